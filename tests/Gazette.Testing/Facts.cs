using Gazette.Documents;

namespace Gazette.Testing;

/// <summary>Facts on validity for stores that are held in memory.</summary>
public static class Facts
{
    /// <summary>What an official document says of itself, with what others say of it.</summary>
    public static ValidityFacts Of(Article document, IReadOnlyList<Repeal> repeals, DateOnly? collectedUntil) => new()
    {
        IssuedOn = document.IssuedOn,
        EffectiveOn = document.EffectiveOn,
        ExpiresOn = document.ExpiresOn,
        Repeals = repeals,
        Period = TitledPeriod.In(document.AttachedTitle) ?? TitledPeriod.In(document.Title),
        CollectedUntil = collectedUntil,
    };
}
