using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Corrections;

/// <summary>
/// Sets right where articles begin, and which lines are their titles and numbers, before the issue is cut. Ends first, then
/// beginnings: an article that begins elsewhere is one that doesn't begin here and one that does there, and keeps the title found.
/// </summary>
internal static class StartCorrections
{
    /// <summary>The starts as corrected, in order.</summary>
    /// <param name="starts">As found.</param>
    /// <param name="layout">The issue.</param>
    /// <param name="items">Corrections that fit the text.</param>
    public static IReadOnlyList<ArticleStart> Apply(IReadOnlyList<ArticleStart> starts, PageLayout layout, IReadOnlyList<Correction> items)
    {
        if (items.Count == 0)
        {
            return starts;
        }

        var begins = items.OfType<StartCorrection>().ToLookup(item => item.Begins, item => (Item: item, Index: IndexOf(layout, item.FirstLine)));
        var none = begins[false].Select(each => each.Index).ToHashSet();
        var ended = starts.Where(start => none.Contains(start.Index)).ToList();
        var result = starts.Where(start => !none.Contains(start.Index)).ToList();
        foreach (var (item, index) in begins[true].OrderBy(each => each.Index))
        {
            var at = result.FindIndex(start => start.Index >= index);
            if (at >= 0 && result[at].Index == index)
            {
                result[at] = InSection(result[at], item.Section);
                continue;
            }

            at = at < 0 ? result.Count : at;
            var end = at < result.Count ? result[at].Index : layout.Printed.Count;
            var moved = ended.Find(start => start.TitleLines.Count > 0 && start.TitleLines.All(line => line.Index >= index && line.Index < end));
            result.Insert(at, Begin(layout, index, item.Section, moved, at > 0 ? result[at - 1] : null));
        }

        return [.. result.Select((start, i) => Head(start, i + 1 < result.Count ? result[i + 1].Index : layout.Printed.Count, layout, items))];
    }

    /// <summary>Reports for corrections of starts that say what was found anyway.</summary>
    public static IEnumerable<Diagnostic> Needless(
        IReadOnlyList<ArticleStart> starts, PageLayout layout, IReadOnlyList<Correction> items, IssueCorrections corrections)
    {
        foreach (var item in items.OfType<StartCorrection>())
        {
            var index = IndexOf(layout, item.FirstLine);
            var found = starts.FirstOrDefault(start => start.Index == index);
            if (item.Begins ? found is not null && (item.Section ?? found.Section) == found.Section : found is null)
            {
                yield return corrections.CallNeedless(item, $"第 {item.FirstLine} 行{(item.Begins ? "已经" : "没有")}起一篇");
            }
        }
    }

    /// <summary>Place of a line among the printed ones.</summary>
    public static int IndexOf(PageLayout layout, int line) => layout.Printed.First(printed => printed.Number >= line).Index;

    /// <summary>An article that begins with its title, unless the title was found further on.</summary>
    private static ArticleStart Begin(PageLayout layout, int index, IssueSection? section, ArticleStart? moved, ArticleStart? around)
    {
        var start = moved is null
            ? new ArticleStart
            {
                Index = index,
                Section = around?.Section ?? IssueSection.Feature,
                Kind = around?.Kind ?? ArticleKind.Feature,
                TitleLines = [layout.Printed[index]],
            }
            : moved with { Index = index };
        return InSection(start, section);
    }

    private static ArticleStart InSection(ArticleStart start, IssueSection? section) =>
        section is null || section == start.Section ? start : start with { Section = section.Value, Kind = KindIn(section.Value) };

    /// <summary>What stands in a section when nothing else is said; the kind of an official document is read from its title.</summary>
    private static ArticleKind KindIn(IssueSection section) => section switch
    {
        IssueSection.Documents => ArticleKind.Notice,
        IssueSection.Interpretations => ArticleKind.Interpretation,
        IssueSection.Personnel => ArticleKind.Appointments,
        IssueSection.NewsBriefs => ArticleKind.Brief,
        IssueSection.Chronicle => ArticleKind.Chronicle,
        IssueSection.Catalogue => ArticleKind.Catalogue,
        IssueSection.Statistics => ArticleKind.Statistics,
        IssueSection.PhotoNews => ArticleKind.Photo,
        IssueSection.Masthead => ArticleKind.Masthead,
        _ => ArticleKind.Feature,
    };

    /// <summary>Section, title lines and number lines as corrected. Lines that a correction quotes in full belong to the title block.</summary>
    private static ArticleStart Head(ArticleStart start, int end, PageLayout layout, IReadOnlyList<Correction> items)
    {
        var own = items.OfType<FieldCorrection>()
            .Where(item => IndexOf(layout, item.FirstLine) is var index && index >= start.Index && index < end)
            .ToList();
        if (own.Find(item => item.Field == ArticleField.Section) is { Value: { } label })
        {
            start = InSection(start, IssueSections.Find(label));
        }

        var titled = own.Find(item => item.Field == ArticleField.Title && IsQuotedInFull(item, layout));
        var titleLines = Within(titled is null ? start.TitleLines : PrintedIn(layout, titled));
        var numbered = own.Where(item => item.Field is ArticleField.DocumentNumber or ArticleField.FilingCode && IsQuotedInFull(item, layout))
            .SelectMany(item => PrintedIn(layout, item));
        var titles = titleLines.Select(line => line.Index).ToHashSet();
        return start with
        {
            TitleLines = titleLines,
            MarkLines = [.. Within(start.MarkLines.Concat(numbered)).DistinctBy(line => line.Index).Where(line => !titles.Contains(line.Index)).OrderBy(line => line.Index)],
        };

        // An article that now ends earlier has lost the lines behind its end, those of its title too.
        List<LayoutLine> Within(IEnumerable<LayoutLine> lines) => [.. lines.Where(line => line.Index >= start.Index && line.Index < end)];
    }

    private static bool IsQuotedInFull(Correction item, PageLayout layout) => item.Expected.IsAllOf(CorrectionGuard.TextOf(layout, item.Lines));

    private static List<LayoutLine> PrintedIn(PageLayout layout, Correction item) =>
        [.. layout.Printed.Where(line => item.Lines.Any(span => span.Contains(line.Number)))];
}
