using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Corrections;

/// <summary>Lets through the corrections that still fit the text, before anything is changed by any of them.</summary>
internal static class CorrectionGuard
{
    /// <summary>The corrections whose words stand where they are expected, in printed lines; a report for each other.</summary>
    public static (IReadOnlyList<Correction> Fitting, IReadOnlyList<Diagnostic> Refused) Check(IssueCorrections corrections, PageLayout layout)
    {
        var furniture = layout.Furniture.Select(line => line.Source.Number).ToHashSet();
        var judged = corrections.Items.Select(item => (Item: item, Against: Against(item, layout, furniture))).ToList();
        return (
            [.. judged.Where(each => each.Against is null).Select(each => each.Item)],
            [.. judged.Where(each => each.Against is not null).Select(each => corrections.Refuse(each.Item, each.Against!))]);
    }

    /// <summary>The words of the lines.</summary>
    public static string TextOf(PageLayout layout, IEnumerable<SourceSpan> spans) => string.Concat(
        SourceSpan.LinesOf(spans).Select(line => layout.LineAt(line)?.Text));

    // Lines were put in or taken out above: the same words a little further up or down are most likely what was meant.
    private static string Elsewhere(Correction item, PageLayout layout)
    {
        var (first, last) = (item.FirstLine, item.Lines[^1].Last);
        foreach (var offset in Enumerable.Range(1, FurthestAway).SelectMany(distance => new[] { -distance, distance }))
        {
            if (last + offset <= LastLine(layout) && layout.LineAt(first + offset) is not null
                && item.Expected.StandsIn(TextOf(layout, item.Lines.Select(span => new SourceSpan(span.First + offset, span.Last + offset)))))
            {
                return $"；这几个字在第 {first + offset} 行，行号可能已变";
            }
        }

        return "";
    }

    private const int FurthestAway = 300;

    private static int LastLine(PageLayout layout) => layout.Source.Count == 0 ? 0 : layout.Source[^1].Number;

    private static string? Against(Correction item, PageLayout layout, HashSet<int> furniture)
    {
        if (item.Lines[^1].Last > LastLine(layout))
        {
            return $"原文到第 {LastLine(layout)} 行为止，没有第 {item.Lines[^1].Last} 行";
        }

        var text = TextOf(layout, item.Lines);
        if (!item.Expected.StandsIn(text))
        {
            return $"第 {string.Join("、", item.Lines)} 行应有“{Excerpt.Of(item.Expected.Text)}”，实为“{Excerpt.Of(text)}”{Elsewhere(item, layout)}";
        }

        return furniture.Contains(item.FirstLine) ? $"第 {item.FirstLine} 行“{Excerpt.Of(text)}”是页眉页脚，不属于任何文章"
            : layout.LineAt(item.FirstLine) is null ? $"第 {item.FirstLine} 行是空行"
            : null;
    }
}
