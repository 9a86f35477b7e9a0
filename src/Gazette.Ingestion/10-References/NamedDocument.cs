using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>A document that a block names by title, by number or by both: 《甲办法》（温政发〔2012〕2号).</summary>
/// <param name="Number">Its number; null where only the title is given.</param>
/// <param name="Title">Its title without marks; null where only the number is given.</param>
/// <param name="Start">Where its name begins in the block's text, 0-based.</param>
/// <param name="Length">Length of that name: of the title with its marks, else of the number.</param>
internal sealed partial record NamedDocument(DocumentNumber? Number, string? Title, int Start, int Length)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>
    /// Whether a title is that of a document (…办法, …的通知) and not of a licence, a form or a work; 《办法》 and 《实施意见》 alone are short
    /// for one named before.
    /// </summary>
    public static bool IsDocumentTitle(string title) =>
        CharacterWidth.Squeeze(title) is var squeezed && KindAtEnd().IsMatch(squeezed) && !ShortName().IsMatch(squeezed);

    /// <summary>The documents of a block in reading order.</summary>
    /// <param name="block">The block.</param>
    /// <param name="citations">The numbers cited in it, in reading order.</param>
    public static IReadOnlyList<NamedDocument> In(Block block, IEnumerable<DocumentCitation> citations)
    {
        var titles = TitleInText.Find(block.Text).ToList();
        var named = new List<NamedDocument>();
        foreach (var citation in citations.Where(c => !titles.Exists(t => t.Start <= c.Start && c.Start < t.Start + t.Length)))
        {
            // Of several that bear this title the one beside the number: before it, else behind.
            var own = titles.FindLastIndex(t => t.Title == citation.Title && t.Start < citation.Start);
            own = own >= 0 ? own : titles.FindIndex(t => t.Title == citation.Title);
            named.Add(own >= 0
                ? new NamedDocument(citation.DocumentNumber, citation.Title, titles[own].Start, titles[own].Length)
                : new NamedDocument(citation.DocumentNumber, citation.Title, citation.Start, citation.Printed.Length));
            if (own >= 0)
            {
                titles.RemoveAt(own);
            }
        }

        named.AddRange(titles.Where(t => IsDocumentTitle(t.Title)).Select(t => new NamedDocument(null, t.Title, t.Start, t.Length)));
        return [.. named.OrderBy(document => document.Start)];
    }

    private const string Kinds = "(?:通知|意见|决定|通告|公告|批复|办法|规定|细则|方案|规划|计划|函|复函|条例|规则|预案|政策|措施|标准|制度|规程|规范|目录|纲要|要点|命令)";

    [GeneratedRegex(Kinds + "(?:[（(][^（()）]{1,12}[）)])?$", Options)]
    private static partial Regex KindAtEnd();

    [GeneratedRegex("^(?:实施|管理|暂行|试行|若干|指导|具体|工作|行动|总体)*" + Kinds + "$", Options)]
    private static partial Regex ShortName();
}
