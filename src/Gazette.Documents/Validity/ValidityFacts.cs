namespace Gazette.Documents;

/// <summary>What validity follows from: the document's own statements, and what others say of it.</summary>
public sealed record ValidityFacts
{
    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>First day in force, when stated.</summary>
    public DatedFact? EffectiveOn { get; init; }

    /// <summary>Last day in force, when stated or counted from a term.</summary>
    public DatedFact? ExpiresOn { get; init; }

    /// <summary>Repeals that hit it, or may.</summary>
    public IReadOnlyList<Repeal> Repeals { get; init; } = [];

    /// <summary>What extends its term, or may.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    /// <summary>The years that its title names; null without.</summary>
    public TitledPeriod? Period { get; init; }

    /// <summary>
    /// The day up to which issues are held without a gap from the one that prints it, and repeals therefore known; null when not known.
    /// </summary>
    public DateOnly? CollectedUntil { get; init; }
}
