using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Finds the contents list. The convention: an entry ends in a leader (…… or a row of dots) and a page number; entries stand
/// under the names of sections or groups of issuers (市府办文件, 部门文件), under the word 目录 when it is printed.
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
    public static ContentsList? Find(IReadOnlyList<SourceLine> lines)
    {
        var printed = lines.Where(line => !line.IsBlank).ToList();
        var entries = Enumerable.Range(0, printed.Count).Where(i => Entry().IsMatch(LineText.Squeeze(printed[i].Text))).ToList();
        var run = entries.TakeWhile((entry, i) => i == 0 || entry - entries[i - 1] <= LargestGap).ToList();
        if (run.Count < FewestEntries)
        {
            return null;
        }

        var first = run[0];
        while (first > 0 && run[0] - first < HeadingLines && IsHeading(printed[first - 1]))
        {
            first--;
        }

        var span = new SourceSpan(printed[first].Number, printed[run[^1]].Number);
        return new ContentsList(span, Titles(printed, run));
    }

    private static bool IsHeading(SourceLine line) =>
        line.Text.Length <= 24 && !ImprintLines.IsImprint(LineText.Squeeze(line.Text)) && !SentenceShape.EndsSentence(line.Text);

    private static List<string> Titles(List<SourceLine> printed, List<int> entries)
    {
        var titles = new List<string>();
        foreach (var entry in entries)
        {
            var title = Entry().Match(LineText.Squeeze(printed[entry].Text)).Groups["title"].Value;
            titles.Add(NumberBehindTitle().Replace(title, string.Empty));
        }

        return titles;
    }

    /// <summary>Takes …的通知（温政办〔2020〕83号）……（02) and …的通知......12.</summary>
    [GeneratedRegex(@"^[-—•●·]?(?<title>.+?)(?:…+|\.{4,}|·{4,}|．{4,})[（(]?\d{1,3}[）)]?$", RegexOptions.NonBacktracking)]
    private static partial Regex Entry();

    [GeneratedRegex(@"[（(][^（()）]{2,20}[〔\[](?:19|20)\d\d[〕\]]\d+号[）)]$", RegexOptions.NonBacktracking)]
    private static partial Regex NumberBehindTitle();
}
