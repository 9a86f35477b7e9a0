namespace Gazette.Web.Rendering;

/// <summary>A part of an article's body as the page shows it. <paramref name="Anchor"/> is the anchor of its first block.</summary>
public abstract record PagePart(string Anchor);

/// <summary>A heading that stands on its own line.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Rank">Rank of the HTML heading, 2 to 6, without gaps.</param>
/// <param name="Style">How print sets it: <c>attached</c>, <c>annex</c>, <c>chapter</c>, <c>first</c>, <c>second</c> or <c>lower</c>.</param>
/// <param name="Pieces">Its text.</param>
public sealed record HeadingPart(string Anchor, int Rank, string Style, IReadOnlyList<TextPiece> Pieces) : PagePart(Anchor);

/// <summary>A paragraph, a 条 among them.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Pieces">Its text.</param>
/// <param name="FirstLine">The first line of the raw text it was read from, 1-based; null when that is not known.</param>
public sealed record ParagraphPart(string Anchor, IReadOnlyList<TextPiece> Pieces, int? FirstLine) : PagePart(Anchor)
{
    /// <summary>Whether it opens a 条, whose number leads to it.</summary>
    public bool OpensProvision => Pieces is [{ Anchor: not null }, ..];
}

/// <summary>Items of a list that follow each other.</summary>
public sealed record ListPart(string Anchor, IReadOnlyList<ParagraphPart> Items) : PagePart(Anchor);

/// <summary>署名 and 成文日期, a line each.</summary>
public sealed record SignaturePart(string Anchor, IReadOnlyList<ParagraphPart> Lines) : PagePart(Anchor);

/// <summary>A caption that no table follows.</summary>
public sealed record CaptionPart(string Anchor, IReadOnlyList<TextPiece> Pieces) : PagePart(Anchor);

/// <summary>A boxed panel (专栏) that stands beside the text.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Parts">Its parts, its title first when it has one.</param>
public sealed record PanelPart(string Anchor, IReadOnlyList<PagePart> Parts) : PagePart(Anchor)
{
    /// <summary>Whether it opens with its title.</summary>
    public bool HasTitle => Parts is [CaptionPart, ..];
}

/// <summary>A table.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Number">1-based number among the article's tables, for its name when it has no caption.</param>
/// <param name="Caption">Its printed caption, or null.</param>
/// <param name="Header">Header rows.</param>
/// <param name="Rows">The other rows.</param>
/// <param name="FigureColumns">0-based indexes of the columns that hold figures.</param>
public sealed record TablePart(
    string Anchor,
    int Number,
    CaptionPart? Caption,
    IReadOnlyList<IReadOnlyList<TableCell>> Header,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows,
    IReadOnlySet<int> FigureColumns) : PagePart(Anchor)
{
    // As many columns of words stand side by side on a phone.
    private const int MostOnPhones = 3;

    /// <summary>Whether a phone is too narrow for it.</summary>
    public bool IsWide => Header.Concat(Rows).Take(1).Sum(row => row.Sum(cell => cell.ColumnSpan)) > MostOnPhones;
}

/// <summary>Lines that could not be understood.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Text">The lines as they stand.</param>
/// <param name="FirstLine">The first line of the raw text, 1-based.</param>
/// <param name="LineCount">How many lines.</param>
/// <param name="Annex">The annex that these lines are; null when they are none.</param>
public sealed record IllegiblePart(string Anchor, string Text, int FirstLine, int LineCount, AnnexPlace? Annex) : PagePart(Anchor);
