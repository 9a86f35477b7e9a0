using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>
/// The issues of the collection with the places between them that are not held. A gazette numbers its issues from 1 each year; one
/// that comes monthly has twelve of them, so between two issues held of different years each year is taken to go to 12.
/// </summary>
public static class IssueRun
{
    private const int MonthsOfYear = 12;

    /// <summary>The years from the newest held to the oldest; years of which nothing is held stand together; issues without year or number come last.</summary>
    public static IReadOnlyList<IssueYears> Of(IReadOnlyList<HeldIssue> issues)
    {
        var placed = issues.Where(issue => issue.Summary.Identity is { Year: not null, Number: not null }).ToList();
        var years = placed.GroupBy(issue => issue.Summary.Identity.Year!.Value).OrderByDescending(year => year.Key).ToList();
        var lines = new List<IssueYears>();
        foreach (var (index, year) in years.Index())
        {
            if (index > 0 && years[index - 1].Key - year.Key > 1)
            {
                lines.Add(new IssueYears(year.Key + 1, years[index - 1].Key - 1, []));
            }

            lines.Add(new IssueYears(year.Key, year.Key, Places(year.Key, [.. year], isNewest: index == 0, isOldest: index == years.Count - 1)));
        }

        var unplaced = issues.Except(placed).ToList();
        return unplaced.Count == 0 ? lines : [.. lines, new IssueYears(null, null, [.. unplaced.Select(issue => new IssuePlace(issue.Summary.Identity.Year, issue.Summary.Identity.Number, issue))])];
    }

    /// <summary>The places between two neighbours in the collection that are not held, oldest first; null when whole years lie between them.</summary>
    public static IReadOnlyList<IssuePlace>? Between(HeldIssue earlier, HeldIssue later)
    {
        var years = Of([later, earlier]).Where(line => line.First is not null).ToList();
        return years.Exists(line => line.Places.Count == 0)
            ? null
            : [.. years.AsEnumerable().Reverse().SelectMany(line => line.Places.Reverse()).Where(place => place.Held is null)];
    }

    // Newest first, as the years are.
    private static IReadOnlyList<IssuePlace> Places(int year, List<HeldIssue> held, bool isNewest, bool isOldest)
    {
        var byNumber = held.ToDictionary(issue => issue.Summary.Identity.Number!.Value);
        var first = isOldest ? byNumber.Keys.Min() : 1;
        var last = isNewest ? byNumber.Keys.Max() : Math.Max(MonthsOfYear, byNumber.Keys.Max());
        return [.. Enumerable.Range(first, last - first + 1).Reverse().Select(number => new IssuePlace(year, number, byNumber.GetValueOrDefault(number)))];
    }
}

/// <summary>A year in the run of issues, or years of which nothing is held.</summary>
/// <param name="First">The year, or the first of them; null for issues whose place is not known.</param>
/// <param name="Last">The same year, or the last of them.</param>
/// <param name="Places">Its places, newest first; empty for years of which nothing is held.</param>
public sealed record IssueYears(int? First, int? Last, IReadOnlyList<IssuePlace> Places);

/// <summary>A place in the run of issues.</summary>
/// <param name="Year">The year; null when not known.</param>
/// <param name="Number">Number in the year; null when not known.</param>
/// <param name="Held">The issue; null when it is not held.</param>
public sealed record IssuePlace(int? Year, int? Number, HeldIssue? Held);
