using System.Text.RegularExpressions;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Tells the covering notice of an 印发…的通知 from the document it carries. The notice runs from the salutation (or its first
/// sentence) to the date of its signature. The document's title stands on lines of its own, wherever they landed; it is known from
/// the notice's title (印发《…》的通知) and from the titles quoted in the notice. An order (令) or announcement (公告)
/// without a subject carries the rules it makes known likewise.
/// </summary>
public static partial class CoveringNotice
{
    // Salutation, sentences and signature of a notice; joint notices have the longest.
    private const int LongestNotice = 40;

    private const int MostTitleLines = 4;

    /// <summary>The parts of the body; a single main part when the article carries no other document.</summary>
    /// <param name="title">The article's title without white space.</param>
    /// <param name="body">Its printed lines without title block.</param>
    public static (IReadOnlyList<LayoutLine> Notice, IReadOnlyList<LayoutLine> TitleLines)? Find(string title, IReadOnlyList<LayoutLine> body)
    {
        var isOrder = IssuingBodyLines.IsBareTitle(title);
        if ((!isOrder && !CarriesDocument().IsMatch(title)) || FindNotice(body) is not { } notice)
        {
            return null;
        }

        var names = Names(title, string.Concat(notice.Select(line => line.Squeezed)));
        var rest = body.Where(line => line.Index < notice[0].Index || line.Index > notice[^1].Index).ToList();
        var titleLines = FindTitle(names, rest);
        return rest.Count == 0 || (isOrder && titleLines.Count == 0) ? null : (notice, titleLines);
    }

    private static List<LayoutLine>? FindNotice(IReadOnlyList<LayoutLine> body)
    {
        var first = Enumerable.Range(0, body.Count).FirstOrDefault(i => DocumentHeadFinder.IsSalutationAt(body, i), -1);
        if (first < 0)
        {
            first = 0;
        }

        for (var i = first; i < body.Count && i < first + LongestNotice; i++)
        {
            if (SentenceShape.IsDate(body[i].Squeezed))
            {
                return [.. body.Skip(first).Take(i - first + 1)];
            }
        }

        return null;
    }

    private static List<string> Names(string title, string notice)
    {
        var names = new List<string>();
        var carried = CarriesDocument().Match(title).Groups["name"].Value;
        names.Add(Plain(carried));
        names.AddRange(Quoted(notice));
        return [.. names.Where(name => name.Length > 3).Distinct()];
    }

    /// <summary>The titles that a text quotes, as <see cref="TitleAt"/> compares them.</summary>
    internal static IReadOnlyList<string> Quoted(string squeezed) =>
        [.. InQuotation().Matches(squeezed).Select(match => Plain(match.Groups["name"].Value)).Distinct()];

    /// <summary>
    /// The first run of lines that spells one of the names; empty when the title is not printed. The title of the notice may lack a
    /// word of it (…管理 / …管理办法); the notice itself quotes it in full.
    /// </summary>
    private static IReadOnlyList<LayoutLine> FindTitle(IReadOnlyList<string> names, List<LayoutLine> lines) =>
        Enumerable.Range(0, lines.Count).Select(i => TitleAt(names, lines, i)).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The lines from the index on that spell one of the names; empty when they spell none.</summary>
    internal static IReadOnlyList<LayoutLine> TitleAt(IReadOnlyList<string> names, IReadOnlyList<LayoutLine> lines, int first)
    {
        var text = string.Empty;
        for (var length = 1; length <= MostTitleLines && first + length <= lines.Count; length++)
        {
            text += Plain(lines[first + length - 1].Squeezed);
            if (names.Contains(text))
            {
                return [.. lines.Skip(first).Take(length)];
            }

            if (!names.Any(name => name.StartsWith(text, StringComparison.Ordinal)))
            {
                break;
            }
        }

        return [];
    }

    /// <summary>Brackets of either width, quotation marks and dashes are set freely from one mention to the next.</summary>
    private static string Plain(string squeezed) =>
        string.Concat(squeezed.Select(c => c switch
        {
            '（' => '(',
            '）' => ')',
            '－' or '—' or '–' or '～' or '~' => '-',
            _ => c,
        }).Where(c => c is not ('《' or '》' or '〈' or '〉' or '“' or '”' or '"')));

    [GeneratedRegex(@"(?:印发|公布|发布|转发|批转)(?<name>.+?)(?:的(?:通知|决定|通告|公告))(?:[（(].*[）)])?$", RegexOptions.NonBacktracking)]
    private static partial Regex CarriesDocument();

    [GeneratedRegex(@"《(?<name>[^《》]{4,80})》", RegexOptions.NonBacktracking)]
    private static partial Regex InQuotation();
}
