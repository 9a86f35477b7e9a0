using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Finds the contents list. The conventions: an entry ends in a leader (…… or a row of dots) and a page number; where leaders are
/// lost, the titles of the columns of record stand close together, which they do nowhere else. Entries stand under the names of
/// sections or groups of issuers (市府办文件, 部门文件), under the word 目录 when it is printed.
/// </summary>
public static partial class ContentsListReader
{
    // Fewer entries than this are a few lines that happen to look so.
    private const int FewestEntries = 3;

    // Entries may be broken, and headings stand between them.
    private const int LargestGap = 8;

    // Lines above the first entry that may be the list's heading: a group, the word 目录, a standing declaration.
    private const int HeadingLines = 3;

    /// <summary>Finds the list; null when none is printed.</summary>
    /// <param name="printed">The lines that hold text.</param>
    public static ContentsList? Find(IReadOnlyList<SourceLine> printed) => Found(printed, Entry()) ?? Found(printed, ColumnTitle());

    private static ContentsList? Found(IReadOnlyList<SourceLine> printed, Regex entry)
    {
        var run = FirstRun([.. Enumerable.Range(0, printed.Count).Where(i => MayBeEntry(printed[i].Text) && entry.IsMatch(LineText.Squeeze(printed[i].Text)))]);
        if (run.Count < FewestEntries || printed.Skip(run[0]).Take(run[^1] - run[0]).Any(IsColumnText))
        {
            return null;
        }

        var first = run[0];
        while (first > 0 && IsAbove(printed[first - 1], run[0] - first))
        {
            first--;
        }

        var span = new SourceSpan(printed[first].Number, printed[run[^1]].Number);
        return new ContentsList(span, [.. printed.Skip(first).Take(run[^1] - first + 1).Select(Title)]);
    }

    /// <summary>Whether the line has a digit and ends as an entry does, in a page number or the title of a column; most lines do not, and are asked nothing else.</summary>
    private static bool MayBeEntry(string text) => (char.IsDigit(text[^1]) || "（(）)免事录标".Contains(text[^1], StringComparison.Ordinal)) && LineText.HasDigit(text);

    /// <summary>The first entries that stand close together in sufficient number.</summary>
    private static List<int> FirstRun(List<int> entries)
    {
        var run = new List<int>();
        foreach (var entry in entries)
        {
            if (run.Count > 0 && entry - run[^1] > LargestGap)
            {
                if (run.Count >= FewestEntries)
                {
                    break;
                }

                run.Clear();
            }

            run.Add(entry);
        }

        return run;
    }

    /// <summary>A short column between the titles of two, when those stand at its end: an entry of the chronicle, the catalogue or the statistics.</summary>
    private static bool IsColumnText(SourceLine line) => line.Text[0] == '△' || RowOfColumn().IsMatch(line.Text);

    /// <summary>The list goes up over titles of documents, and a few lines further for its heading.</summary>
    private static bool IsAbove(SourceLine line, int distance)
    {
        var text = LineText.Squeeze(line.Text);
        if (ImprintLines.IsImprint(text) || SentenceShape.EndsSentence(text) || PageFurnitureReader.Read(line) is { Section: null })
        {
            return false;
        }

        return DocumentEntry().IsMatch(text) || IssueSections.Find(text) is not null || (distance < HeadingLines && text.Length <= 24);
    }

    private static string Title(SourceLine line)
    {
        var text = Entry().Match(LineText.Squeeze(line.Text)) is { Success: true } match ? match.Groups["title"].Value : LineText.Squeeze(line.Text);
        return NumberBehindTitle().Replace(text, string.Empty);
    }

    /// <summary>Takes …的通知（温政办〔2020〕83号）……（02) and …的通知......12.</summary>
    [GeneratedRegex(@"^[-—•●·]?(?<title>.+?)(?:…+|\.{4,}|·{4,}|．{4,})[（(]?\d{1,3}[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();

    /// <summary>Takes 6月份市政府人事任免, 6月份市政府记事45, with or without a page number.</summary>
    [GeneratedRegex(@"^[-—•●·]?(?:\p{IsCJKUnifiedIdeographs}{0,4}(?:19|20)\d\d年)?\d{1,2}月份?[\p{IsCJKUnifiedIdeographs}、]{0,24}(?:人事任免|记事|发文目录|主要统计指标)[（(]?\d{0,3}[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex ColumnTitle();

    /// <summary>Takes a title with its number behind, or with a page number.</summary>
    [GeneratedRegex(@"(?:通知|意见|决定|通告|公告|批复|解读)(?:[（(]\p{IsCJKUnifiedIdeographs}{2,20}[〔\[](?:19|20)\d\d[〕\]]\d+号[）)])?\d{0,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex DocumentEntry();

    /// <summary>Takes 温政发〔2021〕18号　温州市…, and three figures at the end of a row.</summary>
    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,12}[〔\[](?:19|20)\d\d[〕\]]\d{1,4}号\s*\p{IsCJKUnifiedIdeographs}{2}|(?:\s[-－]?(?:\d[\d.,]*|[—-]{1,2})){3}$", RegexOptions.NonBacktracking)]
    private static partial Regex RowOfColumn();

    [GeneratedRegex(@"[（(][^（()）]{2,20}[〔\[](?:19|20)\d\d[〕\]]\d+号[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex NumberBehindTitle();
}
