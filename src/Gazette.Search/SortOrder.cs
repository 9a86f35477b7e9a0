namespace Gazette.Search;

/// <summary>In which order results come.</summary>
public enum SortOrder
{
    /// <summary>What answers best first.</summary>
    Relevance,

    /// <summary>The newest first, by the day of issue or, where an article bears none, of the printed issue.</summary>
    Newest,

    /// <summary>The oldest first.</summary>
    Oldest,
}
