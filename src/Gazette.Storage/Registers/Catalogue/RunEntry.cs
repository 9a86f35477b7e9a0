using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>One document number in catalogues and issues.</summary>
/// <param name="Number">The number.</param>
/// <param name="Listed">The catalogue rows that list it.</param>
/// <param name="Printed">The articles that bear it.</param>
/// <param name="Status">How it stands between the two.</param>
public sealed record RunEntry(
    DocumentNumber Number, IReadOnlyList<PrintedRecord<CatalogueRow>> Listed, IReadOnlyList<ArticleSummary> Printed, RunStatus Status)
{
    /// <summary>The title: as printed over the document, else as listed; null when neither has one.</summary>
    public string? Title => Printed.Select(article => article.Title).OfType<string>().FirstOrDefault() ?? (Listed is [var first, ..] ? first.Record.Title : null);

    /// <summary>The rows whose title is not that of the document; a row may leave out the issuer.</summary>
    public IEnumerable<PrintedRecord<CatalogueRow>> OtherTitles => Printed.Count == 0
        ? Listed.Skip(1).Where(row => ComparableTitle.Of(row.Record.Title) != ComparableTitle.Of(Listed[0].Record.Title))
        : Listed.Where(row => !Printed.Any(article => article.Title is null || IsSame(article, row.Record.Title)));

    private static bool IsSame(ArticleSummary article, string listed)
    {
        var (printed, row) = (ComparableTitle.Of(article.Title!), ComparableTitle.Of(listed));
        return printed == row
            || printed.EndsWith(row, StringComparison.Ordinal) && article.Issuers.Select(ComparableTitle.Of).Any(issuer => printed == issuer + row);
    }
}
