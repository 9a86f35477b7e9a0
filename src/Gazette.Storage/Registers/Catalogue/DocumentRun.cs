using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>The documents of one agency code and year, listed in a catalogue or printed, in the order of their numbers.</summary>
/// <param name="Agency">The agency's code: 温政办.</param>
/// <param name="Year">The year; null for orders numbered without one.</param>
/// <param name="Entries">The documents.</param>
public sealed record DocumentRun(string Agency, int? Year, IReadOnlyList<RunEntry> Entries)
{
    /// <summary>The numbers from 1 to the highest that neither a catalogue lists nor an issue prints, as inclusive ranges.</summary>
    public IEnumerable<(int First, int Last)> Gaps
    {
        get
        {
            var next = 1;
            foreach (var sequence in Entries.Select(entry => entry.Number.Sequence))
            {
                if (sequence > next)
                {
                    yield return (next, sequence - 1);
                }

                next = sequence + 1;
            }
        }
    }

    /// <summary>How many numbers are in <see cref="Gaps"/>.</summary>
    public int Missing => Gaps.Sum(gap => gap.Last - gap.First + 1);

    /// <summary>How many documents have a status.</summary>
    public int Count(RunStatus status) => Entries.Count(entry => entry.Status == status);

    /// <summary>
    /// Every run of an agency whose documents the catalogues list: newest year first. What other agencies print is no part of the
    /// catalogue.
    /// </summary>
    /// <param name="listed">All rows of catalogues, in printed order.</param>
    /// <param name="articles">All articles with a document number.</param>
    public static IReadOnlyList<DocumentRun> Of(IReadOnlyList<PrintedRecord<CatalogueRow>> listed, IReadOnlyList<ArticleSummary> articles)
    {
        var agencies = listed.Select(row => row.Record.DocumentNumber.Agency).ToHashSet(StringComparer.Ordinal);
        var months = listed.Select(row => row.Month?.Month).OfType<DateOnly>().ToHashSet();
        var issues = listed.Select(row => row.In.Issue).ToHashSet();
        var rows = listed.ToLookup(row => row.Record.DocumentNumber);
        var printed = articles.Where(article => article.Kind.IsOfficialDocument() && agencies.Contains(article.DocumentNumber!.Agency))
            .ToLookup(article => article.DocumentNumber!);
        return
        [
            .. rows.Select(row => row.Key).Union(printed.Select(article => article.Key))
                .Select(number => Entry(number, [.. rows[number]], [.. printed[number]], IsCovered))
                .GroupBy(entry => (entry.Number.Agency, entry.Number.Year))
                .Select(run => new DocumentRun(run.Key.Agency, run.Key.Year, [.. run.OrderBy(entry => entry.Number.Sequence)]))
                .OrderByDescending(run => run.Year)
                .ThenByDescending(run => run.Entries.Count)
                .ThenBy(run => run.Agency, StringComparer.Ordinal),
        ];

        // A catalogue is of the documents of its month; that of the issue itself comes near enough when no date is known.
        bool IsCovered(ArticleSummary article) =>
            article.IssuedOn is { } day ? months.Contains(new DateOnly(day.Year, day.Month, 1)) : issues.Contains(article.Issue);
    }

    private static RunEntry Entry(
        DocumentNumber number, IReadOnlyList<PrintedRecord<CatalogueRow>> listed, IReadOnlyList<ArticleSummary> printed, Func<ArticleSummary, bool> isCovered) => new(
        number,
        listed,
        printed,
        (listed.Count, printed.Count) switch
        {
            (0, _) => printed.Any(isCovered) ? RunStatus.PrintedNotListed : RunStatus.CatalogueNotHeld,
            (_, 0) => RunStatus.ListedOnly,
            _ => RunStatus.Printed,
        });
}
