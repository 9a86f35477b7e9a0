using Gazette.Documents;
using Gazette.Search.Numbers;
using Gazette.Search.People;
using Gazette.Search.Queries;
using Gazette.Search.Statistics;

namespace Gazette.Search;

/// <summary>A page of results.</summary>
public sealed record SearchResults
{
    /// <summary>What was asked.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>How many articles match, filters applied; exact.</summary>
    public required int Total { get; init; }

    /// <summary>The hits of the page, best first.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>When the text reads as a document number or filing code: what is known of it; null otherwise.</summary>
    public NumberLookup? Number { get; init; }

    /// <summary>When the text is nothing but several numbers: what is known of each, in order, on the first page; their documents come first.</summary>
    public IReadOnlyList<NumberLookup> Numbers { get; init; } = [];

    /// <summary>Words of the query for which others were searched as well, in order; only such as the collection has.</summary>
    public IReadOnlyList<SearchedAlso> Synonyms { get; init; } = [];

    /// <summary>What must not stand in the articles, by a minus sign in the text.</summary>
    public IReadOnlyList<string> Excluded { get; init; } = [];

    /// <summary>Whether there is nothing to look for: the text only says what must not stand in the articles.</summary>
    public bool IsExclusionOnly { get; init; }

    /// <summary>Whether what stands in quotation marks had to be given up, because no article holds it and fits the rest: the results hold only words of it.</summary>
    public bool IsPhraseGivenUp { get; init; }

    /// <summary>Of what was given up so, that which stands nowhere.</summary>
    public IReadOnlyList<string> UnmetPhrases { get; init; } = [];

    /// <summary>Whether the text is longer than what is read of it, <see cref="QueryReader.MaxLength"/>.</summary>
    public bool IsCut => Request.Text.Length > QueryReader.MaxLength;

    /// <summary>The year, month or day that the text names, whose articles come first if there are any; null when it names none.</summary>
    public QueryDate? Date { get; init; }

    /// <summary>What there is of <see cref="Date"/>; says nothing without one.</summary>
    public DateStanding DateStanding { get; init; }

    /// <summary>A day that the text names and the calendar doesn't have (2月30日), which was searched as words; null when there is none.</summary>
    public string? ImpossibleDay { get; init; }

    /// <summary>Words of the text for a time that depends on the day they are said (去年), which were left out; none when the text names a date too.</summary>
    public IReadOnlyList<string> RelativeTimes { get; init; } = [];

    /// <summary>The newest year of which an issue is held, to tell who names a time by the day; null when it was not needed or none is held.</summary>
    public int? NewestYear { get; init; }

    /// <summary>The figures that the text asks for, newest first; on the first page only.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>
    /// The office that the text asks for with who is on record in it, whom the results are about; without anybody only for who asks who
    /// it is. On the first page only; null when the text asks for none.
    /// </summary>
    public OfficeAnswer? Office { get; init; }

    /// <summary>Names in the text of which something is on record.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The held issues that the text asks for, by number or month, in the order they are held; on the first page only.</summary>
    public IReadOnlyList<IssueIdentity> Issues { get; init; } = [];

    /// <summary>An issue that the text asks for and that is not held, as it is called (2020年第13期); on the first page only, null when there is none.</summary>
    public string? UnheldIssue { get; init; }

    /// <summary>What of the portal the text asks for that no article says by itself.</summary>
    public QueryAim Aim { get; init; }

    /// <summary>The agency's numbers of a year that the text asks for, of which a document is among the results; null when it asks for none.</summary>
    public NumberSeries? Series { get; init; }

    /// <summary>
    /// When no article holds every word, and the words that make up most of the text stand nowhere, neither as typed nor by a synonym: these
    /// words. The results then only hold parts of them.
    /// </summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What may have been meant, when little or nothing was found as typed; null when there is nothing to offer.</summary>
    public string? Suggestion { get; init; }

    /// <summary>
    /// Whether nothing was found as typed, or only parts of words that stand nowhere, and the results are those of <see cref="Suggestion"/>.
    /// </summary>
    public bool IsSuggestionSearched { get; init; }

    /// <summary>How many results each filter would give.</summary>
    public SearchFacets Facets { get; init; } = new();

    /// <summary>
    /// Whether so many articles match that only the newest of them were ranked (<see cref="SearchOptions.RankedMatches"/>).
    /// </summary>
    public bool IsRankingBounded { get; init; }

    /// <summary>Whether title and passages of the first result of all show every word, though not side by side as typed; said on the first page only.</summary>
    public bool ShowsAllWords { get; init; }

    /// <summary>Whether articles with most of the words are among them, because few or none hold all.</summary>
    public bool IsPartialMatch { get; init; }

    /// <summary>How many of the articles hold every word, filters applied; they are preferred.</summary>
    public int WholeMatches { get; init; }
}

/// <summary>What was searched besides a word that was typed.</summary>
/// <param name="Word">The word, folded.</param>
/// <param name="Synonyms">The others, at least one.</param>
public sealed record SearchedAlso(string Word, IReadOnlyList<string> Synonyms);
