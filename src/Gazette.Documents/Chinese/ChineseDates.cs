using System.Text.RegularExpressions;

namespace Gazette.Documents.Chinese;

/// <summary>
/// Dates as official documents write them (GB/T 9704—2012, 7.3.5.4: 2020年6月24日; before 2012 二〇二〇年六月二十四日), in any
/// width and with stray spaces. Only complete days are dates: 5月底, 2020年6月 and 6月24日 are none.
/// </summary>
public static partial class ChineseDates
{
    /// <summary>All complete dates of a text in reading order; a day that no calendar has (2月30日) is passed over.</summary>
    public static IReadOnlyList<DateMention> Find(string text)
    {
        if (!text.Contains('年', StringComparison.Ordinal) || !text.Contains('月', StringComparison.Ordinal) || !text.Contains('日', StringComparison.Ordinal))
        {
            return [];
        }

        var folded = FoldedText.Of(text);
        var found = new List<DateMention>();
        foreach (Match match in Written().Matches(folded.Text))
        {
            // A longer number that merely ends like a year (12020年) is no year, unless white space parts them.
            var cutsNumber = match.Index > 0 && char.IsAsciiDigit(folded.Text[match.Index])
                && char.IsAsciiDigit(folded.Text[match.Index - 1]) && folded.Touches(match.Index - 1);
            if (!cutsNumber && Read(match) is { } date)
            {
                var (start, length) = folded.OriginOf(match.Index, match.Length);
                found.Add(new DateMention(date, start, length));
            }
        }

        return found;
    }

    /// <summary>Reads a text that is, white space apart, one complete date.</summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        date = default;
        if (string.IsNullOrEmpty(text) || text.Length > 60)
        {
            return false;
        }

        var mentions = Find(text);
        if (mentions.Count != 1 || mentions[0].Length != text.AsSpan().Trim().Length)
        {
            return false;
        }

        date = mentions[0].Date;
        return true;
    }

    private static DateOnly? Read(Match match)
    {
        // 元月 is January.
        int? Part(string name) => match.Groups[name].ValueSpan is "元" ? 1 : ChineseNumerals.Parse(match.Groups[name].ValueSpan);
        return Part("year") is { } year and > 1900 and < 2100
            && Part("month") is { } month and >= 1 and <= 12
            && Part("day") is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    // 2020年6月24日, 二〇二〇年六月二十四日, 二○一九年十二月三十一日; the text is folded: no blanks, half width.
    [GeneratedRegex("(?<year>[0-9]{4}|[一二][〇○◯零O0一二三四五六七八九]{3})年(?<month>[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)月(?<day>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日", RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
