using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Numbers;
using Gazette.Search.Queries;
using Gazette.Search.Snippets;
using Gazette.Storage.Reading;

namespace Gazette.Search;

/// <summary>Reads the query, asks for numbers in the store and for words in the index, and shows where they stand.</summary>
internal sealed class SearchService(
    ISearchIndex index,
    SearchIndexKeeper keeper,
    IGazetteReader store,
    ChineseAnalyzer analyzer,
    QueryReader reader,
    NumberResolver numbers,
    TextNumberResolver textNumbers,
    SearchOptions options) : ISearchService
{
    private const int MaxSize = 100;

    private readonly OccurringSynonyms _synonyms = new(index);

    /// <inheritdoc />
    public async Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Page, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Size, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Size, MaxSize, nameof(request));
        await keeper.EnsureCurrentAsync(cancellationToken);

        var query = await _synonyms.KeepAsync(reader.Read(request.Text, request.IsLiteral), cancellationToken);
        var number = await NumberOfAsync(request.Text, query, cancellationToken);
        var isNumber = number is { Certainty: not NumberCertainty.Possible };
        if (isNumber)
        {
            query = reader.AsPhrase(query, number!.Normalized!);
        }

        var plan = QueryPlanner.Plan(query) with
        {
            Pinned = isNumber ? RowsOf(number!) : await PinnedByTextAsync(query, cancellationToken),
            Filter = new IndexFilter(request.Year, request.Kind, request.Section, request.Issuer),
            Offset = (int)Math.Min(int.MaxValue, (long)(request.Page - 1) * request.Size),
            Limit = request.Size,
        };
        var (answer, isPartial) = isNumber ? (await index.SearchAsync(plan, cancellationToken), false) : await AnswerAsync(plan, cancellationToken);
        return new SearchResults
        {
            Request = request,
            Total = answer.Total,
            Hits = await HitsAsync(answer.Hits, query, cancellationToken),
            Number = number,
            Synonyms = SynonymsOf(query),
            Years = answer.Years,
            Kinds = answer.Kinds,
            Issuers = answer.Issuers,
            IsPartialMatch = isPartial,
            IsRankingBounded = answer.IsRankingBounded,
        };
    }

    /// <inheritdoc />
    public Task<NumberLookup> ResolveNumberAsync(string input, CancellationToken cancellationToken) =>
        numbers.ResolveAsync(input, cancellationToken);

    /// <inheritdoc />
    public Task<TextNumbers> FindNumbersAsync(string text, int most, CancellationToken cancellationToken) =>
        textNumbers.ResolveAsync(text, most, cancellationToken);

    // 人民路94号 can be read as a number without year; it is one only when such a number is known. 94号 may be meant as words even so.
    private async Task<NumberLookup?> NumberOfAsync(string text, SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.Number is null)
        {
            return null;
        }

        var lookup = await numbers.ResolveAsync(text, query.Number, cancellationToken);
        return query.Number.Certainty == NumberCertainty.Certain || lookup.Status is not (NumberStatus.Unknown or NumberStatus.Malformed) ? lookup : null;
    }

    private async Task<IReadOnlyList<long>> PinnedByTextAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var rows = new List<long>();
        foreach (var number in query.NumbersInText)
        {
            rows.AddRange((await numbers.ResolveAsync(query.Text, number, cancellationToken)).Matches.Select(m => m.RowId));
        }

        return rows;
    }

    private static IReadOnlyList<SearchedAlso> SynonymsOf(SearchQuery query) =>
    [
        .. query.Words.SelectMany(word => word.Expansions.Select(e => new SearchedAlso(
                string.Concat(word.Tokens.Skip(e.First).Take(e.Count).Select(t => t.Text)), [.. e.Synonyms.Select(s => s.Text)])))
            .DistinctBy(s => s.Word),
    ];

    // The document itself, then where it is listed, then where it is cited.
    private static IReadOnlyList<long> RowsOf(NumberLookup number) =>
        [.. number.Matches.Select(m => m.RowId), .. number.Mentions.Select(m => m.In.RowId)];

    private async Task<(IndexAnswer Answer, bool IsPartial)> AnswerAsync(IndexQuery plan, CancellationToken cancellationToken)
    {
        // Without whole phrases there is nothing stricter than most of the pairs.
        var all = options.Features.HasFlag(SearchFeatures.Nearness) ? await index.SearchAsync(plan, cancellationToken) : IndexAnswer.Empty;
        var canLoosen = plan.Clauses.Count > 1 || plan.Clauses.Any(c => c.Parts.Count > 1);
        if (!canLoosen || all.Matched >= options.EnoughMatches)
        {
            return (all, false);
        }

        var loose = plan with { Matching = Matching.Most };
        var most = await index.SearchAsync(loose, cancellationToken);
        if (most.Matched == 0 && plan.Required.Count > 0)
        {
            most = await index.SearchAsync(loose with { Required = [] }, cancellationToken);
        }

        return most.Matched > all.Matched ? (most, true) : (all, false);
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(
        IReadOnlyList<IndexHit> hits, SearchQuery query, CancellationToken cancellationToken)
    {
        var passages = new PassageFinder(new QueryMatcher(query, analyzer));
        var articles = (await store.ArticlesAsync([.. hits.Select(h => h.RowId)], cancellationToken)).ToDictionary(a => a.Summary.RowId);
        return
        [
            .. hits.Where(h => articles.ContainsKey(h.RowId)).Select(h => articles[h.RowId]).Select(a => new SearchHit
            {
                Article = a.Summary,
                Title = passages.Title(a.Summary.Title),
                Passages = passages.Find(a.Article.Blocks),
            }),
        ];
    }
}
