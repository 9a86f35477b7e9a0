using Gazette.Documents;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>Cuts the text of a block into pieces: its heading, the number of its 条, and the document numbers in it, which lead on.</summary>
internal static class BlockText
{
    // 第 and 条 with the largest number in Chinese numerals between, spaces allowed.
    private const int LongestProvisionNumber = 12;

    /// <summary>The pieces of a block in order; together they are its text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="citations">The numbers cited in this block.</param>
    /// <param name="provisionAnchor">Anchor of the 条 it opens, or null.</param>
    public static IReadOnlyList<TextPiece> Pieces(Block block, IEnumerable<DocumentCitation> citations, string? provisionAnchor)
    {
        var cuts = new SortedSet<int> { 0, block.Text.Length };
        var headingEnd = block.Kind == BlockKind.Heading ? 0 : block.Heading?.Length ?? 0;
        var numberEnd = provisionAnchor is null ? 0 : ProvisionNumberEnd(block.Text);
        cuts.Add(Math.Min(headingEnd, block.Text.Length));
        cuts.Add(numberEnd);
        var links = citations.Where(citation => StandsIn(block.Text, citation)).DistinctBy(citation => citation.Start).ToList();
        foreach (var link in links)
        {
            cuts.Add(link.Start);
            cuts.Add(link.Start + link.Printed.Length);
        }

        return [.. cuts.Zip(cuts.Skip(1), (start, end) => Piece(start, end))];

        TextPiece Piece(int start, int end)
        {
            var text = block.Text[start..end];
            if (start == 0 && end <= numberEnd)
            {
                return new TextPiece(text, $"#{provisionAnchor}", IsHeading: true, provisionAnchor);
            }

            var link = links.Find(link => link.Start <= start && end <= link.Start + link.Printed.Length);
            return new TextPiece(text, link is null ? null : GazetteAddresses.Document(link.DocumentNumber.ToString()), end <= headingEnd);
        }
    }

    private static int ProvisionNumberEnd(string text)
    {
        var end = text.IndexOf('条', StringComparison.Ordinal) + 1;
        return end <= LongestProvisionNumber ? end : 0;
    }

    private static bool StandsIn(string text, DocumentCitation citation) =>
        citation.Printed.Length > 0
        && citation.Start >= 0
        && citation.Start + citation.Printed.Length <= text.Length
        && text.AsSpan(citation.Start).StartsWith(citation.Printed, StringComparison.Ordinal);
}
