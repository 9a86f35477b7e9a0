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
        var undecided = new Validity
        {
            Status = ValidityStatus.Unknown,
            Ground = ValidityGround.NothingStated,
            On = day,
            Term = Term.Of(facts.ExpiresOn, facts.Extensions.Where(extension => extension.HoldsOn(day))),
            Period = facts.Period,
            CollectedUntil = facts.CollectedUntil,
        };
        return undecided.Ended(facts) ?? undecided.Pending(facts) ?? undecided.InForce(facts);
    }

    private Validity? Ended(ValidityFacts facts)
    {
        var ended = Term.LastDay < On ? Term.LastDay : null;
        var repeal = facts.Repeals.Where(repeal => repeal.IsCertain && repeal.HoldsOn(On)).MinBy(repeal => repeal.From ?? DateOnly.MinValue);

        // Whichever came first ended it: a repeal of what had lapsed already changes nothing.
        if (repeal is not null && (ended is null || repeal.From is null || repeal.From <= ended))
        {
            return this with { Status = ValidityStatus.Repealed, Ground = ValidityGround.RepealedBy, Repeal = repeal };
        }

        if (ended is null)
        {
            return null;
        }

        return facts.Extensions.FirstOrDefault(extension => !extension.IsCertain && extension.HoldsOn(On) && !(extension.Until < On)) is { } doubtful
            ? RestingOn(doubtful) with { Ground = ValidityGround.PossibleExtension }
            : RestingOnTerm(facts) with { Status = ValidityStatus.Expired, Ground = ValidityGround.TermPassed };
    }

    // Not begun, or perhaps repealed.
    private Validity? Pending(ValidityFacts facts) =>
        facts.EffectiveOn is { } first && first.Date > On
            ? this with { Status = ValidityStatus.NotYetEffective, Ground = ValidityGround.EffectiveLater, Statement = first }
        : facts.Repeals.FirstOrDefault(repeal => repeal.HoldsOn(On)) is { } possible
            ? this with { Ground = ValidityGround.PossibleRepeal, Repeal = possible }
        : null;

    // As far as anything says so.
    private Validity InForce(ValidityFacts facts)
    {
        if (Term.LastDay is not null && (facts.EffectiveOn?.Date ?? facts.IssuedOn) <= On)
        {
            return RestingOnTerm(facts) with { Status = ValidityStatus.InForce, Ground = ValidityGround.WithinTerm };
        }

        return Term is { LastDay: null, Extension: { } kept } ? RestingOn(kept).WhileCollected(ValidityGround.KeptInForce)
            : facts.EffectiveOn is { } effective ? (this with { Statement = effective }).WhileCollected(ValidityGround.EffectiveWithoutTerm)
            : this;
    }

    private Validity WhileCollected(ValidityGround ground) => On.DayNumber - CollectedUntil?.DayNumber <= DaysBehind
        ? this with { Status = ValidityStatus.InForce, Ground = ground }
        : this with { Ground = ValidityGround.BeyondCollection };

    private Validity RestingOn(Extension extension) => this with { Extension = extension, CollectedUntil = extension.CollectedUntil };

    // On what extended the term last, else on the document's own words.
    private Validity RestingOnTerm(ValidityFacts facts) => Term.Extension is { } last ? RestingOn(last) : this with { Statement = facts.ExpiresOn };
}
