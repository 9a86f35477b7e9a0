using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the chronicle of the month: a day on a line of its own (1日), its entries below, each with the mark △. An entry goes
/// on until the next mark or day. Of a span of days (1日—3日) the entries take the first.
/// </summary>
internal static partial class ChronicleReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // △ in print; the others are what it becomes in other hands.
    private const string Marks = "△▲∆Δ◆◇●○◎★☆■□▶►";

    /// <summary>The entries in printed order.</summary>
    /// <param name="lines">The body lines.</param>
    /// <param name="year">Year of the days; null when not known.</param>
    /// <param name="month">Month of the days; null when not known.</param>
    public static IReadOnlyList<ChronicleEntry> Read(IReadOnlyList<SourceLine> lines, int? year, int? month)
    {
        var hasMarks = lines.Any(line => Marks.Contains(line.Text[0], StringComparison.Ordinal));
        var entries = new List<ChronicleEntry>();
        var open = new List<SourceLine>();
        var day = (Month: month, Day: (int?)null);

        foreach (var piece in lines.SelectMany(Pieces))
        {
            if (ReadDay(piece.Text) is { } heading && IsHeading(heading.Day, day.Day, open))
            {
                Close();
                day = (heading.Month ?? month, heading.Day);
                if (heading.SameLine.Length > 0)
                {
                    open.Add(piece with { Text = heading.SameLine });
                }

                continue;
            }

            var opensEntry = hasMarks
                ? Marks.Contains(piece.Text[0], StringComparison.Ordinal)
                : open.Count > 0 && Punctuation.EndsSentence(open[^1].Text);
            if (opensEntry)
            {
                Close();
            }

            open.Add(piece);
        }

        Close();
        return entries;

        void Close()
        {
            var text = RunningText.Of(open).Text.TrimStart([.. Marks, ' ', '\u3000']).TrimEnd();
            var own = day.Day is null ? OwnDay(text) : null;
            if ((own?.Day ?? day.Day) is { } dayOfMonth && text.Length > 0)
            {
                entries.Add(new ChronicleEntry
                {
                    Date = DateOf(year, own?.Month ?? day.Month, dayOfMonth),
                    Text = text,
                    People = ChroniclePeople.Find(text),
                    Lines = SourceSpan.Cover(open.Select(line => line.Number)),
                });
            }

            open.Clear();
        }
    }

    // Several entries run into one line when paragraphs were joined: "△ … 。△ …".
    private static IEnumerable<SourceLine> Pieces(SourceLine line)
    {
        var start = 0;
        for (var i = 1; i < line.Text.Length; i++)
        {
            if (line.Text[i] == '△')
            {
                if (!string.IsNullOrWhiteSpace(line.Text[start..i]))
                {
                    yield return line with { Text = line.Text[start..i].Trim() };
                }

                start = i;
            }
        }

        yield return start == 0 ? line : line with { Text = line.Text[start..] };
    }

    // A line that merely breaks before "9日" does not end a sentence before it, nor need its day come later than the last.
    private static bool IsHeading(int day, int? lastDay, List<SourceLine> open) =>
        day is >= 1 and <= 31 && (open.Count == 0 || Punctuation.EndsSentence(open[^1].Text) || day > (lastDay ?? 0));

    private static (int? Month, int Day, string SameLine)? ReadDay(string text)
    {
        var match = DayHeading().Match(CharacterWidth.Fold(text));
        if (!match.Success || ChineseNumerals.Parse(CharacterWidth.Squeeze(match.Groups["day"].Value)) is not { } day)
        {
            return null;
        }

        var month = match.Groups["month"].Success ? ChineseNumerals.Parse(CharacterWidth.Squeeze(match.Groups["month"].Value)) : null;
        return (month, day, match.Groups["rest"].Success ? text[match.Groups["rest"].Index..] : "");
    }

    // Without lines for the days each entry opens with its own: 6月5日上午，….
    private static (int? Month, int Day)? OwnDay(string text)
    {
        var match = OpeningDay().Match(CharacterWidth.Fold(text));
        return match.Success && ChineseNumerals.Parse(match.Groups["day"].ValueSpan) is { } day
            ? (match.Groups["month"].Success ? ChineseNumerals.Parse(match.Groups["month"].ValueSpan) : null, day)
            : null;
    }

    private static DateOnly? DateOf(int? year, int? month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day)
            : null;

    // 1日, 1 日, 6月1日, 十一日, 1日（星期一）, 1日—3日, 1-3日; the first entry may follow on the same line.
    [GeneratedRegex(@"^(?:(?<month>[0-9 ]{1,3}|[一二三四五六七八九十]{1,2}) *月 *)?(?<day>[0-9]{1}(?: ?[0-9])?|[一二三四五六七八九十]{1,3}) *(?:日? *[-－–—~至到] *(?:[0-9]{1,2} *月 *)?[0-9]{1,2} *)?日 *(?:\((?:星期|周)[一二三四五六日天]\))? *[:：]?(?: *(?<rest>[△▲∆Δ◆●◎].*))?$", Options)]
    private static partial Regex DayHeading();

    [GeneratedRegex("^(?:(?<month>[0-9]{1,2})月)?(?<day>[0-9]{1,2})日(?:(?:至|-|—|–|~)(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:上午|中午|下午|晚上?)?[,，:：]", Options)]
    private static partial Regex OpeningDay();
}
