namespace Gazette.Search.Indexing;

/// <summary>A name by which articles are known.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Count">In how many articles, as far as was counted.</param>
public sealed record IndexedName(string Name, NameKind Kind, int Count);

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A document, by its number or filing code.</summary>
    Number,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An issuing authority.</summary>
    Body,
}
