using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// Documents that a text repeals by title alone; one that has a number is repealed by that (<see cref="RepealReader"/>). What
/// stands between title and verb must be nothing but the way of repealing, so that a provision of it isn't taken for the whole; and
/// the title must be a document's, since licences are withdrawn (撤销《营业执照》) in the same words.
/// </summary>
internal static partial class TitleRepealReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // 废止, 作废, 失效, 停止执行, 不再执行, 撤销, 取消, 取代, 终止: each has one of these.
    private static readonly SearchValues<char> InVerbs = SearchValues.Create("废失停执再撤取终");

    /// <summary>The repeals in reading order, each title once.</summary>
    /// <param name="article">The article with its citations.</param>
    /// <param name="named">Its blocks with the documents they name, worked out when they are asked for.</param>
    /// <param name="locator">Finds the lines.</param>
    public static IReadOnlyList<TitleRepeal> Read(Article article, Lazy<IReadOnlyList<BlockNames>> named, BlockLocator locator)
    {
        // The verb may stand in another block than the titles: above their list.
        if (!article.Blocks.Any(block => block.Text.AsSpan().ContainsAny(InVerbs))
            || !article.Blocks.Any(block => block.Text.Contains('》', StringComparison.Ordinal)))
        {
            return [];
        }

        var names = named.Value;
        var lists = RepealReader.Lists.Introductions(article.Blocks, i => names[i].Documents.Count > 0);
        return
        [
            .. names.Where(block => block.Documents.Any(IsTitleAlone))
                .SelectMany(block => InBlock(block, lists[block.Index] is not null, locator)).DistinctBy(repeal => repeal.Title),
        ];
    }

    private static IEnumerable<TitleRepeal> InBlock(BlockNames names, bool isListed, BlockLocator locator)
    {
        foreach (var (sentence, documents, numbers) in names.BySentence())
        {
            var repealed = isListed ? documents
                : MayRepeal(names.Block.Text.AsSpan(sentence.Start, sentence.Length)) ? In(NamingText.Of(names.Block.Text, sentence, documents, numbers))
                : [];
            foreach (var document in repealed.Where(IsTitleAlone))
            {
                yield return new TitleRepeal
                {
                    Title = CharacterWidth.Squeeze(document.Title!),
                    Sentence = names.Block.Text.Substring(sentence.Start, sentence.Length).Trim(),
                    Lines = locator.LinesOf(names.Block, sentence.Start, sentence.Length),
                };
            }
        }
    }

    private static bool MayRepeal(ReadOnlySpan<char> text) => text.Contains('》') && text.ContainsAny(InVerbs);

    private static bool IsTitleAlone(NamedDocument document) => document is { Number: null, Title: not null };

    private static IEnumerable<NamedDocument> In(NamingText text) => Before().Matches(text.Text).Concat(Behind().Matches(text.Text))
        .Where(statement => !NamingText.IsBasis(text.Text, statement.Groups["documents"].Index))
        .SelectMany(statement => text.DocumentsIn(statement.Groups["documents"].Value));

    private const string Documents = NamingText.DocumentsPattern + NamingText.CalledPattern;
    private const string Day = DatedText.DateClass;

    // 原《甲》、《乙》同时废止; 《甲》自本办法施行之日起停止执行; 《甲》有效期届满，自行失效.
    [GeneratedRegex(Documents + "(?:及其[^,。;《]{2,10})?(?:自本[^,。;《》已]{1,20}之日起|[自于]" + Day + "起?|从?即日起|有效期已?届满,|同时|自行|自动|即行|即予|一并|随之|予以|相应|宣布|均|全部)*"
        + "(?:废止|失效|停止(?:执行|施行|实施|使用)|不再(?:执行|施行|实行|适用|有效)|终止(?:执行|实施)|作废|撤销|由本[^,。;《]{1,14}(?:替代|取代|代替))", Options)]
    private static partial Regex Before();

    // 同时废止《甲》, 撤销《甲》, 以本办法取代《甲》.
    [GeneratedRegex("(?:^|[,;。:])(?:同时|现|市政府|决定|即日起|自即日起|自本[^,。;《》]{1,20}之日起|自" + Day + "起)*(?:废止|停止执行|终止执行|撤销|取消|以本[^,。;《]{1,14}(?:取代|替代|代替))原?" + Documents + "(?:[。;,]|$)", Options)]
    private static partial Regex Behind();
}
