using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>A fact with the lines it was read from.</summary>
/// <param name="Label">What it is, e.g. 施行日期.</param>
/// <param name="Value">What was read.</param>
/// <param name="Lines">The lines, ascending.</param>
/// <param name="IsCorrected">Whether a person has corrected it.</param>
public sealed record SourceFact(string Label, string Value, IReadOnlyList<SourceSpan> Lines, bool IsCorrected = false);

/// <summary>Every derived fact of an article, to be shown beside the lines it rests on.</summary>
public static class SourceFacts
{
    /// <summary>The facts in the order of their first lines.</summary>
    public static IReadOnlyList<SourceFact> Of(Article article) =>
    [
        .. Fields(article).Concat(Dates(article)).Concat(References(article)).Concat(Records(article))
            .Where(fact => fact.Lines.Count > 0)
            .OrderBy(fact => fact.Lines[0].First),
    ];

    // The dates in force come with their sentences, below.
    private static IEnumerable<SourceFact> Fields(Article article) => article.Sources
        .Where(source => source.Field is not (ArticleField.EffectiveOn or ArticleField.ExpiresOn) || source.IsCorrected)
        .Select(source => new SourceFact(source.Field.Label(), ValueOf(article, source.Field) ?? "", source.Lines, source.IsCorrected));

    private static IEnumerable<SourceFact> Dates(Article article)
    {
        var dates = new[] { ("所述日期", article.ReportedOn), ("施行日期", article.EffectiveOn), ("有效期至", article.ExpiresOn) };
        foreach (var (label, fact) in dates)
        {
            if (fact is not null)
            {
                yield return new SourceFact(label, Wording.Date(fact.Date) + (fact.Computation is { } sum ? $"（{sum}）" : null), fact.Lines);
            }
        }
    }

    private static IEnumerable<SourceFact> References(Article article) =>
        article.Citations.Select(c => new SourceFact(c.IsRepealed ? "废止" : "引用", c.DocumentNumber.ToString(), c.Lines))
            .Concat(article.FilingCodeCitations.Select(c => new SourceFact("引用", c.FilingCode.ToString(), c.Lines)))
            .Concat(article.TitleRepeals.Select(r => new SourceFact("废止", $"《{r.Title}》", r.Lines)))
            .Concat(article.TermExtensions.Select(e => new SourceFact("延期", $"{e.DocumentNumber?.ToString() ?? $"《{e.Title}》"}，{Wording.Extension(e)}", e.Lines)));

    private static IEnumerable<SourceFact> Records(Article article) =>
        article.Appointments.Select(a => new SourceFact(a.Action == AppointmentAction.Removed ? "免职" : "任职", $"{a.Person}：{a.Position}", a.Lines))
            .Concat(article.CollectiveRemovals.Select(r => new SourceFact("一并免去", r.Posts, r.Lines)))
            .Concat(article.Statistics.Select(row => new SourceFact("指标", $"{row.Indicator}，当月 {Wording.Figure(row.Month)}，累计 {Wording.Figure(row.Cumulative)}{row.Unit}", row.Lines)))
            .Concat(article.Chronicle.Select(entry => new SourceFact("记事", entry.Date is { } date ? Wording.Date(date) : "日期不详", entry.Lines)))
            .Concat(article.Catalogue.Select(row => new SourceFact("目录", row.DocumentNumber.ToString(), row.Lines)));

    private static string? ValueOf(Article article, ArticleField field) => field switch
    {
        ArticleField.Section => article.Section.Label(),
        ArticleField.Kind => article.Kind.Label(),
        ArticleField.Title => article.Title,
        ArticleField.DocumentNumber => article.DocumentNumber?.ToString(),
        ArticleField.FilingCode => article.FilingCode?.ToString(),
        ArticleField.Issuers => string.Join("、", article.Issuers),
        ArticleField.IssuedOn => article.IssuedOn is { } date ? Wording.Date(date) : null,
        ArticleField.Addressees => article.Addressees,
        ArticleField.AttachedTitle => article.AttachedTitle,
        ArticleField.Annexes => string.Join("；", article.Annexes),
        ArticleField.EffectiveOn => article.EffectiveOn is { } first ? Wording.Date(first.Date) : null,
        ArticleField.ExpiresOn => article.ExpiresOn is { } last ? Wording.Date(last.Date) : null,
        _ => null,
    };
}
