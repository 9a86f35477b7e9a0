using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.References;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the rows that some kinds of article consist of: appointments, chronicle, catalogue, statistics. It reads the draft's
/// lines, whose order and ends are the print's, so that it does not depend on how blocks were joined; any other kind is
/// returned as it came. Pure; never throws on content.
/// </summary>
public static partial class RecordReader
{
    /// <summary>Fills in the records of an article.</summary>
    /// <param name="article">The article, with title and blocks.</param>
    /// <param name="draft">The same article as cut out of the issue.</param>
    /// <param name="issue">Year and number of the issue, for dates that the print leaves out.</param>
    public static RecordReading Read(Article article, ArticleDraft draft, IssueIdentity issue)
    {
        RecordSource Source() => RecordSource.Of(article, draft);
        return article.Kind switch
        {
            ArticleKind.Appointments => Appointments(article, Source()),
            ArticleKind.Statistics => Statistics(article, Source()),
            ArticleKind.Chronicle => Chronicle(article, Source(), issue),
            ArticleKind.Catalogue => Catalogue(article, Source()),
            ArticleKind.Brief => new RecordReading(article with { ReportedOn = ReportedDayReader.Read(article, BlockLocator.Of(draft), issue) }, []),
            _ when article.Title is { } title && PersonnelTitle().IsMatch(CharacterWidth.Squeeze(title)) => Appointments(article, Source()),
            _ => new RecordReading(article, []),
        };
    }

    private static RecordReading Appointments(Article article, RecordSource source)
    {
        var reading = AppointmentReader.Read(source.Lines);
        return new RecordReading(
            article with
            {
                Appointments = [.. reading.Rows.Select(row => row with { Lines = source.Whole(row.Lines) })],
                CollectiveRemovals = [.. reading.CollectiveRemovals.Select(removal => removal with { Lines = source.Whole(removal.Lines) })],
            },
            reading.Diagnostics);
    }

    private static RecordReading Statistics(Article article, RecordSource source)
    {
        var (rows, diagnostics) = StatisticsReader.Read(source.Lines);
        return new RecordReading(article with { Statistics = [.. rows.Select(row => row with { Lines = source.Whole(row.Lines) })] }, diagnostics);
    }

    private static RecordReading Catalogue(Article article, RecordSource source)
    {
        var (rows, diagnostics) = CatalogueReader.Read(source.Lines);
        return new RecordReading(article with { Catalogue = [.. rows.Select(row => row with { Lines = source.Whole(row.Lines) })] }, diagnostics);
    }

    // A monthly gazette's number is the month it tells of, unless the title says otherwise; of two months (4—5月份) it begins with the first.
    private static RecordReading Chronicle(Article article, RecordSource source, IssueIdentity issue)
    {
        var titled = article.Title is null ? null : ChineseMonths.FindSpan(article.Title);
        var (entries, diagnostics) = ChronicleReader.Read(
            source.Lines, CoveredTime.OfMonth(article.Title, issue)?.Earliest.Year ?? issue.Year, titled?.First ?? issue.Number, titled?.Last ?? issue.Number);
        return new RecordReading(article with { Chronicle = [.. entries.Select(entry => entry with { Lines = source.Whole(entry.Lines) })] }, diagnostics);
    }

    // An official document of its own: 关于张三等同志职务任免的通知, 关于李四免职的通知.
    [GeneratedRegex("(?:任免|任职|免职|任命|聘任|挂职|退休|职务)的(?:通知|决定)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PersonnelTitle();
}
