using System.Text.RegularExpressions;

namespace Gazette.Documents.Chinese;

/// <summary>Months as titles name them: 6月份市政府记事, 2020年12月, 六月, 1—2月份.</summary>
public static partial class ChineseMonths
{
    /// <summary>The first month named in a text, 1 to 12, with the year when one stands before it; null without a month.</summary>
    public static (int? Year, int Month)? Find(string text) => FindSpan(text) is var (year, first, _) ? (year, first) : null;

    /// <summary>The same with the last month of a span (1—2月); of a single month first and last are the same.</summary>
    public static (int? Year, int First, int Last)? FindSpan(string text)
    {
        foreach (Match match in Written().Matches(FoldedText.Of(text).Text))
        {
            if (ChineseNumerals.Parse(match.Groups["month"].ValueSpan) is { } month and >= 1 and <= 12)
            {
                var last = ChineseNumerals.Parse(match.Groups["last"].ValueSpan);
                return (match.Groups["year"].Success ? ChineseNumerals.Parse(match.Groups["year"].ValueSpan) : null, month, last is >= 1 and <= 12 ? last.Value : month);
            }
        }

        return null;
    }

    // "3个月" has no numeral directly before 月 and is not taken.
    [GeneratedRegex("(?:(?<year>(?:19|20)[0-9]{2}|[一二][〇○零一二三四五六七八九]{3})年)?(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|[-—–~至、](?<last>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月)", RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
