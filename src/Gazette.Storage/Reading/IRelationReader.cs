namespace Gazette.Storage.Reading;

/// <summary>
/// Reads what articles have to do with each other. Every call may throw <see cref="DatabaseUnavailableException"/>, whose message is
/// for the reader.
/// </summary>
public interface IRelationReader
{
    /// <summary>The relations of an article, in a fixed number of queries however much it cites.</summary>
    Task<ArticleRelations> RelationsAsync(StoredArticle article, CancellationToken cancellationToken);
}
