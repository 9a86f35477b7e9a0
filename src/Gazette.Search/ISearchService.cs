using Gazette.Search.Suggestions;

namespace Gazette.Search;

/// <summary>Search as a reader meets it: text in, ranked and highlighted results out.</summary>
public interface ISearchService
{
    /// <summary>Answers a request. Any text is fine: what is typed is never a syntax error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Page below 1, or size outside 1 to 100.</exception>
    Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken);

    /// <summary>What may be meant by a text that is still being typed, a handful at most.</summary>
    Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(string text, CancellationToken cancellationToken);

    /// <summary>Resolves a document number or filing code in any written form, whole or in part.</summary>
    Task<NumberLookup> ResolveNumberAsync(string input, CancellationToken cancellationToken);

    /// <summary>
    /// Finds every number of a pasted text or list and resolves the first of them. The time it takes grows with the text's length and
    /// no faster; how long a text may be is up to the caller.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="most">How many numbers to resolve, 0 or more.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    Task<TextNumbers> FindNumbersAsync(string text, int most, CancellationToken cancellationToken);
}
