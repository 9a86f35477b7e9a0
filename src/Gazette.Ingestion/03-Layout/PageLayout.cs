using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>An issue laid open: its printed lines and its furniture. Every non-blank line is in exactly one of the two.</summary>
public sealed record PageLayout
{
    /// <summary>The lines of the file that hold text.</summary>
    public required IReadOnlyList<SourceLine> Source { get; init; }

    /// <summary>The printed lines, in the order of the file.</summary>
    public required IReadOnlyList<LayoutLine> Printed { get; init; }

    /// <summary>The page furniture, in the order of the file.</summary>
    public required IReadOnlyList<FurnitureLine> Furniture { get; init; }

    /// <summary>The contents list; null when none is printed. Its lines are among the printed ones.</summary>
    public ContentsList? Contents { get; init; }

    /// <summary>Width of a full line of the body in half characters.</summary>
    public required int ColumnWidth { get; init; }

    /// <summary>The same where nearly all text is hard-wrapped in columns of one width; 0 otherwise.</summary>
    public int WrappedWidth { get; init; }

    /// <summary>Whether the text shows where any of its pages begins.</summary>
    public bool ShowsPages { get; init; }

    /// <summary>
    /// Whether text stands a paragraph a line below the printed line: some lines are wider than a page. Then a title stands over its text.
    /// </summary>
    public bool FlowsBelow(int index) =>
        Printed.Skip(index).Take(Near).Where(line => line.Squeezed.Length > WidestPage && !IsContents(line)).Take(Some).Count() == Some;

    // Printed lines; ideographs, of which a page set in one column takes some 45; lines that are no exception.
    private const int Near = 40;
    private const int WidestPage = 50;
    private const int Some = 3;

    /// <summary>The line of a number; null where that is blank or there is none.</summary>
    public SourceLine? LineAt(int number)
    {
        int first = 0, behind = Source.Count;
        while (first < behind)
        {
            var middle = (first + behind) / 2;
            (first, behind) = Source[middle].Number < number ? (middle + 1, behind) : (first, middle);
        }

        return first < Source.Count && Source[first].Number == number ? Source[first] : null;
    }

    /// <summary>Whether the line is one of the contents list, where titles and names of sections are entries.</summary>
    public bool IsContents(LayoutLine line) => Contents is not null && Contents.Lines.Contains(line.Number);

    /// <summary>Whether the sentence of the printed line before <paramref name="index"/> goes on; false at the top of the issue and behind its contents list.</summary>
    public bool IsInsideSentence(int index) => index > 0 && !IsContents(Printed[index - 1]) && SentenceShape.IsOpen(Printed[index - 1].Squeezed, ColumnWidth);
}
