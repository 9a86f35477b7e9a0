using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;
using Gazette.Storage.Reading;

namespace Gazette.Search.People;

/// <summary>Finds the persons that a query asks for: by the office they are on record in (谁是市长), or by name.</summary>
public sealed partial class PeopleFinder(ISearchIndex index, IOfficeReader offices)
{
    private readonly PeopleOnRecord _people = new(index, offices);

    /// <summary>
    /// Who is on record in the office that the query is; null when it is none or has other words. Nobody on record, or too many, is an answer to who
    /// asks who it is or asks for a post of a body on record, and to others null.
    /// </summary>
    public async Task<OfficeAnswer?> OfficeAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.Phrases.Count + query.Excluded.Count > 0)
        {
            return null;
        }

        var text = AskedOffice.WithoutQuestion(string.Concat(query.Words.Select(word => word.Text)));
        if (AskedOffice.Of(text) is not { } asked)
        {
            return null;
        }

        var most = 0;
        foreach (var office in Spellings(text, query).Select(AskedOffice.Of).OfType<AskedOffice>().Prepend(asked))
        {
            var (holders, bodies) = await _people.HoldersOfAsync(office, query.Date, cancellationToken);
            if (holders.Count > 0)
            {
                return new OfficeAnswer(text, holders, bodies);
            }

            most = Math.Max(most, bodies);
        }

        var body = most > 0 ? null : await _people.BodyAsync(asked, cancellationToken);
        return body is not null || Question().IsMatch(query.Text) ? new OfficeAnswer(text, [], most) { Body = body } : null;
    }

    /// <summary>The names on record among the words of a query, by themselves or behind an office (市长某某).</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var candidates = query.Words.Concat(query.Phrases).Select(word => word.Text).SelectMany(Candidates).Distinct(StringComparer.Ordinal).ToList();
        if (candidates.Count == 0)
        {
            return [];
        }

        var known = await _people.KnownAsync(candidates, cancellationToken);
        return [.. candidates.Where(known.Contains)];
    }

    // 卫健委主任: the body by the names that the thesaurus has for it.
    private static IEnumerable<string> Spellings(string text, SearchQuery query) =>
        from word in query.Words
        from expansion in word.Expansions
        let typed = string.Concat(word.Tokens.Skip(expansion.First).Take(expansion.Count).Select(token => token.Text))
        where typed.Length < text.Length && !text.EndsWith(typed, StringComparison.Ordinal)
        from synonym in expansion.Synonyms
        select text.Replace(typed, synonym.Text, StringComparison.Ordinal);

    private static IEnumerable<string> Candidates(string word)
    {
        const int Shortest = 2;
        const int Longest = 4;
        return Enumerable.Range(Shortest, Longest - Shortest + 1).Where(length => length <= word.Length).Select(length => word[^length..])
            .Where(name => Surnames.LengthAt(name) > 0 && (name.Length == word.Length || AskedOffice.Of(word[..^name.Length]) is not null));
    }

    [GeneratedRegex("[谁誰]|哪一?[位個个]|叫什么|叫什麼|名字|姓名", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
