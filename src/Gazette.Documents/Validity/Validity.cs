namespace Gazette.Documents;

/// <summary>
/// Whether an official document holds on a day, and why. A pure function of what is stated in it, what others say of it, and the day:
/// docs/validity.md has the rule case by case.
/// </summary>
public sealed record Validity
{
    /// <summary>
    /// How many days before the day the issues held may end, for a document without a term still to be called in force:
    /// a monthly comes out a month or two after what it prints.
    /// </summary>
    public const int DaysBehind = 92;

    /// <summary>Whether it holds.</summary>
    public required ValidityStatus Status { get; init; }

    /// <summary>Why.</summary>
    public required ValidityGround Ground { get; init; }

    /// <summary>The day it is said of.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The document's own statement it rests on; null when it rests on a repeal or on none.</summary>
    public DatedFact? Statement { get; init; }

    /// <summary>The repeal it rests on; null without.</summary>
    public Repeal? Repeal { get; init; }

    /// <summary>The day up to which issues are held without a gap; null when not known.</summary>
    public DateOnly? CollectedUntil { get; init; }

    /// <summary>Decides.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="day">The day, in China.</param>
    public static Validity Of(ValidityFacts facts, DateOnly day)
    {
        var past = facts.ExpiresOn is { } last && last.Date < day ? last : null;
        var held = facts.Repeals.Where(repeal => repeal.HoldsOn(day)).ToList();
        var repeal = held.Where(repeal => repeal.IsCertain).MinBy(repeal => repeal.From ?? DateOnly.MinValue);

        // Whichever came first ended it: a repeal of what had lapsed already changes nothing.
        if (repeal is not null && (past is null || repeal.From is null || repeal.From <= past.Date))
        {
            return Say(ValidityStatus.Repealed, ValidityGround.RepealedBy, null, repeal);
        }

        if (past is not null)
        {
            return Say(ValidityStatus.Expired, ValidityGround.TermPassed, past);
        }

        if (facts.EffectiveOn is { } first && first.Date > day)
        {
            return Say(ValidityStatus.NotYetEffective, ValidityGround.EffectiveLater, first);
        }

        if (held is [var possible, ..])
        {
            return Say(ValidityStatus.Unknown, ValidityGround.PossibleRepeal, null, possible);
        }

        if (facts.ExpiresOn is { } term && (facts.EffectiveOn?.Date ?? facts.IssuedOn) <= day)
        {
            return Say(ValidityStatus.InForce, ValidityGround.WithinTerm, term);
        }

        return facts.EffectiveOn is not { } effective ? Say(ValidityStatus.Unknown, ValidityGround.NothingStated, null)
            : day.DayNumber - facts.CollectedUntil?.DayNumber <= DaysBehind ? Say(ValidityStatus.InForce, ValidityGround.EffectiveWithoutTerm, effective)
            : Say(ValidityStatus.Unknown, ValidityGround.BeyondCollection, effective);

        Validity Say(ValidityStatus status, ValidityGround ground, DatedFact? statement, Repeal? repeal = null) => new()
        {
            Status = status,
            Ground = ground,
            On = day,
            Statement = statement,
            Repeal = repeal,
            CollectedUntil = facts.CollectedUntil,
        };
    }
}
