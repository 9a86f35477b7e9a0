using Gazette.Documents;
using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Numbers;
using Gazette.Search.People;
using Gazette.Search.Queries;
using Gazette.Search.Snippets;
using Gazette.Search.Spelling;
using Gazette.Search.Statistics;
using Gazette.Search.Suggestions;
using Gazette.Search.Synonyms;
using Gazette.Storage.Reading;

namespace Gazette.Search;

/// <summary>Reads the query, asks for numbers in the store and for words in the index, and shows where they stand.</summary>
internal sealed class SearchService(
    ISearchIndex index,
    SearchIndexKeeper keeper,
    IGazetteReader store,
    ChineseAnalyzer analyzer,
    QueryReader reader,
    Pinyin pinyin,
    Thesaurus thesaurus,
    NumberResolver numbers,
    TextNumberResolver textNumbers,
    ValidityWatch validities,
    PeopleFinder people,
    SearchOptions options) : ISearchService
{
    private const int MaxSize = 100;

    // Of who is on record in an office, that many of the newest articles come first.
    private const int MostOfficeArticles = 3;

    private readonly OccurringSynonyms _synonyms = new(index);
    private readonly OwnCity _city = new(index);
    private readonly QueryNumbers _queryNumbers = new(numbers);
    private readonly LooseningSearch _search = new(index, options);
    private readonly HitReader _hits = new(store, analyzer);
    private readonly MissingWords _missing = new(index);
    private readonly SpellingSuggester _spelling = new(index, pinyin, thesaurus);
    private readonly FigureFinder _figures = new(index, store);
    private readonly SuggestionFinder _suggestions = new(index, store, analyzer);

    /// <inheritdoc />
    public async Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Page, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Size, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Size, MaxSize, nameof(request));
        await keeper.EnsureCurrentAsync(cancellationToken);

        var query = await ReadAsync(request.Text, request.IsLiteral, cancellationToken);
        var results = await FindAsync(request, query, cancellationToken);
        var isEnough = results is { Number: not null } or { WholeMatches: > 0 };
        if (request.IsLiteral || isEnough || await _spelling.SuggestAsync(query, cancellationToken) is not { } suggestion)
        {
            return results;
        }

        var meant = await MeantAsync(request, results, suggestion, cancellationToken);
        return (meant ?? results) with { Suggestion = suggestion, IsSuggestionSearched = meant is not null };
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(string text, CancellationToken cancellationToken)
    {
        await keeper.EnsureCurrentAsync(cancellationToken);
        return await _suggestions.FindAsync(text, cancellationToken);
    }

    /// <inheritdoc />
    public Task<NumberLookup> ResolveNumberAsync(string input, CancellationToken cancellationToken) =>
        numbers.ResolveAsync(input, cancellationToken);

    /// <inheritdoc />
    public Task<TextNumbers> FindNumbersAsync(string text, int most, CancellationToken cancellationToken) =>
        textNumbers.ResolveAsync(text, most, cancellationToken);

    // Nothing is rewritten in silence: what else might be meant is offered, and searched only where there is nothing to lose: nothing was found,
    // or nothing but parts of words that stand nowhere, while articles hold all that may be meant. Every page is decided by the first.
    private async Task<SearchResults?> MeantAsync(SearchRequest request, SearchResults results, string suggestion, CancellationToken cancellationToken)
    {
        if (request.IsFiltered)
        {
            return null;
        }

        var first = request.Page == 1 ? results : await FindAsync(request with { Page = 1 }, await ReadAsync(request.Text, isLiteral: false, cancellationToken), cancellationToken);
        if (first is { Total: > 0, Missing.Count: 0 })
        {
            return null;
        }

        var meant = await FindAsync(request, await ReadAsync(suggestion, isLiteral: false, cancellationToken), cancellationToken);
        return first.Total == 0 || meant.WholeMatches > 0 ? meant : null;
    }

    private Task<SearchQuery> ReadAsync(string text, bool isLiteral, CancellationToken cancellationToken) =>
        _synonyms.KeepAsync(reader.Read(text, isLiteral), cancellationToken);

    private async Task<SearchResults> FindAsync(SearchRequest request, SearchQuery query, CancellationToken cancellationToken)
    {
        var sought = await SeekAsync(request, query, cancellationToken);
        query = sought.Query;
        var plan = QueryPlanner.Plan(query) with
        {
            Pinned = sought.Pinned,
            Filter = FilterOf(request),
            Validities = await validities.TodayAsync(cancellationToken),
            Sort = request.Sort,
            Offset = (int)Math.Min(int.MaxValue, (long)(request.Page - 1) * request.Size),
            Limit = request.Size,
        };
        var found = sought.IsNumber || sought.IsOffice || query.AsksForDay
            ? new LoosenedAnswer(await index.SearchAsync(plan, cancellationToken))
            : await _search.FindAsync(query, plan, cancellationToken);
        var answer = found.Answer;
        var (aim, asked) = (QueryAims.Of(query), sought.IsNumber || request.Page > 1 ? null : AskedIssue.Of(query));
        var relativeTimes = query.Date is null && aim is not (QueryAim.Validity or QueryAim.Repeals) ? query.RelativeTimes : [];
        var held = asked is null && relativeTimes.Count == 0 ? [] : (await store.IssuesAsync(cancellationToken)).Select(issue => issue.Identity).ToList();
        var issues = asked?.Among(held) ?? [];
        var isPhraseGivenUp = found.IsPhraseGivenUp && query.Series is null;

        // What is no longer asked for as a sentence is shown where its words stand.
        var shown = isPhraseGivenUp ? query with { Words = [.. query.Words, .. query.Phrases], Phrases = [] } : query;
        var hits = await _hits.ReadAsync(answer.Hits, plan.Validities, shown, cancellationToken);
        return new SearchResults
        {
            Request = request,
            Total = answer.Total,
            Hits = hits,
            Number = sought.Number,
            Numbers = request.Page > 1 ? [] : sought.Numbers,
            Synonyms = sought.IsOffice ? [] : SynonymsOf(query),
            Office = request.Page > 1 ? null : sought.Office,
            People = sought.People,
            Excluded = [.. query.Excluded.Select(clause => clause.Text)],
            IsExclusionOnly = query is { Excluded.Count: > 0, Words.Count: 0, GenericWords.Count: 0, DateWords.Count: 0, Phrases.Count: 0 },
            IsPhraseGivenUp = isPhraseGivenUp,
            UnmetPhrases = isPhraseGivenUp ? await UnmetAsync(query.Phrases, cancellationToken) : [],
            Date = sought.IsNumber ? null : query.Date,
            DateStanding = answer.Period,
            ImpossibleDay = sought.IsNumber ? null : query.ImpossibleDay,
            RelativeTimes = relativeTimes,
            NewestYear = held.Max(issue => issue.Year),
            Issues = issues,
            UnheldIssue = issues.Count == 0 ? asked?.Name : null,
            Aim = aim,
            Series = query.Series is { } series && hits.Any(hit => series.Holds(hit.Article.DocumentNumber)) ? series : null,
            Missing = found.WholeMatches == 0 && aim == QueryAim.Articles && issues.Count == 0 ? await _missing.FindAsync(query, hits, cancellationToken) : [],
            Figures = sought.IsNumber || request.Page > 1 || !answer.Facets.Kinds.Any(k => k.Value == ArticleKind.Statistics) ? [] : await _figures.FindAsync(query, cancellationToken),
            Facets = answer.Facets,
            ShowsAllWords = found.WholeMatches == 0 && request.Page == 1 && hits.Count > 0 && ShownWords.Of(query, hits[0]).IsAll,
            IsPartialMatch = found.WholeMatches is not null,
            WholeMatches = found.WholeMatches ?? answer.Total,
            IsRankingBounded = answer.IsRankingBounded,
        };
    }

    // What a query is after besides words: a number, who holds an office, numbers among the words.
    private async Task<Sought> SeekAsync(SearchRequest request, SearchQuery query, CancellationToken cancellationToken)
    {
        var number = await _queryNumbers.WholeAsync(query, request.Text, cancellationToken);
        if (number is { Certainty: not NumberCertainty.Possible })
        {
            return new Sought(reader.AsPhrase(query, number.Normalized!), QueryNumbers.RowsOf(number)) { Number = number, IsNumber = true };
        }

        var numbers = number is null ? await textNumbers.ResolveOnlyNumbersAsync(request.Text, cancellationToken) : [];
        if (numbers.Count > 0)
        {
            return new Sought(query, [.. numbers.SelectMany(one => one.Matches).Concat(numbers.SelectMany(one => one.Mentions).Select(mention => mention.In)).Select(article => article.RowId).Distinct()])
            {
                Numbers = numbers,
            };
        }

        var numbered = await _queryNumbers.RowsOfPartsAsync(query, cancellationToken);
        query = numbered.Count > 0 ? query : query with { Words = [.. query.Words, .. query.NumberWords] };
        var office = request.IsLiteral || !options.Features.HasFlag(SearchFeatures.Questions) ? null : await people.OfficeAsync(query, cancellationToken);
        var names = request.Page > 1 ? [] : await people.NamesAsync(query, cancellationToken);
        if (office is { Holders: { Count: > 0 } holders })
        {
            // Where the latest of it stands.
            IReadOnlyList<long> latest = [.. holders.Select(holder => holder.Latest.RowId).Distinct().Take(MostOfficeArticles)];
            return new Sought(reader.AsNames(query, [.. holders.Select(holder => holder.Person).Distinct()]), latest) { Number = number, Office = office, People = names };
        }

        var inText = await _queryNumbers.RowsInTextAsync(query, cancellationToken);
        query = options.Features.HasFlag(SearchFeatures.Questions) ? await _city.LeaveOutAsync(query, cancellationToken) : query;
        return new Sought(query, [.. inText, .. numbered]) { Number = number, Office = office, People = names };
    }

    private async Task<IReadOnlyList<string>> UnmetAsync(IReadOnlyList<QueryClause> phrases, CancellationToken cancellationToken)
    {
        var occurring = await index.OccurringAsync([.. phrases.Select(phrase => IndexPhrase.Of(phrase.Tokens))], cancellationToken);
        return [.. phrases.Where(phrase => !occurring.Contains(IndexPhrase.Of(phrase.Tokens))).Select(phrase => phrase.Text)];
    }

    private static IndexFilter FilterOf(SearchRequest request) => new(
        request.Year, request.Kind, request.Section, request.Issuer, request.Issue, request.Validity, request.HasAnnex, request.HasTable);

    private static IReadOnlyList<SearchedAlso> SynonymsOf(SearchQuery query) =>
    [
        .. query.Words.SelectMany(word => word.Expansions.Select(e => new SearchedAlso(
                string.Concat(word.Tokens.Skip(e.First).Take(e.Count).Select(t => t.Text)), [.. e.Synonyms.Select(s => s.Text)])))
            .DistinctBy(s => s.Word),
    ];

    // What to ask the index for, with the rows that answer whatever their text says.
    private sealed record Sought(SearchQuery Query, IReadOnlyList<long> Pinned)
    {
        // Known of the number that the query is, or may be.
        public NumberLookup? Number { get; init; }

        // Known of the numbers that the query is nothing but.
        public IReadOnlyList<NumberLookup> Numbers { get; init; } = [];

        // Whether the query is that number, and not words that look like one.
        public bool IsNumber { get; init; }

        public OfficeAnswer? Office { get; init; }

        public bool IsOffice => Office is { Holders.Count: > 0 };

        public IReadOnlyList<string> People { get; init; } = [];
    }
}
