namespace Gazette.Documents.Wire;

/// <summary>A document number in the text.</summary>
/// <param name="Number">In its normal form.</param>
/// <param name="Printed">As printed.</param>
/// <param name="Title">The title bound to it; null without.</param>
/// <param name="Block">Index of the block, 0-based.</param>
/// <param name="Start">Offset in the block's text, 0-based.</param>
/// <param name="Repealed">Whether the text abolishes it.</param>
/// <param name="RepealSentence">The sentence or row that does; null when none does.</param>
/// <param name="Lines">Where it is printed, each range written <c>[first,last]</c>.</param>
public sealed record WireCitation(
    string Number,
    string Printed,
    string? Title,
    int Block,
    int Start,
    bool Repealed,
    string? RepealSentence,
    IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns a citation into its wire form.</summary>
    public static WireCitation From(DocumentCitation citation) => new(
        citation.DocumentNumber.ToString(),
        citation.Printed,
        citation.Title,
        citation.BlockIndex,
        citation.Start,
        citation.IsRepealed,
        citation.RepealSentence,
        citation.Lines);
}

/// <summary>A document abolished by title alone.</summary>
/// <param name="Title">The title without 《》.</param>
/// <param name="Sentence">As printed.</param>
/// <param name="Lines">Where it stands, each range written <c>[first,last]</c>.</param>
public sealed record WireTitleRepeal(string Title, string Sentence, IReadOnlyList<SourceSpan> Lines);

/// <summary>A document whose term is extended, or that is kept in force.</summary>
/// <param name="DocNumber">Its number; null when it is named by title alone.</param>
/// <param name="Title">Its title without 《》; null when only the number is given.</param>
/// <param name="Until">The new last day; null when the text names none.</param>
/// <param name="Months">By how many months the term is prolonged; null unless the text says so without naming a day.</param>
/// <param name="PastTerm">Whether it holds past its own last day; false where the text only says that it is in force.</param>
/// <param name="Computation">How the day was worked out; null when it is printed.</param>
/// <param name="Sentence">As printed.</param>
/// <param name="Lines">Where it stands, each range written <c>[first,last]</c>.</param>
public sealed record WireTermExtension(
    string? DocNumber,
    string? Title,
    DateOnly? Until,
    int? Months,
    bool PastTerm,
    string? Computation,
    string Sentence,
    IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns an extension into its wire form.</summary>
    public static WireTermExtension From(TermExtension extension) => new(
        extension.DocumentNumber?.ToString(),
        extension.Title,
        extension.Until,
        extension.Months,
        extension.PastTerm,
        extension.Computation,
        extension.Sentence,
        extension.Lines);
}
