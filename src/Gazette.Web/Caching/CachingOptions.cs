using System.ComponentModel.DataAnnotations;

namespace Gazette.Web.Caching;

/// <summary>How much is kept in memory; section <c>Gazette:Caching</c> of the configuration.</summary>
public sealed class CachingOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Gazette:Caching";

    /// <summary>Megabytes (2²⁰ bytes) of finished answers kept; 0 keeps none. An article is about 20 KB, compressed 6 KB.</summary>
    [Range(0, 16_384)]
    public int Megabytes { get; init; } = 64;

    /// <summary>How many readings of the database (an article with all that belongs to it, a list) are kept; 0 keeps none.</summary>
    [Range(0, 100_000)]
    public int Readings { get; init; } = 500;
}
