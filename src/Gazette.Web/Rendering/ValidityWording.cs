using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>How the portal words why a document has the validity it has.</summary>
public static class ValidityWording
{
    /// <summary>Style class of the badge; null for in force, whose form is the plain one.</summary>
    public static string? Badge(ValidityStatus status) => status switch
    {
        ValidityStatus.NotYetEffective => "pending",
        ValidityStatus.Expired => "expired",
        ValidityStatus.Repealed => "repealed",
        ValidityStatus.Unknown => "unknown",
        _ => null,
    };

    /// <summary>The reason in a sentence; what a repeal names is said beside it.</summary>
    public static string Reason(Validity validity) => validity switch
    {
        { Ground: ValidityGround.RepealedBy, Repeal.From: { } from } => $"自{Wording.Date(from)}起被另一文件废止。",
        { Ground: ValidityGround.RepealedBy } => "被另一文件废止。",
        { Ground: ValidityGround.PossibleRepeal } => "有一条目提到废止，所指可能是本文件，但不能确定。",
        { Ground: ValidityGround.PossibleExtension, Term.LastDay: { } last } =>
            $"有效期至{Wording.Date(last)}，已经届满；有一条目提到延长有效期，所指可能是本文件，但不能确定。",
        { Ground: ValidityGround.TermPassed, Extension: not null, Term.LastDay: { } last } =>
            $"有效期经另一文件延长至{Wording.Date(last)}，已经届满；{Prolonged(validity, "该文件", last)}",
        { Ground: ValidityGround.TermPassed, Statement: { } last } => $"有效期至{Wording.Date(last.Date)}，已经届满；{Prolonged(validity, "它", last.Date)}",
        { Ground: ValidityGround.EffectiveLater, Statement: { } first } => $"自{Wording.Date(first.Date)}起施行。",
        { Ground: ValidityGround.WithinTerm, Extension: not null, Term.LastDay: { } last } => $"有效期经另一文件延长至{Wording.Date(last)}，所收各期中未见废止。",
        { Ground: ValidityGround.WithinTerm, Statement: { } last } => $"有效期至{Wording.Date(last.Date)}，所收各期中未见废止。",
        { Ground: ValidityGround.KeptInForce } => $"另一文件写明它继续有效，没有写到哪一天；刊载该文件的一期之后各期齐全，未见废止。{Period(validity)}",
        { Ground: ValidityGround.BeyondCollection, Extension: not null } =>
            $"另一文件写明它继续有效，没有写到哪一天。{Period(validity)}{Seen(validity, "该文件")}",
        { Ground: ValidityGround.EffectiveWithoutTerm, Statement: { } first } =>
            $"自{Wording.Date(first.Date)}起施行，文中未写有效期；刊载它的一期之后各期齐全，未见废止。{Period(validity)}",
        { Ground: ValidityGround.BeyondCollection, Statement: { } first } =>
            $"自{Wording.Date(first.Date)}起施行，文中未写有效期。{Period(validity)}{Seen(validity, "它")}",
        _ => $"文中没有写明施行日期和有效期。{Period(validity)}{Seen(validity, "它")}",
    };

    /// <summary>All of it in a line, status first.</summary>
    public static string Line(Validity validity)
    {
        var by = Other(validity) is { } other ? $"见{other.ByTitle}{other.ByNumber}。" : null;
        return $"{validity.Status.Label()}（{Basis(validity)}）：{Reason(validity)}{by}";
    }

    /// <summary>What another text states of the document and the validity rests on; null when it rests on none.</summary>
    public static StatementOnDocument? Other(Validity validity) => (StatementOnDocument?)validity.Repeal ?? validity.Extension;

    /// <summary>Of which day, and on what it rests.</summary>
    public static string Basis(Validity validity) => $"{Wording.Date(validity.On)}，据本库所收各期";

    // What is sure of a document of which it is not known whether it holds: how far a repeal would have been seen.
    private static string Seen(Validity validity, string printed) => validity.CollectedUntil is { } until
        ? $"本库自刊载{printed}的一期起，收有截至{Wording.Date(until)}的各期，其间未见废止；此后是否已被废止或修改，须向发文机关核实。"
        : "本库不知道后来各期是否齐全，是否已被废止或修改，须向发文机关核实。";

    // Whether an extension before the last day would have been seen.
    private static string Prolonged(Validity validity, string printed, DateOnly last) => validity.CollectedUntil switch
    {
        { } until when until >= last => "所收各期中未见延长。",
        { } until => $"本库自刊载{printed}的一期起，只收有截至{Wording.Date(until)}的各期，此后是否延长，须向发文机关核实。",
        _ => "本库不知道后来各期是否齐全，是否延长，须向发文机关核实。",
    };

    // A fact of print, from which nothing is concluded.
    private static string? Period(Validity validity)
    {
        if (validity.Period is not { } period)
        {
            return null;
        }

        var years = period.Printed.Any(char.IsAsciiDigit) ? null : $"（{period.First}—{period.Last}年）";
        var isOver = validity.On.Year > period.Last ? "，已经过去" : null;
        return $"标题所写的时期是{period.Printed}{years}{isOver}。";
    }
}
