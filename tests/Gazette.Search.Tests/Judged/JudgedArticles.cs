using System.Text.Json.Serialization;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.Judged;

/// <summary>
/// The articles that grades name. An article found is one of them when issue and document number agree, or issue and title, or, for
/// one without title, issue and kind.
/// </summary>
internal sealed class JudgedArticles
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    private JudgedArticles(Dictionary<string, Entry> articles)
    {
        foreach (var (key, article) in articles)
        {
            var issue = key[..key.LastIndexOf('/')];
            if (article.Number is not null)
            {
                _keys[$"{issue} {Squeeze(article.Number)}"] = key;
            }

            _keys[$"{issue} {Squeeze(article.Title ?? article.Kind)}"] = key;
        }
    }

    public static JudgedArticles All { get; } = new(JudgedQuery.Read<Dictionary<string, Entry>>("articles.json"));

    /// <summary>The key of an article found, or null when nobody judged it.</summary>
    public string? KeyOf(ArticleSummary article)
    {
        var issue = FormattableString.Invariant($"{article.Issue.Year}/{article.Issue.Number}");
        return Find(issue, article.DocumentNumber?.ToString()) ?? Find(issue, article.Title) ?? Find(issue, article.Kind.WireName());
    }

    private string? Find(string issue, string? name) => name is null ? null : _keys.GetValueOrDefault($"{issue} {Squeeze(name)}");

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    internal sealed record Entry(
        [property: JsonPropertyName("number")] string? Number,
        [property: JsonPropertyName("title")] string? Title,
        [property: JsonPropertyName("kind")] string Kind);
}
