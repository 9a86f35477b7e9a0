namespace Gazette.Storage.Reading;

/// <summary>
/// How far issues are held without a gap from each of them on: only so far can it be known that nothing repealed what it prints.
/// Issues follow each other by number in a year; a year is taken to be whole with its twelfth.
/// </summary>
internal static class CollectionReach
{
    private const int MonthsOfYear = 12;

    /// <summary>The last day of the run each issue stands in, by its key; null where no issue of it has a day.</summary>
    public static IReadOnlyDictionary<long, DateOnly?> Of(IEnumerable<IssueReach> issues)
    {
        var ends = new Dictionary<long, DateOnly?>();
        IssueReach? next = null;
        DateOnly? end = null;
        foreach (var issue in issues.OrderByDescending(i => i.Year).ThenByDescending(i => i.Number))
        {
            end = next is not null && Follows(issue, next) ? end ?? issue.Until : issue.Until;
            ends[issue.Id] = end;
            next = issue;
        }

        return ends;
    }

    private static bool Follows(IssueReach issue, IssueReach next) =>
        next.Year == issue.Year ? next.Number <= issue.Number + 1
        : next.Year == issue.Year + 1 && next.Number == 1 && issue.Number >= MonthsOfYear;
}
