namespace Gazette.Search;

/// <summary>Settings of search.</summary>
public sealed record SearchOptions
{
    /// <summary>
    /// How many matches are ranked at most by what stands in their text; of more, only the newest are, then those with a word in number,
    /// title or people, and the rest follow newest first. Default 2,000. Ranking costs about a microsecond a match, so this bounds what a
    /// very common word can cost.
    /// </summary>
    public int RankedMatches { get; init; } = 2_000;

    /// <summary>
    /// Where most of a query's words are enough, how many of the newest articles are looked at for a word at most. Default 5,000.
    /// </summary>
    public int LooseMatches { get; init; } = 5_000;

    /// <summary>
    /// With fewer articles than this that hold every word, those that hold most of them are shown too. Default 5.
    /// </summary>
    public int EnoughMatches { get; init; } = 5;

    /// <summary>What ranking is made of. Default all; less only to measure.</summary>
    public SearchFeatures Features { get; init; } = SearchFeatures.All;
}
