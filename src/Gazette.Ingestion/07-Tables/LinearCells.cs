using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Tables;

/// <summary>The cells that a line of a table shows whose columns are parted by blanks only.</summary>
internal static partial class LinearCells
{
    /// <summary>The pieces between blanks; single characters in a row are one word spread over its cell (灾 种).</summary>
    public static IReadOnlyList<string> Of(BodyLine line)
    {
        var cells = new List<string>();
        var isSpread = false;
        foreach (var piece in line.Source.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var isSingle = piece.Length == 1 && LineText.IsIdeograph(piece[0]);
            if (isSingle && isSpread)
            {
                cells[^1] += piece;
            }
            else
            {
                cells.Add(piece);
            }

            isSpread = isSingle;
        }

        return cells;
    }

    /// <summary>Whether the text has a comma or stop as sentences have; within brackets, as in 县（市、区）, it parts words of a name.</summary>
    public static bool IsSentence(string text) => SentenceEnds.HasPause(Brackets().Replace(text, string.Empty));

    [GeneratedRegex(@"[（(][^（）()]*[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();
}
