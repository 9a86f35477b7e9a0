using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>Cuts the text of a block into pieces: its heading, the number of its 条, and the references in it, which lead on.</summary>
internal static class BlockText
{
    // 第 and 条 with the largest number in Chinese numerals between, spaces allowed.
    private const int LongestProvisionNumber = 12;

    /// <summary>The pieces of a block in order; together they are its text.</summary>
    /// <param name="block">The block.</param>
    /// <param name="links">The references in it, none within another.</param>
    /// <param name="provisionAnchor">Anchor of the 条 it opens, or null.</param>
    public static IReadOnlyList<TextPiece> Pieces(Block block, IReadOnlyList<TextLink> links, string? provisionAnchor)
    {
        var headingEnd = block.Kind == BlockKind.Heading ? 0 : Math.Min(block.Heading?.Length ?? 0, block.Text.Length);
        var numberEnd = provisionAnchor is null ? 0 : ProvisionNumberEnd(block.Text);
        return Cut(block.Text, links, [headingEnd, numberEnd], (start, end) => start == 0 && end <= numberEnd
            ? new TextPiece(block.Text[start..end], IsHeading: true, Anchor: provisionAnchor)
            : new TextPiece(block.Text[start..end], LinkAt(links, start, end), end <= headingEnd));
    }

    /// <summary>The pieces of a cell of a table in order.</summary>
    public static IReadOnlyList<TextPiece> Pieces(string cell, IReadOnlyList<TextLink> links) => links.Count == 0
        ? [new TextPiece(cell)]
        : Cut(cell, links, [], (start, end) => new TextPiece(cell[start..end], LinkAt(links, start, end)));

    private static IReadOnlyList<TextPiece> Cut(string text, IReadOnlyList<TextLink> links, int[] others, Func<int, int, TextPiece> piece)
    {
        var cuts = new SortedSet<int>(others) { 0, text.Length };
        foreach (var link in links)
        {
            cuts.Add(link.Start);
            cuts.Add(link.Start + link.Length);
        }

        return [.. cuts.Zip(cuts.Skip(1), piece)];
    }

    private static TextLink? LinkAt(IReadOnlyList<TextLink> links, int start, int end) =>
        links.FirstOrDefault(link => link.Start <= start && end <= link.Start + link.Length);

    private static int ProvisionNumberEnd(string text)
    {
        var end = text.IndexOf('条', StringComparison.Ordinal) + 1;
        return end <= LongestProvisionNumber ? end : 0;
    }
}
