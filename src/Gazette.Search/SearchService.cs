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

        // Nothing is rewritten in silence: what else might be meant is offered, and searched only where there is nothing to lose.
        return results.Total > 0 || request.IsFiltered
            ? results with { Suggestion = suggestion }
            : await FindAsync(request, await ReadAsync(suggestion, isLiteral: false, cancellationToken), cancellationToken) with
            {
                Suggestion = suggestion,
                IsSuggestionSearched = true,
            };
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

    private Task<SearchQuery> ReadAsync(string text, bool isLiteral, CancellationToken cancellationToken) =>
        _synonyms.KeepAsync(reader.Read(text, isLiteral), cancellationToken);

    private async Task<SearchResults> FindAsync(SearchRequest request, SearchQuery query, CancellationToken cancellationToken)
    {
        var number = await NumberOfAsync(request.Text, query, cancellationToken);
        var isNumber = number is { Certainty: not NumberCertainty.Possible };
        if (isNumber)
        {
            query = reader.AsPhrase(query, number!.Normalized!);
        }

        var numbered = await PinnedByPartAsync(query, cancellationToken);
        query = numbered.Count > 0 ? query : query with { Words = [.. query.Words, .. query.NumberWords] };
        var (office, names) = (await OfficeAsync(request, query, cancellationToken), await NamesAsync(request, query, cancellationToken));
        var isOffice = office is { Holders.Count: > 0 };
        query = !isOffice ? query : reader.AsNames(query, [.. office!.Holders.Select(holder => holder.Person).Distinct()]);
        var plan = QueryPlanner.Plan(query) with
        {
            Pinned = isNumber ? RowsOf(number!) : isOffice ? RowsOf(office!) : [.. await PinnedByTextAsync(query, cancellationToken), .. numbered],
            Filter = FilterOf(request),
            Validities = await validities.TodayAsync(cancellationToken),
            Sort = request.Sort,
            Offset = (int)Math.Min(int.MaxValue, (long)(request.Page - 1) * request.Size),
            Limit = request.Size,
        };
        var (answer, whole, isLoosened) = isNumber || isOffice || query.AsksForDay ? (await index.SearchAsync(plan, cancellationToken), null, false) : await AnswerAsync(query, plan, cancellationToken);
        var (aim, asked) = (QueryAims.Of(query), isNumber || request.Page > 1 ? null : AskedIssue.Of(query));
        var relativeTimes = query.Date is null && aim is not (QueryAim.Validity or QueryAim.Repeals) ? query.RelativeTimes : [];
        var held = asked is null && relativeTimes.Count == 0 ? [] : (await store.IssuesAsync(cancellationToken)).Select(issue => issue.Identity).ToList();
        var issues = asked?.Among(held) ?? [];
        var hits = await HitsAsync(answer.Hits, plan.Validities, query, cancellationToken);
        return new SearchResults
        {
            Request = request,
            Total = answer.Total,
            Hits = hits,
            Number = number,
            Synonyms = isOffice ? [] : SynonymsOf(query),
            Office = request.Page > 1 ? null : office,
            People = names,
            Excluded = [.. query.Excluded.Select(clause => clause.Text)],
            IsExclusionOnly = query is { Excluded.Count: > 0, Words.Count: 0, GenericWords.Count: 0, DateWords.Count: 0, Phrases.Count: 0 },
            IsPhraseGivenUp = isLoosened && query.Series is null,
            UnmetPhrases = isLoosened && query.Series is null ? await UnmetAsync(query.Phrases, cancellationToken) : [],
            Date = isNumber ? null : query.Date,
            DateStanding = answer.Period,
            ImpossibleDay = isNumber ? null : query.ImpossibleDay,
            RelativeTimes = relativeTimes,
            NewestYear = held.Max(issue => issue.Year),
            Issues = issues,
            UnheldIssue = issues.Count == 0 ? asked?.Name : null,
            Aim = aim,
            Series = query.Series is { } series && hits.Any(hit => series.Holds(hit.Article.DocumentNumber)) ? series : null,
            Missing = whole == 0 && aim == QueryAim.Articles && issues.Count == 0 ? await _missing.FindAsync(query, hits, cancellationToken) : [],
            Figures = isNumber || request.Page > 1 || !answer.Facets.Kinds.Any(k => k.Value == ArticleKind.Statistics) ? [] : await _figures.FindAsync(query, cancellationToken),
            Facets = answer.Facets,
            IsPartialMatch = whole is not null,
            WholeMatches = whole ?? answer.Total,
            IsRankingBounded = answer.IsRankingBounded,
        };
    }

    private async Task<OfficeAnswer?> OfficeAsync(SearchRequest request, SearchQuery query, CancellationToken cancellationToken) =>
        request.IsLiteral || !options.Features.HasFlag(SearchFeatures.Questions) ? null : await people.OfficeAsync(query, cancellationToken);

    private async Task<IReadOnlyList<string>> NamesAsync(SearchRequest request, SearchQuery query, CancellationToken cancellationToken) =>
        request.Page > 1 ? [] : await people.NamesAsync(query, cancellationToken);

    private async Task<IReadOnlyList<string>> UnmetAsync(IReadOnlyList<QueryClause> phrases, CancellationToken cancellationToken)
    {
        var occurring = await index.OccurringAsync([.. phrases.Select(phrase => IndexPhrase.Of(phrase.Tokens))], cancellationToken);
        return [.. phrases.Where(phrase => !occurring.Contains(IndexPhrase.Of(phrase.Tokens))).Select(phrase => phrase.Text)];
    }

    // Where the latest of it stands.
    private static IReadOnlyList<long> RowsOf(OfficeAnswer office) => [.. office.Holders.Select(holder => holder.Latest.RowId).Distinct().Take(MostOfficeArticles)];

    private static IndexFilter FilterOf(SearchRequest request) => new(
        request.Year, request.Kind, request.Section, request.Issuer, request.Issue, request.Validity, request.HasAnnex, request.HasTable);

    // 人民路94号 can be read as a number without year; it is one only when such a number is known, or a whole one of an agency and year that
    // numbers are known of (温政办2020 999). 94号 may be meant as words even so.
    private async Task<NumberLookup?> NumberOfAsync(string text, SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.Number is null)
        {
            return null;
        }

        var lookup = await numbers.ResolveAsync(text, query.Number, cancellationToken);
        return query.Number.Certainty == NumberCertainty.Certain || lookup.Status is not (NumberStatus.Unknown or NumberStatus.Malformed)
            || lookup is { IsWhole: true, Neighbours.Count: > 0 } or { IsWhole: true, IsSlip: true } ? lookup : null;
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

    // 58号文 基层政务公开: of the documents of that number, and the catalogues that list one, those whose title holds most of the other words.
    private async Task<IReadOnlyList<long>> PinnedByPartAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var pairs = query.Words.SelectMany(word => Enumerable.Range(0, word.Text.Length - 1).Select(i => word.Text.Substring(i, 2))).Distinct().ToList();
        var rows = new List<long>();
        foreach (var number in query.PartialNumbers)
        {
            var lookup = await numbers.ResolveAsync(query.Text, number, cancellationToken);
            rows.AddRange(lookup.Matches.Where(match => IsMeant(match.Title)).Select(match => match.RowId));
            rows.AddRange(lookup.Mentions.Where(mention => mention.IsListed && IsMeant(mention.Title)).Select(mention => mention.In.RowId));
        }

        return rows;

        bool IsMeant(string? title) => pairs.Count > 0 && title is not null && pairs.Count(pair => title.Contains(pair, StringComparison.Ordinal)) * 2 >= pairs.Count;
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

    // The dictionary may be mistaken about what a word is: when nothing is found by words, the characters are taken wherever they stand.
    private async Task<(IndexAnswer Answer, int? Whole, bool IsLoosened)> AnswerAsync(SearchQuery query, IndexQuery plan, CancellationToken cancellationToken)
    {
        var byWords = await AnswerAsync(plan, cancellationToken);
        return byWords.Answer.Matched > 0 || query.IsLiteral ? byWords
            : await AnswerAsync(plan with { Clauses = QueryPlanner.Plan(query with { IsLiteral = true }).Clauses }, cancellationToken);
    }

    // The articles that hold every word, and when those are few, also those that hold most, a good deal lower; what is in quotation marks
    // is given up only when nothing holds it.
    private async Task<(IndexAnswer Answer, int? Whole, bool IsLoosened)> AnswerAsync(IndexQuery plan, CancellationToken cancellationToken)
    {
        // Without whole phrases there is nothing stricter than most of the pairs.
        var all = options.Features.HasFlag(SearchFeatures.Nearness) ? await index.SearchAsync(plan, cancellationToken) : IndexAnswer.Empty;
        var canLoosen = plan.Clauses.Count > 1 || plan.Clauses.Any(c => c.Parts.Count > 1);
        if (!canLoosen || all.Matched >= options.EnoughMatches)
        {
            return (all, null, false);
        }

        var first = plan.Offset == 0 || all.Matched == 0
            ? all
            : await index.SearchAsync(plan with { Offset = 0, Limit = options.EnoughMatches }, cancellationToken);
        var loose = plan with { Matching = Matching.Most, Preferred = [.. first.Hits.Select(h => h.RowId)] };
        var most = await index.SearchAsync(loose, cancellationToken);
        var isLoosened = most.Matched == 0 && plan.Required.Count > 0;
        if (isLoosened)
        {
            most = await index.SearchAsync(loose with { Required = [] }, cancellationToken);
        }

        return most.Matched > all.Matched ? (most, all.Total, isLoosened) : (all, null, false);
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(
        IReadOnlyList<IndexHit> hits, ValidityTable statuses, SearchQuery query, CancellationToken cancellationToken)
    {
        var passages = new PassageFinder(new QueryMatcher(query, analyzer), query.IsLiteral ? null : AskedFigure.Of(query.Text), query.Asides);
        var articles = (await store.TextsAsync([.. hits.Select(h => h.RowId)], cancellationToken)).ToDictionary(a => a.Summary.RowId);
        return
        [
            .. hits.Where(h => articles.ContainsKey(h.RowId)).Select(h => articles[h.RowId]).Select(a => new SearchHit
            {
                Article = a.Summary,
                Validity = statuses.Of(a.Summary.RowId),
                Title = passages.Title(a.Summary.Title),
                Passages = passages.Find(a.Blocks),
            }),
        ];
    }
}
