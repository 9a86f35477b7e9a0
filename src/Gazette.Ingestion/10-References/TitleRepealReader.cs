using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// Documents that a sentence repeals by title alone. A title that a number follows is repealed by that number and not told again;
/// what stands between title and verb must be nothing but the way of repealing, so that a provision of it isn't taken for the whole.
/// </summary>
internal static partial class TitleRepealReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // 废止, 作废, 失效, 停止执行, 不再执行: each has one of these.
    private static readonly SearchValues<char> InVerbs = SearchValues.Create("废失停执");

    /// <summary>The repeals in reading order, each title once.</summary>
    public static IReadOnlyList<TitleRepeal> Read(Article article, BlockLocator locator) =>
        [.. article.Blocks.Where(block => MayRepeal(block.Text)).SelectMany(block => InBlock(block, locator)).DistinctBy(r => r.Title)];

    private static IEnumerable<TitleRepeal> InBlock(Block block, BlockLocator locator)
    {
        foreach (var sentence in Sentence.SentencesOf(block.Text))
        {
            if (!MayRepeal(block.Text.AsSpan(sentence.Start, sentence.Length)))
            {
                continue;
            }

            var text = block.Text.Substring(sentence.Start, sentence.Length);
            foreach (var title in Titles(CharacterWidth.Squeeze(text)).Distinct(StringComparer.Ordinal))
            {
                yield return new TitleRepeal
                {
                    Title = title,
                    Sentence = text.Trim(),
                    Lines = locator.LinesOf(block, sentence.Start, sentence.Length),
                };
            }
        }
    }

    private static bool MayRepeal(ReadOnlySpan<char> text) => text.Contains('》') && text.ContainsAny(InVerbs);

    private static IEnumerable<string> Titles(string sentence)
    {
        foreach (var statement in Before().Matches(sentence).Concat(Behind().Matches(sentence)))
        {
            foreach (Match title in OneTitle().Matches(statement.Groups["titles"].Value))
            {
                if (!title.Groups["bracket"].Value.Any(char.IsAsciiDigit))
                {
                    yield return title.Groups["title"].Value;
                }
            }
        }
    }

    private const string Title = "《[^《》。；]{2,80}》(?:[（(][^（()）]{1,30}[）)])?";
    private const string TitleList = "(?<titles>" + Title + "(?:(?:、|和|及|以及|与)?(?:原)?" + Title + ")*)";

    // 原《甲》、《乙》同时废止; 《甲》自本办法施行之日起停止执行.
    [GeneratedRegex(TitleList + "(?:文件)?(?:自本[^，,。；《》已]{1,20}之日起|从即日起)?(?:同时|自行|自动|即行|一并|予以|相应|均)*(?:废止|失效|停止执行|停止施行|不再执行|作废)", Options)]
    private static partial Regex Before();

    // 同时废止《甲》.
    [GeneratedRegex("(?:^|[，,；。])(?:同时|现|决定|现决定|自即日起)*(?:废止|停止执行)(?:原)?" + TitleList + "[。；，,]?$", Options)]
    private static partial Regex Behind();

    [GeneratedRegex("《(?<title>[^《》]{2,80})》(?<bracket>[（(][^（()）]{1,30}[）)])?", Options)]
    private static partial Regex OneTitle();
}
