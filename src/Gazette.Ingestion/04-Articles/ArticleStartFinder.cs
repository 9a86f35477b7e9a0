using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Finds where every article of an issue begins. What is most certain comes first: title blocks of official documents, then columns
/// with fixed titles, then news between them, then the loose matter before and behind.
/// </summary>
public static class ArticleStartFinder
{
    /// <summary>The starts in order, no two at one line. Empty when the layout is unknown.</summary>
    public static IReadOnlyList<ArticleStart> Find(PageLayout layout)
    {
        var anchors = Anchors(layout);
        var briefs = Briefs(layout, anchors);
        var firm = Merge(anchors.Concat(briefs));
        var firstColumn = firm.Count > 0 ? firm[0].Index : layout.Printed.Count;
        var lastColumn = firm.Count == 0 ? layout.Printed.Count
            : IsRecord(firm[^1]) ? RecordEnd.Find(layout, firm[^1]) : ImprintBehind(layout, BehindTitle(firm[^1]));
        return Merge(
        [
            .. LooseMatterStarts.Find(layout, 0, firstColumn),
            .. firm,
            .. LooseMatterStarts.Find(layout, lastColumn, layout.Printed.Count),
        ]);
    }

    /// <summary>A document or news end an issue without columns: text has no end of its own, but two lines of imprint in a row are none.</summary>
    private static int ImprintBehind(PageLayout layout, int from)
    {
        while (from + 1 < layout.Printed.Count && !(ImprintLines.IsPublisher(layout.Printed[from].Squeezed) && ImprintLines.IsImprint(layout.Printed[from + 1].Squeezed)))
        {
            from++;
        }

        return from + 1 < layout.Printed.Count ? from : layout.Printed.Count;
    }

    private static List<ArticleStart> Anchors(PageLayout layout)
    {
        var documents = OfficialDocumentStarts.Find(layout);
        var records = RecordStarts.Find(layout, documents);
        var taken = documents.SelectMany(d => d.TitleLines).Select(line => line.Index).ToHashSet();
        return Merge(documents.Concat(records.Where(r => !r.TitleLines.Any(line => taken.Contains(line.Index)))));
    }

    /// <summary>News is looked for wherever no column of record runs.</summary>
    private static IEnumerable<ArticleStart> Briefs(PageLayout layout, List<ArticleStart> anchors)
    {
        for (var i = 0; i < anchors.Count; i++)
        {
            var to = i + 1 < anchors.Count ? anchors[i + 1].Index : layout.Printed.Count;
            if (!IsRecord(anchors[i]))
            {
                foreach (var start in BriefStarts.Find(layout, BehindTitle(anchors[i]), to, Evidence(layout, anchors[i], to)))
                {
                    yield return start;
                }
            }
        }
    }

    /// <summary>What stands over a title further on belongs to the article that it names, and so does the title.</summary>
    private static int BehindTitle(ArticleStart start) => start.TitleLines.Select(line => line.Index).Append(start.Index).Max() + 1;

    private static NewsEvidence Evidence(PageLayout layout, ArticleStart before, int to)
    {
        if (before.Kind == ArticleKind.Appointments)
        {
            return NewsEvidence.Certain;
        }

        var first = layout.Printed[before.Index].Number;
        var last = layout.Printed[to - 1].Number;
        var isLabelled = layout.Furniture.Any(f => f.Section == IssueSection.NewsBriefs && f.Source.Number > first && f.Source.Number < last);
        return isLabelled ? NewsEvidence.Labelled : NewsEvidence.None;
    }

    private static bool IsRecord(ArticleStart start) =>
        start.Kind is ArticleKind.Chronicle or ArticleKind.Catalogue or ArticleKind.Statistics;

    /// <summary>Orders the starts; of two at one line the one with a title stays.</summary>
    private static List<ArticleStart> Merge(IEnumerable<ArticleStart> starts) =>
    [
        .. starts.GroupBy(start => start.Index)
            .OrderBy(group => group.Key)
            .Select(group => group.FirstOrDefault(start => start.TitleLines.Count > 0) ?? group.First()),
    ];
}
