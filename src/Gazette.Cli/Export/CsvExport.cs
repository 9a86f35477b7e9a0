using Gazette.Cli.Output;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Cli.Export;

/// <summary>Writes the CSV tables; none appears before all are complete.</summary>
internal static class CsvExport
{
    /// <summary>Writes all issues.</summary>
    /// <returns>How many files.</returns>
    public static async Task<int> WriteAsync(
        StoredIssues issues, string folder, IProgress<WorkStep> progress, CancellationToken cancellationToken)
    {
        await using var documents = new CsvTable<StoredArticle>(Path.Combine(folder, "documents.csv"), CsvColumns.Documents);
        await using var appointments = new CsvTable<PrintedRecord<Appointment>>(Path.Combine(folder, "appointments.csv"), CsvColumns.Appointments);
        await using var statistics = new CsvTable<PrintedRecord<StatisticsRow>>(Path.Combine(folder, "statistics.csv"), CsvColumns.Statistics);
        await using var chronicle = new CsvTable<PrintedRecord<ChronicleEntry>>(Path.Combine(folder, "chronicle.csv"), CsvColumns.Chronicle);
        await using var catalogue = new CsvTable<PrintedRecord<CatalogueRow>>(Path.Combine(folder, "catalogue.csv"), CsvColumns.Catalogue);
        await foreach (var issue in issues.ReadAsync(progress, cancellationToken))
        {
            documents.Write(issue.Articles);
            appointments.Write(Records(issue, a => a.Appointments));
            statistics.Write(Records(issue, a => a.Statistics));
            chronicle.Write(Records(issue, a => a.Chronicle));
            catalogue.Write(Records(issue, a => a.Catalogue));
        }

        await documents.CommitAsync();
        await appointments.CommitAsync();
        await statistics.CommitAsync();
        await chronicle.CommitAsync();
        await catalogue.CommitAsync();
        return 5;
    }

    private static IEnumerable<PrintedRecord<T>> Records<T>(WholeIssue issue, Func<Article, IReadOnlyList<T>> records) =>
        issue.Articles.SelectMany(a => records(a.Article), (a, record) => new PrintedRecord<T>(a.Summary, record));
}
