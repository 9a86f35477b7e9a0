using System.Buffers;
using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>The filing codes (ZJCC01—2020—0021) cited in the blocks of an article.</summary>
internal static class FilingCodeCitationReader
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create([.. "AaＡａ".SelectMany(first => Enumerable.Range(first, 26)).Select(c => (char)c)]);

    /// <summary>The codes in reading order, the article's own aside.</summary>
    public static IReadOnlyList<FilingCodeCitation> Read(Article article, BlockLocator locator) =>
    [
        .. article.Blocks.Index().Where(block => block.Item.Text.AsSpan().ContainsAny(Letters))
            .SelectMany(block => Find(block.Item, block.Index, locator)).Where(c => c.FilingCode != article.FilingCode),
    ];

    private static IEnumerable<FilingCodeCitation> Find(Block block, int index, BlockLocator locator)
    {
        foreach (var (code, start, length) in FilingCodeScanner.Find(block.Text))
        {
            // Without any dash, letters and a run of digits may be anything else.
            var printed = block.Text.Substring(start, length);
            if (!printed.All(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c)))
            {
                yield return new FilingCodeCitation
                {
                    FilingCode = code,
                    Printed = printed,
                    BlockIndex = index,
                    Start = start,
                    Lines = locator.LinesOf(block, start, length),
                };
            }
        }
    }
}
