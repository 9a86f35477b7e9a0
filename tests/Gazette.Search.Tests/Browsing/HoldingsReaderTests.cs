using Gazette.Documents;
using Gazette.Search.Analysis;
using Gazette.Search.Browsing;
using Gazette.Search.Synonyms;
using Gazette.Search.Topics;
using Gazette.Storage.Reading;
using static Gazette.Search.Tests.Browsing.TestHoldings;

namespace Gazette.Search.Tests.Browsing;

public sealed class HoldingsReaderTests
{
    [Fact]
    public async Task Everything_is_read_once_until_the_collection_changes()
    {
        var store = new Store();
        using var reader = ReaderOf(store);

        var first = await reader.ReadAsync(default);
        Assert.Same(first, await reader.ReadAsync(default));
        store.Current = "two";
        Assert.NotSame(first, await reader.ReadAsync(default));
        Assert.Equal(2, store.Readings);
    }

    [Fact]
    public async Task Nothing_is_kept_while_the_collection_cannot_be_asked_what_it_is()
    {
        var store = new Store { Current = null };
        using var reader = ReaderOf(store);

        await reader.ReadAsync(default);
        await reader.ReadAsync(default);

        Assert.Equal(2, store.Readings);
    }

    [Fact]
    public async Task Those_who_ask_at_once_share_one_reading()
    {
        var store = new Store();
        using var reader = ReaderOf(store);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => reader.ReadAsync(default))));

        Assert.Equal(1, store.Readings);
    }

    [Fact]
    public async Task A_failed_reading_is_tried_again()
    {
        var store = new Store { Fails = true };
        using var reader = ReaderOf(store);

        await Assert.ThrowsAsync<InvalidOperationException>(() => reader.ReadAsync(default));
        store.Fails = false;
        Assert.NotEmpty((await reader.ReadAsync(default)).Articles);
    }

    [Fact]
    public async Task A_repeal_leads_to_the_document_it_hits_when_that_is_held()
    {
        using var reader = ReaderOf(new Store());

        var repeals = (await reader.ReadAsync(default)).Repeals;

        Assert.Equal([1L, null], repeals.Select(r => r.Held?.RowId));
        Assert.All(repeals, r => Assert.Equal(new DateOnly(2020, 10, 1), r.From));
    }

    private static HoldingsReader ReaderOf(Store store) =>
        new(store, store, store, new TopicFinder(Thesaurus.Empty, new ChineseAnalyzer(SimplifiedScript.Unchanged)));

    /// <summary>Document 2 repeals document 1 by its number, and another that is not held.</summary>
    private sealed class Store : ICollectionReader, ICollectionRevision, IValidityReader
    {
        private static readonly DocumentNumber Old = DocumentNumber.Parse("温政办〔2017〕1号");
        private static readonly ArticleSummary Repealed = Document(1) with { DocumentNumber = Old };
        private static readonly ArticleSummary Repealing = Document(2);
        private int _readings;

        public string? Current { get; set; } = "one";

        public bool Fails { get; set; }

        public int Readings => _readings;

        public Task<IReadOnlyList<HeldIssue>> IssuesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<HeldIssue>>([Issue(2020, 9)]);

        public async Task<IReadOnlyList<HeldArticle>> ArticlesAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _readings);
            await Task.Yield();
            return Fails ? throw new InvalidOperationException("The disk is gone.") : [new HeldArticle(Repealed, null, []), new HeldArticle(Repealing, null, [])];
        }

        public Task<IReadOnlyList<RepealStatement>> RepealsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RepealStatement>>(
        [
            new RepealStatement(Repealing, Old, null, "温政办〔2017〕1号同时废止。", [SourceSpan.Of(5)]),
            new RepealStatement(Repealing, null, "旧办法", "《旧办法》同时废止。", [SourceSpan.Of(6)]),
        ]);

        public Task<IReadOnlyDictionary<long, ValidityFacts>> FactsAsync(IReadOnlyCollection<long>? rowIds, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyDictionary<long, ValidityFacts>>(new Dictionary<long, ValidityFacts>
            {
                [1] = new()
                {
                    Repeals = [new Repeal { By = Repealing.Id, From = new(2020, 10, 1), IsCertain = true, Sentence = "温政办〔2017〕1号同时废止。", Lines = [SourceSpan.Of(5)] }],
                },
                [2] = new() { EffectiveOn = On("2020-10-01") },
            });
    }
}
