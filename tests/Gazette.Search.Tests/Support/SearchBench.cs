using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Numbers;
using Gazette.Search.People;
using Gazette.Search.Queries;
using Gazette.Search.Sqlite;
using Gazette.Search.Synonyms;
using Gazette.Storage.Reading;
using Microsoft.Data.Sqlite;

namespace Gazette.Search.Tests.Support;

/// <summary>Search over a SQLite file of its own, which goes when the bench does.</summary>
internal sealed class SearchBench : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-search-").FullName;

    private readonly ValidityWatch _validities;

    public SearchBench(SearchOptions? options = null, params string[] thesaurus)
    {
        Options = options ?? new SearchOptions();
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, "gazette.db") }.ToString();
        Index = new SqliteSearchIndex(ConnectionString, Analyzer, Options);
        _validities = new ValidityWatch(Index, Store, TimeProvider.System);
        var numbers = new NumberQueryReader(Script);
        var words = new ThesaurusReader(Analyzer).Read(thesaurus, "thesaurus.txt");
        Reader = new QueryReader(Analyzer, numbers, words, Options);
        var resolver = new NumberResolver(Store, numbers, Script);
        Service = new SearchService(
            Index, new SearchIndexKeeper(Index, Store), Store, Analyzer, Reader, new Pinyin(), words, resolver, new TextNumberResolver(resolver, numbers, Store, Script),
            _validities, new PeopleFinder(Index, Store), Options);
    }

    public static SimplifiedScript Script { get; } = SimplifiedScript.Load();

    public static ChineseAnalyzer Analyzer { get; } = new(Script);

    public SearchOptions Options { get; }

    public string ConnectionString { get; }

    public MemoryStore Store { get; } = new();

    public ISearchIndex Index { get; }

    public QueryReader Reader { get; }

    public ISearchService Service { get; }

    public async Task AddAsync(params StoredArticle[] articles)
    {
        Store.Put(articles);
        await using var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await Index.ReplaceAsync([], articles, transaction, CancellationToken.None);
        await transaction.CommitAsync();
    }

    public Task<SearchResults> SearchAsync(string text) => Service.SearchAsync(new SearchRequest { Text = text }, CancellationToken.None);

    public void Dispose()
    {
        _validities.Dispose();
        using (var connection = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(connection);
        }

        Directory.Delete(_folder, recursive: true);
    }
}
