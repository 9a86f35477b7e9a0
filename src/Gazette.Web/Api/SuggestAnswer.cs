using Gazette.Search.Indexing;
using Gazette.Search.Suggestions;
using Gazette.Web.Addresses;

namespace Gazette.Web.Api;

/// <summary>What may be meant by a text that is still being typed.</summary>
internal sealed record SuggestAnswer(IReadOnlyList<Suggestion> Suggestions)
{
    /// <summary>Writes suggestions on the wire.</summary>
    public static SuggestAnswer From(IEnumerable<SearchSuggestion> suggestions) => new([.. suggestions.Select(Suggestion.From)]);
}

/// <summary>A suggestion: its text, its kind (title, number, person, body), and where choosing it leads.</summary>
internal sealed record Suggestion(string Text, string Kind, string Url)
{
    /// <summary>Writes a suggestion on the wire.</summary>
    public static Suggestion From(SearchSuggestion suggestion) => suggestion switch
    {
        { Article: { } article } => new(suggestion.Text, "title", GazetteAddresses.Article(article)),
        { Name: NameKind.Number } => new(suggestion.Text, "number", GazetteAddresses.Document(suggestion.Text)),
        { Name: NameKind.Person } => new(suggestion.Text, "person", new SearchAddress { Text = suggestion.Text }.ToString()),
        _ => new(suggestion.Text, "body", new SearchAddress { Text = suggestion.Text }.ToString()),
    };
}
