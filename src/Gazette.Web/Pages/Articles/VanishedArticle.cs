using Gazette.Documents;

namespace Gazette.Web.Pages.Articles;

/// <summary>Tells the error page where an article stood that is gone.</summary>
/// <param name="Issue">The issue it was printed in.</param>
internal sealed record VanishedArticle(IssueIdentity Issue);
