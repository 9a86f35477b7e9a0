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

    /// <summary>Whether a cell holds a figure, or the dash of a cell without one.</summary>
    public static bool IsFigure(string cell) => Figure().IsMatch(cell);

    /// <summary>Whether a column is of remarks (备注), which most rows leave blank.</summary>
    public static bool IsRemark(string name) => Remark().IsMatch(name);

    [GeneratedRegex(@"[（(][^（）()]*[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();

    /// <summary>12, 1,234.5, -3.2%, ≥95, 〔2.5〕 (a sum over years), 1.5万, 40以上, or the dash of a cell without figure.</summary>
    [GeneratedRegex(@"^[-+±－≥≤＞＜><约〔\[【]{0,2}\d[\d.,]*[万亿]{0,2}[%％]?[〕\]】]?(以上|以下|左右|以内)?$|^[—–-]{1,2}$|^/$", RegexOptions.NonBacktracking)]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(备注|说明|附注)$", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();
}
