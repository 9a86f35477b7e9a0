using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>Finds filing codes (ZJCC01—2020—0021) in running text, with any dash and stray blanks.</summary>
internal static partial class FilingCodeScanner
{
    /// <summary>The codes cited in the blocks of an article, in reading order, its own aside.</summary>
    public static IReadOnlyList<FilingCodeCitation> Read(Article article, BlockLocator locator) =>
    [
        .. article.Blocks.Index().Where(block => block.Item.Text.AsSpan().ContainsAny(Letters))
            .SelectMany(block => Find(block.Item, block.Index, locator))
            .Where(citation => citation.FilingCode != article.FilingCode),
    ];

    private static IEnumerable<FilingCodeCitation> Find(Block block, int index, BlockLocator locator)
    {
        var folded = FoldedText.Of(block.Text);
        foreach (Match match in Written().Matches(folded.Text))
        {
            if (FilingCode.TryParse(match.Groups["code"].Value, out var code))
            {
                var (start, length) = folded.OriginOf(match.Groups["code"].Index, match.Groups["code"].Length);
                yield return new FilingCodeCitation
                {
                    FilingCode = code,
                    Printed = block.Text.Substring(start, length),
                    BlockIndex = index,
                    Start = start,
                    Lines = locator.LinesOf(block, start, length),
                };
            }
        }
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create([.. Enumerable.Range('A', 26).Concat(Enumerable.Range('Ａ', 26)).Select(c => (char)c)]);

    // The hyphens must be there: letters and a run of digits may be anything else.
    [GeneratedRegex("(?:^|[^A-Za-z0-9])(?<code>[A-Z]{3,6}[0-9]{2}[-–—―‐‑‒−─]{1,2}(?:19|20)[0-9]{2}[-–—―‐‑‒−─]{1,2}[0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
