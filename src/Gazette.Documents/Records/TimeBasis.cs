namespace Gazette.Documents;

/// <summary>What the time of a record rests on.</summary>
public enum TimeBasis
{
    /// <summary>成文日期: the day of the decision itself.</summary>
    Signature,

    /// <summary>Year and month stand in the title: 2020年6月份.</summary>
    Title,

    /// <summary>The month stands in the title, the year is that of the issue: 6月份 in 2020年第6期.</summary>
    TitleAndIssue,

    /// <summary>Nothing but the number of the issue, taken for the month.</summary>
    IssueNumber,
}
