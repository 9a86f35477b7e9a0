using Gazette.Documents;
using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <content>Figures of the monthly tables.</content>
internal sealed partial class GazetteReader
{
    /// <inheritdoc />
    public Task<IReadOnlyList<string>> IndicatorsAsync(CancellationToken cancellationToken) => ReadAsync(
        async context => (IReadOnlyList<string>)await context.Set<IndicatorRow>().Select(row => row.Indicator).Distinct().ToListAsync(cancellationToken),
        cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<PrintedRecord<StatisticsRow>>> FiguresAsync(
        IReadOnlyCollection<string> indicators, string? titlePart, int most, CancellationToken cancellationToken) => ReadAsync(
        async context =>
        {
            var rows = context.Set<IndicatorRow>().Where(row => indicators.Contains(row.Indicator));
            var tables = await context.Articles.Include(article => article.Issue)
                .Where(article => rows.Select(row => row.ArticleId).Contains(article.Id) && (titlePart == null || article.Title!.Contains(titlePart)))
                .OrderByDescending(article => article.Issue!.Year).ThenByDescending(article => article.Issue!.Number).ThenBy(article => article.Sequence)
                .Take(most)
                .ToListAsync(cancellationToken);
            var ids = tables.Select(table => table.Id).ToList();
            var wanted = await rows.Where(row => ids.Contains(row.ArticleId)).OrderBy(row => row.Position).ToListAsync(cancellationToken);
            var byTable = wanted.ToLookup(row => row.ArticleId, IssueMapper.ToStatisticsRow);
            return (IReadOnlyList<PrintedRecord<StatisticsRow>>)
            [
                .. tables.SelectMany(table => byTable[table.Id], (table, row) => new PrintedRecord<StatisticsRow>(IssueMapper.ToSummary(table), row)),
            ];
        },
        cancellationToken);
}
