namespace Gazette.Storage.Entities;

/// <summary>An id that was published and is no article's any more. It is never given to another article.</summary>
internal sealed class ArticleAliasRow
{
    /// <summary>The old id.</summary>
    public required string PermanentId { get; set; }

    /// <summary>The issue it stood in.</summary>
    public long IssueId { get; set; }

    public IssueRow? Issue { get; set; }

    /// <summary>The article that took its place; null when none did.</summary>
    public long? ArticleId { get; set; }

    public ArticleRow? Article { get; set; }
}
