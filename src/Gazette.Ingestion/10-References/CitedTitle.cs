using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>
/// The title that belongs to a number: 《…的通知》（温政办〔2015〕66号), 温政办〔2015〕66号《…》, 《甲》《乙》（温政办〔2015〕66、67号); in a table
/// the cell beside the number's.
/// </summary>
internal static partial class CitedTitle
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The title without its marks; null when none is bound to the number.</summary>
    /// <param name="block">The block.</param>
    /// <param name="mentions">The numbers of the block in reading order.</param>
    /// <param name="order">Which of them.</param>
    public static string? Of(Block block, IReadOnlyList<NumberInText> mentions, int order)
    {
        var mention = mentions[order];
        return InList(block.Text, mentions, order)
            ?? Before(block.Text, mention.Start)
            ?? Behind(block.Text, mention.End)
            ?? (block.Rows is null ? InItem(block.Text, mention.Start) : InRow(block.Text, mention));
    }

    // No list of titles before their numbers is longer.
    private const int MostListed = 50;

    // 《甲》《乙》（温政办〔2015〕66、67号): as many titles as numbers of one agency and year, in their order.
    private static string? InList(string text, IReadOnlyList<NumberInText> mentions, int order)
    {
        int first = order, last = order;
        while (first > 0 && order - first < MostListed && AreOneList(text, mentions[first - 1], mentions[first]))
        {
            first--;
        }

        while (last + 1 < mentions.Count && last - order < MostListed && AreOneList(text, mentions[last], mentions[last + 1]))
        {
            last++;
        }

        if (first == last)
        {
            return null;
        }

        var titles = new List<string>();
        var at = mentions[first].Start;
        while (titles.Count <= last - first + 1 && Before(text, at) is { } title)
        {
            titles.Insert(0, title);
            at = text.LastIndexOf(title, at - 1, StringComparison.Ordinal) - 1;
            at -= at > 0 && text[at - 1] is '、' or '和' or '及' ? 1 : 0;
        }

        return titles.Count == last - first + 1 ? titles[order - first] : null;
    }

    private static bool AreOneList(string text, NumberInText one, NumberInText next) =>
        one.Number.Agency == next.Number.Agency && one.Number.Year == next.Number.Year && one.End <= next.Start
        && text[one.End..next.Start].Trim() is "、" or "," or "，" or "和" or "及" or "与" && char.IsDigit(text[next.Start]);

    // 温政办〔2015〕66号《…》, 66号文件《…》, unless the title has a number of its own behind it.
    private static string? Behind(string text, int numberEnd)
    {
        var match = TitleBehind().Match(text[numberEnd..Math.Min(text.Length, numberEnd + 200)]);
        return match.Success ? match.Groups["title"].Value.Trim() : null;
    }

    // An item of a list of documents has no 《》: 1.温州市人民政府关于甲的通知（温政发〔2012〕2号).
    private static string? InItem(string text, int numberStart) =>
        numberStart <= LongestTitle && Item().Match(text[..numberStart]) is { Success: true } item ? item.Groups["title"].Value.Trim() : null;

    // The nearest cell of the row that reads as a title: 1 | 关于…的通知 | 温政办〔2015〕66号.
    private static string? InRow(string text, NumberInText mention)
    {
        var (start, end) = (CellStart(text, mention.Start), CellEnd(text, mention.Start));
        var before = start > 0 && text[start - 1] == '\t' ? CellStart(text, start - 1)..(start - 1) : ..0;
        var behind = end < text.Length && text[end] == '\t' ? (end + 1)..CellEnd(text, end + 1) : ..0;
        return new[] { text[before], text[behind] }.Where(cell => cell.Length is > 0 and <= LongestTitle).Select(cell => cell.Trim().Trim('《', '》'))
            .FirstOrDefault(cell => KindOfDocument.Ends(cell) && DocumentNumberScanner.Find(cell).Count == 0);
    }

    private static int CellStart(string text, int at) => text.AsSpan(0, at).LastIndexOfAny('\t', '\n') + 1;

    private static int CellEnd(string text, int at) => text.AsSpan(at).IndexOfAny('\t', '\n') is >= 0 and var length ? at + length : text.Length;

    [GeneratedRegex(@"^\s*(?:文件|文|的)?\s*《(?<title>[^《》]{2,120}(?:《[^《》]{2,80}》[^《》]{0,60})*)》(?:[^（(]|[（(][^0-9〔\[）)]*[）)]|$)", Options)]
    private static partial Regex TitleBehind();

    // A title without marks is told by the kind of document at its end.
    [GeneratedRegex(@"^\s*[（(]?[0-9一二三四五六七八九十百]{1,4}[）)、.．]\s*(?<title>[^《》。；，,;：:]{4,160}" + KindOfDocument.WordAtEnd + @")\s*[（(]\s*$", Options)]
    private static partial Regex Item();

    // 《甲》（以下简称《办法》，温政办〔2018〕2号): other words stand in the bracket before the number.
    private static string? BeforeBracket(string text, int numberStart)
    {
        var from = Math.Max(0, numberStart - LongestAside);
        var open = from + text.AsSpan(from, numberStart - from).LastIndexOfAny('（', '(');
        return open > from && text[open - 1] == '》' && Aside().IsMatch(text[(open + 1)..numberStart]) ? Before(text, open) : null;
    }

    private const int LongestAside = 60;

    // The characters of a title with those that it quotes.
    private const int LongestTitle = 600;

    [GeneratedRegex("^(?:以下(?:简称|称)[^（()）]{1,30}|[^（()）〔号]{1,20})[，,；;]$", Options)]
    private static partial Regex Aside();

    private static string? Before(string text, int numberStart)
    {
        var end = numberStart - 1;
        while (end >= 0 && (char.IsWhiteSpace(text[end]) || text[end] is '（' or '(' or '〔' or '['))
        {
            end--;
        }

        if (end < 0 || text[end] != '》')
        {
            return BeforeBracket(text, numberStart);
        }

        var depth = 0;
        for (var start = end; start >= Math.Max(0, end - LongestTitle); start--)
        {
            depth += text[start] == '》' ? 1 : text[start] == '《' ? -1 : 0;
            if (depth == 0)
            {
                var title = text[(start + 1)..end].Trim();
                return title.Length == 0 ? null : title;
            }
        }

        return null;
    }
}
