using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>Reads title, number, filing code and issuers from the lines that were found to be an article's title block.</summary>
public static class TitleBlockReader
{
    /// <summary>Reads the block.</summary>
    /// <param name="cut">The article, with its title and mark lines.</param>
    /// <param name="known">Titles from the contents list, without blanks; empty when the issue prints none.</param>
    public static TitleBlock Read(ArticleCut cut, IReadOnlyList<string> known)
    {
        var start = cut.Start;
        var marks = start.MarkLines.Select(line => (Mark: HeadMarks.Read(line.Text) ?? UnderTitle(start, line.Text), line.Number)).ToList();
        var number = FirstOf(marks.Select(mark => (mark.Mark?.DocumentNumber, mark.Number)));
        var code = FirstOf(marks.Select(mark => (mark.Mark?.FilingCode, mark.Number)));
        var (title, named) = Title(start, known);
        var issuers = named.Value is null ? StatedIssuer.Of(cut) : WithOthers(named.Value, named.Lines, cut);
        return new TitleBlock
        {
            Title = title.Value,
            Issuers = issuers.Value ?? [],
            DocumentNumber = number.Value,
            FilingCode = code.Value,
            Sources =
            [
                .. title.Source(ArticleField.Title),
                .. number.Source(ArticleField.DocumentNumber),
                .. code.Source(ArticleField.FilingCode),
                .. issuers.Source(ArticleField.Issuers),
            ],
            Lines = SourceSpan.Cover(start.TitleLines.Concat(start.MarkLines).Select(line => line.Number)),
        };
    }

    /// <summary>Where a title counts those who issue with the first (等3部门), all of them sign.</summary>
    private static Fact<IReadOnlyList<string>> WithOthers(IReadOnlyList<string> named, IReadOnlyList<int> lines, ArticleCut cut) =>
        named.Any(name => IssuingBodyLines.LeadOf(name) is not null) && StatedIssuer.Of(cut) is { Value.Count: > 1 } stated
            ? stated
            : new([.. named.Select(name => IssuingBodyLines.LeadOf(name) ?? name)], lines);

    private static HeadMarks? UnderTitle(ArticleStart start, string text) =>
        start.TitleLines.Count > 0 ? HeadMarks.ReadUnder(start.TitleLines[^1].Text, text) : null;

    private static Fact<T> FirstOf<T>(IEnumerable<(T? Value, int Line)> readings)
        where T : class =>
        readings.Where(reading => reading.Value is not null).Select(reading => new Fact<T>(reading.Value, [reading.Line])).FirstOrDefault();

    private static OfficialTitle Title(ArticleStart start, IReadOnlyList<string> known)
    {
        if (start.TitleLines.Count > 0 && start.Section == IssueSection.Documents)
        {
            return OfficialTitle.Read(start.TitleLines);
        }

        var title = start.TitleLines.Count == 0 ? start.SuppliedTitle
            : start.Section is IssueSection.NewsBriefs or IssueSection.Feature ? TitleText.Headline(start.TitleLines, known)
            : TitleText.Join(start.TitleLines);
        return new OfficialTitle(new(title, [.. start.TitleLines.Select(line => line.Number)]), default);
    }
}
