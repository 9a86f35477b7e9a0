namespace Gazette.Search.Queries;

/// <summary>The words of a query with the date among them told apart.</summary>
/// <param name="Words">The words without dates; all of them when the query names no date or several.</param>
/// <param name="Dates">The words of the date.</param>
/// <param name="Date">The date; null when the query names none or several.</param>
/// <param name="Impossible">A day that the calendar doesn't have (2月30日), whose words are left among the others; null when there is none.</param>
internal sealed record DateReading(
    IReadOnlyList<QueryClause> Words, IReadOnlyList<QueryClause> Dates, QueryDate? Date = null, QueryDate? Impossible = null);
