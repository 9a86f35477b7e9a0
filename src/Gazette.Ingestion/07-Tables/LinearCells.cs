using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Tables;

/// <summary>The cells that a line of a table shows whose columns are parted by blanks only.</summary>
internal static class LinearCells
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
}
