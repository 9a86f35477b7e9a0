using Gazette.Documents;

namespace Gazette.Web.Pages.Issues;

/// <summary>Tells the error page of this request that its address is that of an issue, and that the collection doesn't hold it.</summary>
/// <param name="Issue">Its year and number.</param>
internal sealed record UnheldIssue(IssueIdentity Issue);
