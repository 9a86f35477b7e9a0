using Gazette.Documents;
using Gazette.Storage.Entities;
using Gazette.Storage.Reading;

namespace Gazette.Storage;

/// <content>The lists of articles and issues.</content>
internal static partial class IssueMapper
{
    /// <summary>A line of page furniture.</summary>
    public static FurnitureRow ToRow(PageFurniture furniture, long issueId, int position) => new()
    {
        IssueId = issueId,
        Position = position,
        FirstLine = furniture.Lines.First,
        LastLine = furniture.Lines.Last,
        Text = furniture.Text,
    };

    /// <summary>A line of page furniture, read back.</summary>
    public static PageFurniture ToFurniture(FurnitureRow row) => new(new SourceSpan(row.FirstLine, row.LastLine), row.Text);

    /// <summary>A diagnostic.</summary>
    public static DiagnosticRow ToRow(Diagnostic diagnostic, long issueId, int position) => new()
    {
        IssueId = issueId,
        Position = position,
        Severity = diagnostic.Severity,
        Code = diagnostic.Code,
        FirstLine = diagnostic.Lines.First,
        LastLine = diagnostic.Lines.Last,
        Seen = diagnostic.Seen,
        TakenFor = diagnostic.TakenFor,
    };

    /// <summary>A diagnostic, read back.</summary>
    public static Diagnostic ToDiagnostic(DiagnosticRow row) => new()
    {
        Severity = row.Severity,
        Code = row.Code,
        Lines = new SourceSpan(row.FirstLine, row.LastLine),
        Seen = row.Seen,
        TakenFor = row.TakenFor,
    };

    /// <summary>A row of a catalogue as a mention; its article and issue must have been read.</summary>
    public static NumberMention ToMention(ListedDocumentRow row) => new(
        ToSummary(row.Article!), ToNumber(row.DocumentNumber), row.Title, IsListed: true, IsRepealed: false, row.Lines);

    /// <summary>A citation as a mention; its article and issue must have been read.</summary>
    public static NumberMention ToMention(CitationRow row) => new(
        ToSummary(row.Article!), ToNumber(row.DocumentNumber), row.Title, IsListed: false, row.IsRepealed, row.Lines);

    private static BlockRow ToRow(Block block, int position) => new()
    {
        Position = position,
        Kind = block.Kind,
        Text = block.Text,
        Level = block.Level,
        Heading = block.Heading,
        Place = block.Place,
        Panel = block.Panel,
        FilledCells = block.FilledCells,
        Rows = block.Rows,
        HeaderRows = block.HeaderRows,
        IsCorrected = block.IsCorrected,
        Lines = block.Lines,
    };

    private static Block ToBlock(BlockRow row) => new()
    {
        Kind = row.Kind,
        Text = row.Text,
        Level = row.Level,
        Heading = row.Heading,
        Place = row.Place,
        Panel = row.Panel,
        FilledCells = row.FilledCells,
        Rows = row.Rows,
        HeaderRows = row.HeaderRows,
        IsCorrected = row.IsCorrected,
        Lines = row.Lines,
    };

    private static CitationRow ToRow(DocumentCitation citation, int position) => new()
    {
        Position = position,
        DocumentNumber = ToColumns(citation.DocumentNumber),
        Printed = citation.Printed,
        Title = citation.Title,
        IsRepealed = citation.IsRepealed,
        RepealSentence = citation.RepealSentence,
        BlockIndex = citation.BlockIndex,
        Start = citation.Start,
        Lines = citation.Lines,
    };

    private static DocumentCitation ToCitation(CitationRow row) => new()
    {
        DocumentNumber = ToNumber(row.DocumentNumber),
        Printed = row.Printed,
        Title = row.Title,
        IsRepealed = row.IsRepealed,
        RepealSentence = row.RepealSentence,
        BlockIndex = row.BlockIndex,
        Start = row.Start,
        Lines = row.Lines,
    };

    private static TitleRepealRow ToRow(TitleRepeal repeal, int position) => new()
    {
        Position = position,
        Title = repeal.Title,
        Sentence = repeal.Sentence,
        Lines = repeal.Lines,
    };

    private static TitleRepeal ToTitleRepeal(TitleRepealRow row) => new()
    {
        Title = row.Title,
        Sentence = row.Sentence,
        Lines = row.Lines,
    };

    private static TermExtensionRow ToRow(TermExtension extension, int position) => new()
    {
        Position = position,
        DocumentNumber = ToColumns(extension.DocumentNumber),
        Title = extension.Title,
        Until = extension.Until,
        Months = extension.Months,
        PastTerm = extension.PastTerm,
        Computation = extension.Computation,
        Sentence = extension.Sentence,
        Lines = extension.Lines,
    };

    private static TermExtension ToTermExtension(TermExtensionRow row) => new()
    {
        DocumentNumber = ToNumber(row.DocumentNumber),
        Title = row.Title,
        Until = row.Until,
        Months = row.Months,
        PastTerm = row.PastTerm,
        Computation = row.Computation,
        Sentence = row.Sentence,
        Lines = row.Lines,
    };

    private static FilingCodeCitationRow ToRow(FilingCodeCitation citation, int position) => new()
    {
        Position = position,
        FilingCode = ToColumns(citation.FilingCode)!,
        Printed = citation.Printed,
        BlockIndex = citation.BlockIndex,
        Start = citation.Start,
        Lines = citation.Lines,
    };

    private static FilingCodeCitation ToFilingCodeCitation(FilingCodeCitationRow row) => new()
    {
        FilingCode = ToCode(row.FilingCode)!,
        Printed = row.Printed,
        BlockIndex = row.BlockIndex,
        Start = row.Start,
        Lines = row.Lines,
    };
}
