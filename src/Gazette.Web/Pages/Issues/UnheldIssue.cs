using Gazette.Documents;

namespace Gazette.Web.Pages.Issues;

/// <summary>Tells the error page of this request that its address is that of an issue, and that the collection doesn't hold it.</summary>
/// <param name="Issue">Its year and number.</param>
/// <param name="HighestNumber">The highest number that any held issue has; null when none has one.</param>
internal sealed record UnheldIssue(IssueIdentity Issue, int? HighestNumber)
{
    /// <summary>Whether no held year has as many issues: then there is hardly such a one.</summary>
    public bool IsBeyondHeld => Issue.Number > HighestNumber;
}
