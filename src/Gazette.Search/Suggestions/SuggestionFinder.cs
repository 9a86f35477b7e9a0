using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Storage.Reading;

namespace Gazette.Search.Suggestions;

/// <summary>
/// Finds names and titles for a text that is still being typed: numbers, people and bodies by their begin, then titles that hold it, the
/// documents before the news, the newest before the older.
/// </summary>
internal sealed class SuggestionFinder(ISearchIndex index, IGazetteReader store, ChineseAnalyzer analyzer)
{
    private const int Most = 8;
    private const int MostNames = 4;
    private const int MostTitles = 40;
    private const int LongestText = 60;

    /// <summary>The suggestions, best first; none for a text of nothing but punctuation.</summary>
    public async Task<IReadOnlyList<SearchSuggestion>> FindAsync(string text, CancellationToken cancellationToken)
    {
        var typed = text.Length > LongestText ? text[..LongestText] : text;
        var names = await index.NamesAsync(typed, MostNames, cancellationToken);
        var suggestions = names.Select(name => new SearchSuggestion(name.Name, name.Kind, null)).ToList();
        var phrases = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(analyzer.Tokenize).Where(tokens => tokens.Count > 0).ToList();

        // A single character stands in any number of titles.
        if (phrases.Sum(tokens => tokens.Count) > 1)
        {
            var rows = await index.TitledAsync([.. phrases.Select(IndexPhrase.Of)], MostTitles, cancellationToken);
            var titles = (await store.SummariesAsync(rows, cancellationToken)).Where(a => a.Title is not null)
                .OrderByDescending(a => KindWeights.Of(a.Kind)).ThenByDescending(a => a.Issue.Year).ThenByDescending(a => a.Issue.Number).ThenBy(a => a.Sequence);
            suggestions.AddRange(titles.DistinctBy(a => a.Title).Take(Most - suggestions.Count).Select(a => new SearchSuggestion(a.Title!, null, a.Id)));
        }

        return suggestions;
    }
}
