using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>
/// When a record happened, as exactly as print tells: a day, or a month that a title names (6月份市政府人事任免). Both ends are inclusive;
/// within a month the day is not known.
/// </summary>
/// <param name="Earliest">First day it can have been.</param>
/// <param name="Latest">Last day it can have been.</param>
/// <param name="Basis">What it rests on.</param>
public sealed record CoveredTime(DateOnly Earliest, DateOnly Latest, TimeBasis Basis)
{
    // A number this low beside a month this late: the issue of January prints December.
    private const int LateMonth = 11;
    private const int EarlyNumber = 2;

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>The first day of its month.</summary>
    public DateOnly Month => new(Earliest.Year, Earliest.Month, 1);

    /// <summary>A day that print states.</summary>
    public static CoveredTime On(DateOnly day) => new(day, day, TimeBasis.Signature);

    /// <summary>
    /// The month an article of monthly records tells of; null when neither its title nor its issue tells. A title without year has
    /// that of the issue; November and December in the first issues of a year are those of the year before. Without a month in the
    /// title, the number of a monthly gazette is the month.
    /// </summary>
    /// <param name="title">The printed title, or null.</param>
    /// <param name="issue">The issue it is printed in.</param>
    public static CoveredTime? OfMonth(string? title, IssueIdentity issue)
    {
        var named = title is null ? null : ChineseMonths.Find(title);
        return named switch
        {
            { Year: { } year, Month: var month } => Of(year, month, TimeBasis.Title),
            { Month: var month } when issue.Year is { } year =>
                Of(month >= LateMonth && issue.Number <= EarlyNumber ? year - 1 : year, month, TimeBasis.TitleAndIssue),
            null when issue is { Year: { } year, Number: { } number } => Of(year, number, TimeBasis.IssueNumber),
            _ => null,
        };
    }

    private static CoveredTime? Of(int year, int month, TimeBasis basis)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12)
        {
            return null;
        }

        var first = new DateOnly(year, month, 1);
        return new CoveredTime(first, first.AddMonths(1).AddDays(-1), basis);
    }
}
