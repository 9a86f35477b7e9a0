using Gazette.Documents;

namespace Gazette.Search.Indexing;

/// <summary>Which articles are wanted; null parts take any.</summary>
/// <param name="Year">Year of the issue.</param>
/// <param name="Kind">Kind of the article.</param>
/// <param name="Section">Section of the article.</param>
/// <param name="Issuer">One of its issuing authorities, by full name.</param>
/// <param name="Issue">The issue it is printed in.</param>
/// <param name="Validity">Whether it holds today.</param>
/// <param name="HasAnnex">Only articles with annexes.</param>
/// <param name="HasTable">Only articles with tables.</param>
public sealed record IndexFilter(
    int? Year = null,
    ArticleKind? Kind = null,
    IssueSection? Section = null,
    string? Issuer = null,
    IssueNumber? Issue = null,
    ValidityStatus? Validity = null,
    bool HasAnnex = false,
    bool HasTable = false);
