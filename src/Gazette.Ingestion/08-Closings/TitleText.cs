using System.Text;
using Gazette.Ingestion.Chinese;

namespace Gazette.Ingestion.Closings;

/// <summary>Puts the lines of a title together; a title is set in lines by sense, so its line breaks, and the spaces they left, are no text.</summary>
internal static class TitleText
{
    /// <summary>The lines as one title.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var text = string.Join(' ', lines);
        var title = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!CharacterWidth.IsBlank(text[i]) || IsBetweenWords(text, i))
            {
                title.Append(text[i]);
            }
        }

        return title.ToString();
    }

    /// <summary>A space between two Latin words or figures is printed.</summary>
    private static bool IsBetweenWords(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiLetterOrDigit(text[index - 1]) && char.IsAsciiLetterOrDigit(text[index + 1]);
}
