using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Where the columns of record begin: interpretations, appointments, chronicle, catalogue, statistics, speeches. Each has a title of a fixed
/// wording, or none; then its entries tell it: 市人民政府决定：, a day over △, a document number before a title.
/// </summary>
public static partial class RecordStarts
{
    /// <summary>Finds the starts, in order.</summary>
    public static IReadOnlyList<ArticleStart> Find(PageLayout layout, IReadOnlyList<ArticleStart> documents)
    {
        var starts = new List<ArticleStart>();
        var free = new FreeLines(layout, documents);
        foreach (var line in layout.Printed.Where(line => MayOpen(line.Squeezed) && !layout.IsContents(line)))
        {
            var context = new Context(free, starts.Count > 0 ? starts[^1] : null);
            var start = Interpretation(layout, line, context) ?? Appointments(layout, line, context) ?? Chronicle(layout, line, context)
                ?? Catalogue(layout, line, context) ?? Statistics(layout, line) ?? Speech(layout, line, context);
            if (start is not null && !(starts.Count > 0 && starts[^1].Kind == start.Kind && IsSame(starts[^1], start)))
            {
                starts.Add(start);
            }
            else if (start is { TitleLines.Count: > 0 } && starts[^1].TitleLines.Count == 0)
            {
                starts[^1] = starts[^1] with { TitleLines = start.TitleLines };
            }
        }

        return starts;
    }

    /// <summary>Titles and openings end in a few words or marks (解读, 任免, 记事, 目录, 指标, 讲话, 决定：, 1日), and entries of the catalogue have a number.</summary>
    private static bool MayOpen(string squeezed) => LastOfOpenings.Contains(squeezed[^1]) || squeezed.Contains('〔', StringComparison.Ordinal);

    private static readonly SearchValues<char> LastOfOpenings = SearchValues.Create("读问答明免单项况事记录标话告言辞要：:日）)");

    /// <summary>What is known when a line is read: the lines no document claims, and the column that started last.</summary>
    private sealed record Context(FreeLines Free, ArticleStart? Previous);

    /// <summary>
    /// A column without a title, or with the title it has already, goes on; only interpretations and speeches come in numbers without more.
    /// A title of its own begins another: the congress's appointments beside the government's, the next month's chronicle.
    /// </summary>
    private static bool IsSame(ArticleStart earlier, ArticleStart later) =>
        later.Index == earlier.Index
        || later.Kind is not (ArticleKind.Interpretation or ArticleKind.Feature)
            && (earlier.TitleLines.Count == 0 || later.TitleLines.Count == 0 || earlier.TitleLines[^1].Squeezed == later.TitleLines[^1].Squeezed);

    private static ArticleStart? Interpretation(PageLayout layout, LayoutLine line, Context context)
    {
        if (!InterpretationEnd().IsMatch(line.Squeezed) || TitleBackFrom(layout, line) is not { } lines)
        {
            return null;
        }

        var start = Titled(context, lines, IssueSection.Interpretations, ArticleKind.Interpretation);
        return layout.Printed[start.Index].OpensPage || InterpretationOpening.Find(layout, lines) is not { } opening
            ? start
            : start with { Index = Math.Max(opening, context.Free.EndBefore(lines[0])) };
    }

    /// <summary>The title that ends on this line, one to three lines; null when it has no proper beginning.</summary>
    private static List<LayoutLine>? TitleBackFrom(PageLayout layout, LayoutLine last)
    {
        var lines = new List<LayoutLine>();
        var text = string.Empty;
        for (var i = last.Index; i >= 0 && last.Index - i < 3; i--)
        {
            var line = layout.Printed[i];
            if (line.Squeezed.AsSpan().IndexOfAny("。；，：") >= 0)
            {
                return null;
            }

            lines.Insert(0, line);
            text = line.Squeezed + text;
            if (TitleEnding.IsBalanced(text) && InterpretationTitle().IsMatch(text))
            {
                return lines;
            }
        }

        return null;
    }

    private static ArticleStart? Appointments(PageLayout layout, LayoutLine line, Context context)
    {
        if (AppointmentsTitle().IsMatch(line.Squeezed))
        {
            return Titled(context, [line], IssueSection.Personnel, ArticleKind.Appointments);
        }

        return AppointmentsOpening().IsMatch(line.Squeezed) && !IsOfDocument(layout, line, context)
            && layout.Printed.Skip(line.Index + 1).Take(2).Any(next => AppointmentsEntry().IsMatch(next.Squeezed))
            ? new ArticleStart { Index = line.Index, Section = IssueSection.Personnel, Kind = ArticleKind.Appointments }
            : null;
    }

    /// <summary>A notice on appointments says likewise what the government decided, under its title or its salutation.</summary>
    private static bool IsOfDocument(PageLayout layout, LayoutLine line, Context context) =>
        line.Index > 0 && (context.Free.EndBefore(line) == line.Index
            || DocumentHeadFinder.IsSalutationAt(layout.Printed, line.Index - 1)
            || line.Index > 1 && DocumentHeadFinder.IsSalutationAt(layout.Printed, line.Index - 2));

    private static ArticleStart? Chronicle(PageLayout layout, LayoutLine line, Context context)
    {
        if (ChronicleTitle().IsMatch(line.Squeezed))
        {
            return Titled(context, [line], IssueSection.Chronicle, ArticleKind.Chronicle);
        }

        var opensDay = DayHeading().IsMatch(line.Squeezed)
            && line.Index + 1 < layout.Printed.Count
            && layout.Printed[line.Index + 1].Squeezed.StartsWith('△');
        return opensDay
            ? new ArticleStart { Index = EntryBefore(layout, line, context), Section = IssueSection.Chronicle, Kind = ArticleKind.Chronicle }
            : null;
    }

    /// <summary>The index of an entry △ above the first day, whose own day is lost; else that of the day.</summary>
    private static int EntryBefore(PageLayout layout, LayoutLine day, Context context)
    {
        var lowest = Math.Max(day.Index - LongestEntry, context.Free.EndBefore(day));
        for (var i = day.Index - 1; i >= lowest; i--)
        {
            if (layout.Printed[i].Squeezed.StartsWith('△'))
            {
                return i;
            }
        }

        return day.Index;
    }

    // Lines of an entry; one △ a day is the least there is.
    private const int LongestEntry = 12;

    private static ArticleStart? Catalogue(PageLayout layout, LayoutLine line, Context context)
    {
        if (CatalogueTitle().IsMatch(line.Squeezed))
        {
            return Titled(context, [line], IssueSection.Catalogue, ArticleKind.Catalogue);
        }

        var opensList = CatalogueEntry().Match(line.Squeezed) is { Success: true } entry
            && context.Free.IsAfterDocuments(line)
            && (line.OpensPage || line.Index == 0 || !layout.IsInsideSentence(line.Index))
            && layout.Printed.Skip(line.Index + 1).Take(2).Any(next => CatalogueEntry().Match(next.Squeezed).Groups["year"].Value == entry.Groups["year"].Value);
        return opensList
            ? new ArticleStart { Index = line.Index, Section = IssueSection.Catalogue, Kind = ArticleKind.Catalogue }
            : null;
    }

    private static ArticleStart? Statistics(PageLayout layout, LayoutLine line)
    {
        if (!StatisticsTitle().IsMatch(line.Squeezed) || TitlesTable().IsMatch(line.Squeezed))
        {
            return null;
        }

        var first = line.Index;
        if (first > 0 && Compiler().IsMatch(layout.Printed[first - 1].Squeezed))
        {
            first--;
        }

        return new ArticleStart
        {
            Index = first,
            Section = IssueSection.Statistics,
            Kind = ArticleKind.Statistics,
            TitleLines = [line],
        };
    }

    private static ArticleStart? Speech(PageLayout layout, LayoutLine line, Context context) =>
        SpeechTitles.EndingAt(layout, line) is { } title ? Titled(context, title, IssueSection.Feature, ArticleKind.Feature) : null;

    private static ArticleStart Titled(Context context, IReadOnlyList<LayoutLine> title, IssueSection section, ArticleKind kind) => new()
    {
        Index = context.Free.OpeningBefore(title, context.Previous),
        Section = section,
        Kind = kind,
        TitleLines = title,
    };

    [GeneratedRegex(@"(?:解读|答记者问|问答|起草说明)$", RegexOptions.NonBacktracking)]
    private static partial Regex InterpretationEnd();

    [GeneratedRegex(@"^(?:《.+》.{0,12}|关于.+|一图(?:读懂|看懂).*|图解.*|.{4,}政策)(?:解读|答记者问|问答|起草说明)$", RegexOptions.NonBacktracking)]
    private static partial Regex InterpretationTitle();

    // What the titles of columns share: 温州市人民政府 2019年5月份 市政府…, or …（5月份）. Without a month most of them are words of any text.
    private const string Place = @"\p{IsCJKUnifiedIdeographs}{0,9}";
    private const string Bodies = @"\p{IsCJKUnifiedIdeographs}{0,12}";
    private const string Joint = @"(?:[\p{IsCJKUnifiedIdeographs}、]{2,24})";
    private const string Congress = @"\p{IsCJKUnifiedIdeographs}{0,20}(?:人大|人民代表大会)(?:常委会|常务委员会)(?:第[一二三四五六七八九十百\d]+次会议)?";
    private const string MonthsPrinted = @"(?:[12１２]\d{3}年)?(?:\d{1,2}月?[-—－–~～、至和](?:[12１２]\d{3}年)?)?\d{1,2}月份?";
    private const string MonthsBehind = "[（(]" + MonthsPrinted + "[）)]";

    [GeneratedRegex("^(?:" + Place + MonthsPrinted + Bodies + "(?:人事|干部)任免(?:名单|事项|情况)?|" + Bodies + "(?:人事任免|(?:人事|干部)任免(?:名单|事项|情况)?" + MonthsBehind + ")|" + Congress + "(?:人事|决定)?(?:任免|任命|免职)(?:名单|事项|的?人员名单))$", RegexOptions.NonBacktracking)]
    private static partial Regex AppointmentsTitle();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{0,6}(?:人民政府|政府)(?:研究)?决定[：:]$", RegexOptions.NonBacktracking)]
    private static partial Regex AppointmentsOpening();

    [GeneratedRegex(@"^(?:任命)?\p{IsCJKUnifiedIdeographs}{2,12}(?:、\p{IsCJKUnifiedIdeographs}{2,4})*(?:任|为)\p{IsCJKUnifiedIdeographs}|^免去", RegexOptions.NonBacktracking)]
    private static partial Regex AppointmentsEntry();

    [GeneratedRegex("^(?:" + Place + MonthsPrinted + Bodies + "(?:记事|纪事|大事记)|" + Bodies + "(?:记事|纪事|大事记)" + MonthsBehind + ")$", RegexOptions.NonBacktracking)]
    private static partial Regex ChronicleTitle();

    [GeneratedRegex(@"^(?:\d{1,2}月)?\d{1,2}日$", RegexOptions.NonBacktracking)]
    private static partial Regex DayHeading();

    [GeneratedRegex("^(?:" + Place + MonthsPrinted + Joint + "?(?:发文|文件)目录|" + Joint + "(?:发文目录|(?:发文|文件)目录" + MonthsBehind + "))$", RegexOptions.NonBacktracking)]
    private static partial Regex CatalogueTitle();

    [GeneratedRegex(@"^[-—•]?\p{IsCJKUnifiedIdeographs}{2,12}〔(?<year>[12１２]\d{3})〕\d{1,4}号\p{IsCJKUnifiedIdeographs}{4}", RegexOptions.NonBacktracking)]
    private static partial Regex CatalogueEntry();

    [GeneratedRegex("^" + Place + @"(?:[12１２]\d{3}年)?\p{IsCJKUnifiedIdeographs}{0,4}(?:\d{1,2}[—\-－~～至]?)*(?:月份?)?\p{IsCJKUnifiedIdeographs}{0,8}主要(?:经济|统计)?指标(?:" + MonthsBehind + ")?$", RegexOptions.NonBacktracking)]
    private static partial Regex StatisticsTitle();

    /// <summary>专栏1 2022年…主要指标, 表2 …主要指标: a panel or table of a plan, no column of the gazette.</summary>
    [GeneratedRegex(@"^(?:续?专栏|附?[表图])[一二三四五六七八九十\d]", RegexOptions.NonBacktracking)]
    private static partial Regex TitlesTable();

    [GeneratedRegex(@"统计局(?:编)?制?$", RegexOptions.NonBacktracking)]
    private static partial Regex Compiler();
}
