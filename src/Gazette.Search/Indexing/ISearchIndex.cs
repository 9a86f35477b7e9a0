using System.Data.Common;
using Gazette.Storage.Reading;

namespace Gazette.Search.Indexing;

/// <summary>
/// What any search engine must do. All take their terms from <see cref="Analysis.ChineseAnalyzer"/>, so that changing the engine
/// changes no result; one suite of contract tests holds them to it.
/// </summary>
public interface ISearchIndex
{
    /// <summary>
    /// Removes rows and writes articles, as part of the store's transaction: until that commits nobody sees it, and if it is
    /// rolled back nothing has happened. An article whose row is already there is replaced.
    /// </summary>
    Task ReplaceAsync(
        IReadOnlyList<long> removedRowIds, IReadOnlyList<StoredArticle> articles, DbTransaction transaction, CancellationToken cancellationToken);

    /// <summary>Which state of the collection the last commit left; changes with every write, whoever wrote.</summary>
    Task<long> GenerationAsync(CancellationToken cancellationToken);

    /// <summary>Answers a query from the state after the last commit.</summary>
    Task<IndexAnswer> SearchAsync(IndexQuery query, CancellationToken cancellationToken);

    /// <summary>Those of some phrases that stand anywhere in the collection.</summary>
    Task<IReadOnlySet<IndexPhrase>> OccurringAsync(IReadOnlyCollection<IndexPhrase> phrases, CancellationToken cancellationToken);

    /// <summary>In how many articles terms stand; without those that stand nowhere.</summary>
    Task<IReadOnlyDictionary<string, int>> FrequenciesAsync(IReadOnlyCollection<string> terms, CancellationToken cancellationToken);

    /// <summary>
    /// Those of some pairs of Chinese characters that stand next to each other anywhere. Of articles that are gone some may be left until the
    /// index is made anew.
    /// </summary>
    Task<IReadOnlySet<string>> PairsAsync(IReadOnlyCollection<string> pairs, CancellationToken cancellationToken);

    /// <summary>The pairs, as of <see cref="PairsAsync"/>, that begin with a character.</summary>
    Task<IReadOnlySet<string>> PairsFromAsync(string first, CancellationToken cancellationToken);

    /// <summary>The newest rows in whose titles all of some phrases stand.</summary>
    Task<IReadOnlyList<long>> TitledAsync(IReadOnlyCollection<IndexPhrase> phrases, int most, CancellationToken cancellationToken);

    /// <summary>Numbers and people whose name begins with a text, and authorities whose name holds it, most frequent first; quick rather than complete.</summary>
    Task<IReadOnlyList<IndexedName>> NamesAsync(string typed, int most, CancellationToken cancellationToken);

    /// <summary>The names of the issuing authorities.</summary>
    Task<AuthorityNames> AuthoritiesAsync(CancellationToken cancellationToken);

    /// <summary>Those of some names that are on record in any office.</summary>
    Task<IReadOnlySet<string>> PeopleAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>The bodies in which a post is on record, by key (<see cref="IndexedOffice"/>); an empty one for a post printed without.</summary>
    Task<IReadOnlyList<string>> BodiesAsync(string title, CancellationToken cancellationToken);

    /// <summary>The bodies of the newest decisions on offices, as often as each is decided on.</summary>
    Task<IReadOnlyList<string>> NewestBodiesAsync(int most, CancellationToken cancellationToken);

    /// <summary>The rows in which a post of some bodies is on record.</summary>
    Task<IReadOnlyList<long>> OfficeRowsAsync(string title, IReadOnlyCollection<string> bodies, CancellationToken cancellationToken);

    /// <summary>Whether the index was made by the analysis and layout of this program; false when it is missing.</summary>
    Task<bool> IsCurrentAsync(CancellationToken cancellationToken);

    /// <summary>Throws the index away and makes it anew from the store; all or nothing.</summary>
    Task RebuildAsync(IGazetteReader store, CancellationToken cancellationToken);
}
