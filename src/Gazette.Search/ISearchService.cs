namespace Gazette.Search;

/// <summary>Search as a reader meets it: text in, ranked and highlighted results out.</summary>
public interface ISearchService
{
    /// <summary>Answers a request. Any text is fine: what is typed is never a syntax error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Page below 1, or size outside 1 to 100.</exception>
    Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>Resolves a document number or filing code in any written form, whole or in part.</summary>
    Task<NumberLookup> ResolveNumberAsync(string input, CancellationToken cancellationToken);
}
