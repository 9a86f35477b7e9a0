using System.Text;

namespace Gazette.Ingestion.Bodies;

/// <summary>Puts the pieces of a broken text together.</summary>
public static class LineJoin
{
    /// <summary>Whether two pieces that meet at these characters need a space: Chinese is written without, two Latin words are not.</summary>
    public static bool NeedsSpace(char last, char next) => char.IsAsciiLetter(last) && char.IsAsciiLetter(next);

    /// <summary>The pieces as one text.</summary>
    public static string Join(IEnumerable<string> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            text.Append(text.Length > 0 && piece.Length > 0 && NeedsSpace(text[^1], piece[0]) ? " " : "").Append(piece);
        }

        return text.ToString();
    }
}
