using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Where the last column of record ends, so that what follows can be told: statistics with their last row of figures or the name
/// of the statistics office, the catalogue with its last entry, the chronicle with the last sentence under a day.
/// </summary>
public static partial class RecordEnd
{
    // A table of main indicators has some twenty rows; its broken header a dozen lines.
    private const int LongestTable = 80;

    /// <summary>The index behind the last line of the column that begins at <paramref name="start"/>.</summary>
    public static int Find(PageLayout layout, ArticleStart start) => start.Kind switch
    {
        ArticleKind.Statistics => AfterLast(layout, start.Index, LongestTable, IsInTable),
        ArticleKind.Catalogue => Catalogue(layout, start.Index),
        ArticleKind.Chronicle => Chronicle(layout, start),
        _ => start.Index + 1,
    };

    // A row, the remark under the table, and who drew it up.
    private static bool IsInTable(LayoutLine line) => Figures().IsMatch(line.Text)
        || line.Squeezed.StartsWith("注：", StringComparison.Ordinal) || line.Squeezed.EndsWith("统计局制", StringComparison.Ordinal);

    private static int AfterLast(PageLayout layout, int from, int most, Func<LayoutLine, bool> belongs)
    {
        var end = from + 1;
        for (var i = from; i < layout.Printed.Count && i < from + most; i++)
        {
            end = belongs(layout.Printed[i]) ? i + 1 : end;
        }

        return end;
    }

    private static int Catalogue(PageLayout layout, int from)
    {
        var end = from + 1;
        while (end < layout.Printed.Count && (Numbered().IsMatch(layout.Printed[end].Squeezed)
            || (layout.Printed[end].Source.Indent > 1 && !layout.Printed[end].OpensPage)
            || (!TitleEnding.IsOfficial(layout.Printed[end - 1].Squeezed) && !layout.Printed[end].OpensPage)))
        {
            end++;
        }

        return end;
    }

    /// <summary>The title may stand between two entries, or in one.</summary>
    private static int Chronicle(PageLayout layout, ArticleStart start)
    {
        var title = start.TitleLines.Select(line => line.Index).ToHashSet();
        var end = start.Index + 1;
        while (end < layout.Printed.Count)
        {
            var text = layout.Printed[end].Squeezed;
            var goesOn = text[0] is '△' or '▲' or '●' or '■' or '◆' || Day().IsMatch(text) || title.Contains(end) || title.Contains(end - 1)
                || !SentenceShape.EndsSentence(layout.Printed[end - 1].Squeezed);
            if (!goesOn)
            {
                break;
            }

            end++;
        }

        return end;
    }

    [GeneratedRegex(@"(?:[-－]?\d[\d.,]*|[—－\-]{1,3})\s+(?:[-－]?\d[\d.,]*|[—－\-]{1,3})\s+(?:[-－]?\d[\d.,]*|[—－\-]{1,3})\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Figures();

    [GeneratedRegex(@"^[-—•]?\p{IsCJKUnifiedIdeographs}{2,12}〔(?:19|20)\d\d〕\d{1,4}号", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    /// <summary>1日, 2日至4日, 15日（星期一）, or an entry that opens with its day; captions of photos name the month too.</summary>
    [GeneratedRegex(@"^(?:(?:\d{1,2}月)?\d{1,2}日|\d{1,2}日(?:[，,上下晚（(—－\-、至到].*))$", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
