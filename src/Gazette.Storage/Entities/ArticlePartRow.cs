using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>A row of one of an article's lists: whose it is, its place in the list, where it is printed.</summary>
internal abstract class ArticlePartRow
{
    public long ArticleId { get; set; }

    /// <summary>Place in the list, 0-based.</summary>
    public int Position { get; set; }

    public required IReadOnlyList<SourceSpan> Lines { get; set; }
}
