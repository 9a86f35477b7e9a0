namespace Gazette.Documents;

/// <summary>
/// Posts that end together without being named one by one: 因机构改革，以上同志原任职务自然免除. Who held which is said elsewhere, if at
/// all; the sentence is kept as it stands.
/// </summary>
public sealed record CollectiveRemoval
{
    /// <summary>Persons, body and posts as far as printed, e.g. 以上同志原任职务.</summary>
    public required string Posts { get; init; }

    /// <summary>The sentence, without white space and end mark.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
