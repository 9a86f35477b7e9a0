namespace Gazette.Ingestion.Lines;

/// <summary>One line of the raw text of an issue that holds text. A blank line is known by the one below it.</summary>
public sealed record SourceLine
{
    /// <summary>1-based number of the line in the input file.</summary>
    public required int Number { get; init; }

    /// <summary>Number of the next line above it that holds text; 0 for the first.</summary>
    public required int Above { get; init; }

    /// <summary>The line as received, without its line end.</summary>
    public required string Raw { get; init; }

    /// <summary>The line without white space at both ends; its own characters are untouched.</summary>
    public required string Text { get; init; }

    /// <summary>How many white-space characters stand before the text.</summary>
    public required int Indent { get; init; }

    /// <summary>Whether one blank, of either width, stands before the text: so some extracts begin a page or a column.</summary>
    public bool HasOpeningBlank => Indent == 1 && Raw[0] is ' ' or '\u3000' or '\u00a0';

    /// <summary>How many blank lines stand right above it.</summary>
    public int BlankLinesAbove => Number - Above - 1;
}
