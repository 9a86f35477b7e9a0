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

    /// <summary>The document's own statement it rests on; null when it rests on another's or on none.</summary>
    public DatedFact? Statement { get; init; }

    /// <summary>The repeal it rests on; null without.</summary>
    public Repeal? Repeal { get; init; }

    /// <summary>Until when it holds, extensions that hold on the day included.</summary>
    public required Term Term { get; init; }

    /// <summary>The extension it rests on, or that may mean it; null without.</summary>
    public Extension? Extension { get; init; }

    /// <summary>The years that the title names; they decide nothing.</summary>
    public TitledPeriod? Period { get; init; }

    /// <summary>The day up to which issues are held without a gap from the one that prints it, or its extension; null when not known.</summary>
    public DateOnly? CollectedUntil { get; init; }

    /// <summary>Decides.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="day">The day, in China.</param>
    public static Validity Of(ValidityFacts facts, DateOnly day)
    {
        var term = Term.Of(facts.ExpiresOn, facts.Extensions.Where(extension => extension.HoldsOn(day)));
        var ended = term.LastDay < day ? term.LastDay : null;
        var held = facts.Repeals.Where(repeal => repeal.HoldsOn(day)).ToList();
        var repeal = held.Where(repeal => repeal.IsCertain).MinBy(repeal => repeal.From ?? DateOnly.MinValue);

        // Whichever came first ended it: a repeal of what had lapsed already changes nothing.
        if (repeal is not null && (ended is null || repeal.From is null || repeal.From <= ended))
        {
            return Say(ValidityStatus.Repealed, ValidityGround.RepealedBy, repeal: repeal);
        }

        if (ended is not null)
        {
            return facts.Extensions.FirstOrDefault(extension => !extension.IsCertain && extension.HoldsOn(day) && !(extension.Until < day)) is { } doubtful
                ? Say(ValidityStatus.Unknown, ValidityGround.PossibleExtension, extension: doubtful)
                : SayOfTerm(ValidityStatus.Expired, ValidityGround.TermPassed);
        }

        if (facts.EffectiveOn is { } first && first.Date > day)
        {
            return Say(ValidityStatus.NotYetEffective, ValidityGround.EffectiveLater, first);
        }

        if (held is [var possible, ..])
        {
            return Say(ValidityStatus.Unknown, ValidityGround.PossibleRepeal, repeal: possible);
        }

        if (term.LastDay is not null && (facts.EffectiveOn?.Date ?? facts.IssuedOn) <= day)
        {
            return SayOfTerm(ValidityStatus.InForce, ValidityGround.WithinTerm);
        }

        if (term is { LastDay: null, Extension: { } kept })
        {
            return (IsCollected(kept.CollectedUntil)
                ? SayOfTerm(ValidityStatus.InForce, ValidityGround.KeptInForce)
                : SayOfTerm(ValidityStatus.Unknown, ValidityGround.BeyondCollection)) with
            { CollectedUntil = kept.CollectedUntil };
        }

        return facts.EffectiveOn is not { } effective ? Say(ValidityStatus.Unknown, ValidityGround.NothingStated)
            : IsCollected(facts.CollectedUntil) ? Say(ValidityStatus.InForce, ValidityGround.EffectiveWithoutTerm, effective)
            : Say(ValidityStatus.Unknown, ValidityGround.BeyondCollection, effective);

        bool IsCollected(DateOnly? until) => day.DayNumber - until?.DayNumber <= DaysBehind;

        // The term rests on what extended it last, else on the document's own words.
        Validity SayOfTerm(ValidityStatus status, ValidityGround ground) =>
            Say(status, ground, term.Extension is null ? facts.ExpiresOn : null, extension: term.Extension);

        Validity Say(ValidityStatus status, ValidityGround ground, DatedFact? statement = null, Repeal? repeal = null, Extension? extension = null) => new()
        {
            Status = status,
            Ground = ground,
            On = day,
            Statement = statement,
            Repeal = repeal,
            Term = term,
            Extension = extension,
            Period = facts.Period,
            CollectedUntil = extension is null ? facts.CollectedUntil : extension.CollectedUntil,
        };
    }
}
