namespace Gazette.Documents.Wire;

/// <summary>Whether a document holds, status first.</summary>
/// <param name="Status">Wire name of the status: <c>in_force</c>, <c>not_yet_effective</c>, <c>expired</c>, <c>repealed</c> or <c>unknown</c>.</param>
/// <param name="Label">The Chinese name of the status.</param>
/// <param name="On">The day it is said of.</param>
/// <param name="Ground">Why, by the name of <see cref="ValidityGround"/>.</param>
/// <param name="Evidence">The document's own sentence it rests on; null when it rests on another's or on none.</param>
/// <param name="ExpiresOn">The last day, as extended where it was; null when none is stated.</param>
/// <param name="Computation">How that day was worked out; null when it is printed.</param>
/// <param name="ExtendedBy">The extension it rests on, or that may mean it; null without.</param>
/// <param name="RepealedBy">The repeal it rests on; null without.</param>
/// <param name="Period">The years that the title names; null without. They decide nothing.</param>
/// <param name="CollectedUntil">The day up to which issues are held without a gap from the one that prints it, or its extension; null when not known.</param>
public sealed record WireValidity(
    string Status,
    string Label,
    DateOnly On,
    string Ground,
    WireEvidence? Evidence,
    DateOnly? ExpiresOn,
    string? Computation,
    WireStatement? ExtendedBy,
    WireStatement? RepealedBy,
    TitledPeriod? Period,
    DateOnly? CollectedUntil)
{
    /// <summary>Turns a validity into its wire form.</summary>
    public static WireValidity From(Validity validity) => new(
        validity.Status.WireName(),
        validity.Status.Label(),
        validity.On,
        System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(validity.Ground.ToString()),
        WireEvidence.From(validity.Statement),
        validity.Term.LastDay,
        validity.Term.Computation,
        WireStatement.Of(validity.Extension),
        WireStatement.Of(validity.Repeal),
        validity.Period,
        validity.CollectedUntil);
}

/// <summary>What another article states of the document.</summary>
/// <param name="Id">Id of the stating article.</param>
/// <param name="Title">Its title.</param>
/// <param name="DocNumber">Its number.</param>
/// <param name="From">First day on which the statement holds; null when not known.</param>
/// <param name="Certain">Whether the document is meant beyond doubt.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Lines">Where it stands, in the stating article's issue.</param>
public sealed record WireStatement(
    string Id, string? Title, string? DocNumber, DateOnly? From, bool Certain, string Sentence, IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns a statement into its wire form; null gives null.</summary>
    public static WireStatement? Of(StatementOnDocument? statement) => statement is null ? null : new(
        statement.By.Value, statement.ByTitle, statement.ByNumber?.ToString(), statement.From, statement.IsCertain, statement.Sentence, statement.Lines);
}
