using Gazette.Documents;
using Gazette.Search.Queries;
using Gazette.Storage.Reading;

namespace Gazette.Search.Statistics;

/// <summary>A figure that a query asks for.</summary>
/// <param name="Table">The table it stands in.</param>
/// <param name="Period">The month it is of; null when the table's title doesn't say.</param>
/// <param name="Row">The row.</param>
public sealed record Figure(ArticleSummary Table, QueryDate? Period, StatisticsRow Row);
