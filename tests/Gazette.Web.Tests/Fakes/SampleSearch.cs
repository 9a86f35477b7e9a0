using Gazette.Documents;
using Gazette.Search;
using Gazette.Search.Analysis;
using Gazette.Search.Indexing;
using Gazette.Search.Numbers;
using Gazette.Search.People;
using Gazette.Search.Queries;
using Gazette.Search.Statistics;
using Gazette.Search.Suggestions;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;

namespace Gazette.Web.Tests.Fakes;

/// <summary>
/// Search without an index: an article matches when a block or its title contains the text. The word 许多 matches 45 times, so that
/// results have pages; it says nothing of how search ranks, which Gazette.Search.Tests does.
/// </summary>
internal sealed class SampleSearch(IGazetteReader reader) : ISearchService
{
    public const string ManyHits = "许多";
    public const int ManyHitsTotal = 45;
    public const string WithSynonyms = "管理";
    public const string WithDate = "2020年9月CPI";
    public const string WithUnheldDate = "2023年管理";
    public const string RelativeIssue = "今年第9期";
    public const string WithDay = "2020年9月15日";
    public const string WithImpossibleDay = "2020年2月30日";
    public const string Misspelt = "官理";
    public const string MisspeltAltogether = "棺理";
    public const string Failing = "故障";
    public const string Office = "谁是市长";
    public const string UnknownOffice = "谁是县长";
    public const string Missing = "最低工资";
    public const string IssueOfMonth = "2020年9月公报";
    public const string NamedIssue = "2020年第9期";
    public const string UnheldIssue = "2020年第8期";
    public const string IssueOfAnyYear = "第9期";
    public const string WithRelativeTime = "去年管理";
    public const string Expiring = "2021年6月到期的文件";
    public const string Repealed = "已废止的文件";
    public const string Series = "温政办〔2020〕号";
    public const string Person = "甲某";
    public const string UnknownNumber = "温政办〔2020〕76号";
    public const string UnmetPhrase = "“许多办法”";
    public const string ExclusionOnly = "-办法";
    public const string WithExclusion = "管理 -办法";

    // On the day the notice is signed.
    private static PrintedRecord<Appointment> Appointed => new(
        SampleIssue.Notice.Summary, new Appointment { Person = "甲某", Action = AppointmentAction.Appointed, Position = "温州市市长", Lines = [] });

    private static OfficeHolder ByDecision => new("甲某", "温州市市长")
    {
        Term = new OfficeTerm { Person = "甲某", Start = Appointed },
        Latest = SampleIssue.Notice.Summary,
    };

    private static OfficeHolder InChronicle => new("乙某", "市长")
    {
        Named = new NamedOffice("乙某", "市长", 7, new DateOnly(2020, 9, 1), new DateOnly(2020, 9, 28)),
        Latest = SampleIssue.Notice.Summary,
    };

    private static Figure Figure => new(
        SampleIssue.Notice.Summary,
        new QueryDate(2020, 9),
        new StatisticsRow { Indicator = "居民消费价格总指数", Unit = "%", Month = 101.2m, Cumulative = 103.4m, Lines = [] });

    public async Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellationToken)
    {
        if (request.Text == Failing)
        {
            throw new InvalidOperationException("The index is broken.");
        }

        var hits = request.Text is ManyHits or Missing or UnmetPhrase
            ? [.. Enumerable.Repeat(SampleIssue.Notice, ManyHitsTotal)]
            : SampleIssue.All.Where(stored => Matches(stored, request)).ToList();
        var number = await ResolveNumberAsync(request.Text, cancellationToken);
        return new SearchResults
        {
            Request = request,
            Total = hits.Count,
            Hits = [.. hits.Skip((request.Page - 1) * request.Size).Take(request.Size).Select(stored => Hit(stored, request.Text))],
            Synonyms = request is { Text: WithSynonyms, IsLiteral: false } ? [new SearchedAlso(WithSynonyms, ["治理", "整治"])] : [],
            Date = request switch { { Text: WithDate, IsLiteral: false } => new QueryDate(2020, 9), { Text: Expiring } => new QueryDate(2021, 6), { Text: WithUnheldDate } => new QueryDate(2023), { Text: WithDay } => new QueryDate(2020, 9, 15), _ => null },
            DateStanding = request.Text == WithUnheldDate ? DateStanding.NotHeld : DateStanding.Found,
            ImpossibleDay = request.Text == WithImpossibleDay ? WithImpossibleDay : null,
            Figures = request.Text == WithDate ? [Figure] : [],
            Office = request.Text switch { Office => new OfficeAnswer("市长", [ByDecision, InChronicle]), UnknownOffice => new OfficeAnswer("县长", []), _ => null },
            People = request.Text == Person ? [Person] : [],
            Issues = request.Text is IssueOfMonth or NamedIssue or IssueOfAnyYear or RelativeIssue ? [SampleIssue.Notice.Summary.Issue] : [],
            UnheldIssue = request.Text == UnheldIssue ? UnheldIssue : null,
            Excluded = request.Text is WithExclusion or ExclusionOnly ? ["办法"] : [],
            IsExclusionOnly = request.Text == ExclusionOnly,
            IsPhraseGivenUp = request.Text == UnmetPhrase,
            UnmetPhrases = request.Text == UnmetPhrase ? ["许多办法"] : [],
            RelativeTimes = request.Text switch { WithRelativeTime => ["去年"], RelativeIssue => ["今年"], _ => [] },
            NewestYear = 2020,
            Aim = request.Text switch
            {
                Expiring => QueryAim.Validity,
                Repealed => QueryAim.Repeals,
                NamedIssue or UnheldIssue => QueryAim.Issue,
                IssueOfAnyYear or RelativeIssue => QueryAim.AnyIssue,
                _ => QueryAim.Articles,
            },
            Series = request.Text == Series ? new NumberSeries("温政办", 2020) : null,
            IsPartialMatch = request.Text == Missing,
            Missing = request.Text == Missing ? [Missing] : [],
            Suggestion = request.Text is Misspelt or MisspeltAltogether ? WithSynonyms : null,
            IsSuggestionSearched = request.Text == MisspeltAltogether,
            Number = number.Status == NumberStatus.Malformed ? null : number,
            Facets = new SearchFacets
            {
                Years = [new FacetCount<int>(2020, hits.Count)],
                Kinds = [.. hits.CountBy(stored => stored.Summary.Kind).Select(count => new FacetCount<ArticleKind>(count.Key, count.Value))],
                Issuers = [.. hits.SelectMany(stored => stored.Summary.Issuers).CountBy(issuer => issuer).Select(count => new FacetCount<string>(count.Key, count.Value))],
            },
        };
    }

    public Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(string text, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SearchSuggestion>>(
        [
            .. SampleIssue.All.Where(stored => stored.Summary.Title?.Contains(text, StringComparison.Ordinal) == true)
                .Select(stored => new SearchSuggestion(stored.Summary.Title!, null, stored.Summary.Id)),
            .. SampleIssue.All.Select(stored => stored.Summary.DocumentNumber?.ToString()).OfType<string>().Where(number => number.StartsWith(text, StringComparison.Ordinal))
                .Select(number => new SearchSuggestion(number, NameKind.Number, null)),
        ]);

    public async Task<NumberLookup> ResolveNumberAsync(string input, CancellationToken cancellationToken)
    {
        if (FilingCode.TryParse(input, out var code))
        {
            return Found(input, code.ToString(), await reader.ByFilingCodeAsync(code.Authority, code.Year, code.Sequence, cancellationToken), []);
        }

        if (int.TryParse(input, out var sequence))
        {
            return Found(
                input,
                $"…{sequence}号",
                await reader.ByDocumentNumberAsync(null, null, sequence, cancellationToken),
                await reader.MentionsAsync(null, null, sequence, cancellationToken));
        }

        if (input == "2020年")
        {
            return Found(input, "…〔2020〕…号", [SampleIssue.Notice.Summary, SampleIssue.Repealing.Summary], []);
        }

        if (input == UnknownNumber)
        {
            return Found(input, input, [], []) with { Neighbours = [SampleIssue.Notice.Summary] };
        }

        return DocumentNumber.TryParse(input, out var number)
            ? Found(
                input,
                number.ToString(),
                await reader.ByDocumentNumberAsync(number.Agency, number.Year, number.Sequence, cancellationToken),
                await reader.MentionsAsync(number.Agency, number.Year, number.Sequence, cancellationToken))
            : new NumberLookup { Input = input, Status = NumberStatus.Malformed };
    }

    public Task<TextNumbers> FindNumbersAsync(string text, int most, CancellationToken cancellationToken)
    {
        var script = SimplifiedScript.Unchanged;
        var numbers = new NumberQueryReader(script);
        return new TextNumberResolver(new NumberResolver(reader, numbers, script), numbers, reader, script).ResolveAsync(text, most, cancellationToken);
    }

    private static NumberLookup Found(string input, string normalized, IReadOnlyList<ArticleSummary> matches, IReadOnlyList<NumberMention> mentions) => new()
    {
        Input = input,
        Normalized = normalized,
        IsWhole = !normalized.Contains('…', StringComparison.Ordinal),
        Certainty = NumberCertainty.Certain,
        Status = matches.Count switch { 1 => NumberStatus.Found, > 1 => NumberStatus.Ambiguous, _ => mentions.Count > 0 ? NumberStatus.Listed : NumberStatus.Unknown },
        Matches = matches,
        Mentions = mentions,
    };

    private static bool Matches(StoredArticle stored, SearchRequest request) =>
        (stored.Article.Title?.Contains(request.Text, StringComparison.Ordinal) == true
            || stored.Article.Blocks.Any(block => block.Text.Contains(request.Text, StringComparison.Ordinal))
            || stored.Summary.FilingCode?.ToString() == request.Text
            || stored.Summary.DocumentNumber?.ToString() == request.Text)
        && (request.Kind ?? stored.Summary.Kind) == stored.Summary.Kind
        && (request.Year ?? stored.Summary.Issue.Year) == stored.Summary.Issue.Year
        && (request.Issuer is null || stored.Summary.Issuers.Contains(request.Issuer));

    private static SearchHit Hit(StoredArticle stored, string text)
    {
        var index = stored.Article.Blocks.Index().FirstOrDefault(block => block.Item.Text.Contains(text, StringComparison.Ordinal)).Index;
        return new SearchHit
        {
            Article = stored.Summary,
            Validity = stored.Summary.DocumentNumber is null ? null : ValidityStatus.Unknown,
            Title = stored.Article.Title is { } title ? Marked(title, text) : [],
            Passages = stored.Article.Blocks.Count == 0 ? [] : [new Passage(index, Marked(stored.Article.Blocks[index].Text, text))],
        };
    }

    private static IReadOnlyList<TextFragment> Marked(string whole, string text)
    {
        var at = whole.IndexOf(text, StringComparison.Ordinal);
        return at < 0
            ? [new TextFragment(whole, false)]
            : [new TextFragment(whole[..at], false), new TextFragment(text, true), new TextFragment(whole[(at + text.Length)..], false)];
    }
}
