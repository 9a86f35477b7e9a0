using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Closings;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Builds the blocks of an article from the body lines of its draft. Every non-blank line, title lines of an attached document
/// among them, goes into exactly one block. Pure; never throws on content.
/// </summary>
public static partial class BodyBuilder
{
    /// <summary>Reads the body of one article.</summary>
    /// <param name="draft">The article as cut out of the issue.</param>
    public static ArticleBody Build(ArticleDraft draft)
    {
        var annexes = new AnnexList();
        var parts = draft.Parts.Select(part => (Part: part, Title: TitleOf(part), Reader: Read(part, draft, annexes))).ToList();
        var signature = parts.OrderBy(part => part.Part.Kind == BodyPartKind.AttachedDocument)
            .Select(part => part.Reader.ClosingSignature).FirstOrDefault(found => found is not null);
        var salutation = IsOfficial(draft.Kind)
            ? SalutationOf(parts.Where(part => part.Part.Kind is BodyPartKind.Main or BodyPartKind.CoveringNotice).Select(part => part.Reader))
            : null;
        var attached = parts.FirstOrDefault(part => part.Part.Kind == BodyPartKind.AttachedDocument).Title;
        return new ArticleBody
        {
            Blocks = [.. parts.SelectMany(part => part.Title is { } title ? part.Reader.Blocks.Prepend(title) : part.Reader.Blocks)],
            Addressees = salutation?.Addressees,
            IssuedOn = signature?.Date,
            AttachedTitle = attached?.Text,
            Annexes = annexes.Titles,
            Sources =
            [
                .. Source(ArticleField.IssuedOn, signature is null ? [] : [SourceSpan.Of(signature.DateLine)]),
                .. Source(ArticleField.Addressees, salutation?.Lines ?? []),
                .. Source(ArticleField.AttachedTitle, attached?.Lines ?? []),
                .. Source(ArticleField.Annexes, annexes.Lines),
            ],
            Diagnostics = [.. parts.SelectMany(part => part.Reader.Diagnostics).OrderBy(diagnostic => diagnostic.Lines)],
        };
    }

    private static PartReader Read(BodyPart part, ArticleDraft draft, AnnexList annexes)
    {
        var lines = PlanChapters.Mark(ProvisionLines.Read(BodyLine.From(part.Lines)));
        if (draft.Kind == ArticleKind.Catalogue)
        {
            lines = [.. lines.Select(line => CatalogueNumber().IsMatch(line.Text) ? line with { Opening = CatalogueRow } : line)];
        }

        var reader = new PartReader([.. lines], draft.Kind, annexes, issuers: draft.TitleBlock.Issuers) { UsualColumn = draft.ColumnWidth };
        reader.Read();
        return reader;
    }

    private static Block? TitleOf(BodyPart part) => part.TitleLines.Count == 0 ? null : new Block
    {
        Kind = BlockKind.Title,
        Text = TitleLines.Join(part.TitleLines.Select(line => LetterSpacing.Close(line.Text))),
        Lines = SourceSpan.Cover(part.TitleLines.Select(line => line.Number)),
    };

    /// <summary>Only official documents are addressed.</summary>
    private static bool IsOfficial(ArticleKind kind) => kind is ArticleKind.Notice or ArticleKind.Opinion or ArticleKind.Decision
        or ArticleKind.Announcement or ArticleKind.Reply;

    private static (string Addressees, IReadOnlyList<SourceSpan> Lines)? SalutationOf(IEnumerable<PartReader> readers) => readers
        .Select(reader => reader.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph))
        .Select(block => block is not null && Salutation.Read(block.Text) is { } addressees
            ? (addressees, block.Lines)
            : ((string Addressees, IReadOnlyList<SourceSpan> Lines)?)null)
        .FirstOrDefault(salutation => salutation is not null);

    private static IEnumerable<FieldSource> Source(ArticleField field, IReadOnlyList<SourceSpan> lines) =>
        lines.Count == 0 ? [] : [new FieldSource(field, lines)];

    /// <summary>A row of the catalogue of documents opens with the number of one: 温政办〔2020〕53号.</summary>
    [GeneratedRegex(@"^(- )?\p{IsCJKUnifiedIdeographs}{1,12}\s?[〔\[（(]\s?\d{4}\s?[〕\]）)]\s?\d{1,4}\s?号", RegexOptions.NonBacktracking)]
    private static partial Regex CatalogueNumber();

    private static Opening CatalogueRow { get; } = new(OpeningKind.Mark, 0, string.Empty, IsSpaced: false);
}
