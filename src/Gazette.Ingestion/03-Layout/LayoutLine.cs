using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>A printed line of an article: neither blank nor page furniture, with what its place on the page tells.</summary>
public sealed record LayoutLine
{
    /// <summary>The line as received.</summary>
    public required SourceLine Source { get; init; }

    /// <summary>Place among the printed lines of the issue, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its text without white space.</summary>
    public required string Squeezed { get; init; }

    /// <summary>
    /// Whether a page or column begins here: the text layer of the print puts one blank before the first line of a page, and a
    /// line after a page number or running head is the first of a page too.
    /// </summary>
    public bool OpensPage { get; init; }

    /// <summary>
    /// Whether no blank line stands between it and the printed line before, though blank lines are the rule around it: in
    /// hard-wrapped text the mark of a page or column change, or of two lines set as one.
    /// </summary>
    public bool IsTight { get; init; }

    /// <summary>1-based number of the line in the file.</summary>
    public int Number => Source.Number;

    /// <summary>The text, trimmed.</summary>
    public string Text => Source.Text;
}
