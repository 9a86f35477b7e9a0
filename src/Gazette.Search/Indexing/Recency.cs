namespace Gazette.Search.Indexing;

/// <summary>
/// A weak preference for newer issues. Titles come back every year (政务公开工作要点, 人事任免), and of such that answer as well as each
/// other, the newest is meant; it never outweighs a better answer.
/// </summary>
internal static class Recency
{
    private const double LossPerYear = 0.01;
    private const double Least = 0.85;

    /// <summary>What an article of a year is worth at equal relevance.</summary>
    /// <param name="year">Year of its issue; null when unknown, which counts as old.</param>
    /// <param name="newest">Year of the newest issue.</param>
    public static double Of(int? year, int? newest) =>
        year is { } of && newest is { } last ? Math.Max(Least, 1 - (LossPerYear * (last - of))) : Least;
}
