namespace Gazette.Search;

/// <summary>What there is of the time that a query names.</summary>
public enum DateStanding
{
    /// <summary>Some results are of it.</summary>
    Found,

    /// <summary>The collection has something of it, but no result is of it.</summary>
    NotAmongResults,

    /// <summary>The collection has nothing of it: no issue of that time, and nothing issued then.</summary>
    NotHeld,
}
