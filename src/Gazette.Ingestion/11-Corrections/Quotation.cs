using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Corrections;

/// <summary>
/// Words quoted from the print as the guard of a correction. Blanks and width do not count, for nobody types them as the extract has
/// them; … stands for anything between.
/// </summary>
/// <param name="Text">The words as quoted.</param>
public sealed record Quotation(string Text)
{
    private const char Ellipsis = '…';

    private string[] Pieces => Plain(Text).Split(Ellipsis, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the words stand in the text, in their order.</summary>
    public bool StandsIn(string text)
    {
        var plain = Plain(text);
        return plain.Contains(Plain(Text), StringComparison.Ordinal) || Find(plain) is not null;
    }

    /// <summary>Whether the words, from first to last, are the whole text.</summary>
    public bool IsAllOf(string text)
    {
        var plain = Plain(text);
        return plain == Plain(Text) || (Find(plain) is (0, var end) && end == plain.Length);
    }

    /// <summary>Where the first piece begins and the last one ends; the last is looked for from the end.</summary>
    private (int Start, int End)? Find(string plain)
    {
        var (start, at) = (-1, 0);
        foreach (var piece in Pieces)
        {
            var found = plain.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return null;
            }

            start = start < 0 ? found : start;
            at = found + piece.Length;
        }

        return start < 0 ? null : plain.EndsWith(Pieces[^1], StringComparison.Ordinal) ? (start, plain.Length) : (start, at);
    }

    private static string Plain(string text) => CharacterWidth.Fold(CharacterWidth.Squeeze(text));
}
