using Gazette.Search.Numbers;

namespace Gazette.Search.Queries;

/// <summary>What a reader typed, read for what it is.</summary>
public sealed record SearchQuery
{
    /// <summary>The text that was read: as typed, cut at <see cref="QueryReader.MaxLength"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The number the whole text is; null when it is none.</summary>
    public NumberQuery? Number { get; init; }

    /// <summary>The number without its running number that the whole text is; null when it is none.</summary>
    public NumberSeries? Series { get; init; }

    /// <summary>Complete numbers that stand in a longer text, in order.</summary>
    public IReadOnlyList<NumberQuery> NumbersInText { get; init; } = [];

    /// <summary>Numbers without agency or year that stand among other words (58号文 政务公开), in order.</summary>
    public IReadOnlyList<NumberQuery> PartialNumbers { get; init; } = [];

    /// <summary>The words of those, which are not among <see cref="Words"/>.</summary>
    public IReadOnlyList<QueryClause> NumberWords { get; init; } = [];

    /// <summary>Whether the words are to be found as typed, wherever their characters stand together.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Words and stretches of a question, function words out.</summary>
    public IReadOnlyList<QueryClause> Words { get; init; } = [];

    /// <summary>The year, month or day that the text names; null when it names none or several.</summary>
    public QueryDate? Date { get; init; }

    /// <summary>The words of that date, which are not among <see cref="Words"/> unless the text has no others.</summary>
    public IReadOnlyList<QueryClause> DateWords { get; init; } = [];

    /// <summary>Whether the text is a day and nothing else, which then stands among <see cref="Phrases"/> as it is printed (9月15日).</summary>
    public bool AsksForDay { get; init; }

    /// <summary>A day that the text names and the calendar doesn't have (2月30日), which is searched as words; null when there is none.</summary>
    public string? ImpossibleDay { get; init; }

    /// <summary>Words for a time that depends on the day they are said (去年), in order; it is not guessed, and they are not asked for.</summary>
    public IReadOnlyList<string> RelativeTimes { get; init; } = [];

    /// <summary>Words for what every document is (政策, 通知), which are not among <see cref="Words"/> and need not stand in an article.</summary>
    public IReadOnlyList<QueryClause> GenericWords { get; init; } = [];

    /// <summary>
    /// Words as typed of which the gazette's own city was left out (健康温州); they need not stand in an article, which is better for it when they do.
    /// </summary>
    public IReadOnlyList<QueryClause> WordsWithCity { get; init; } = [];

    /// <summary>The words without those of the date, folded and joined; empty when the text is a date and nothing else.</summary>
    internal string TextWithoutDate => string.Concat(Words.Select(word => word.Text)) is var text && text == string.Concat(DateWords.Select(word => word.Text)) ? "" : text;

    /// <summary>
    /// Single characters between function words (卖 in 能不能卖), too short to find anything by; of the passages of an article they tell the
    /// better one.
    /// </summary>
    public string Asides { get; init; } = "";

    /// <summary>What stands in quotation marks.</summary>
    public IReadOnlyList<QueryClause> Phrases { get; init; } = [];

    /// <summary>What is excluded by a minus sign.</summary>
    public IReadOnlyList<QueryClause> Excluded { get; init; } = [];
}
