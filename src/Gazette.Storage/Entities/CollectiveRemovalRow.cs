namespace Gazette.Storage.Entities;

/// <summary>Posts that end together without being named one by one.</summary>
internal sealed class CollectiveRemovalRow : ArticlePartRow
{
    public required string Posts { get; set; }

    public required string Sentence { get; set; }
}
