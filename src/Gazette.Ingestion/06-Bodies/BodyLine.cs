using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Bodies;

/// <summary>A body line as the stages of this folder look at it.</summary>
public sealed record BodyLine
{
    /// <summary>The line it is.</summary>
    public required SourceLine Source { get; init; }

    /// <summary>Its text with letter spacing closed up.</summary>
    public required string Text { get; init; }

    /// <summary>Display width of <see cref="Text"/>.</summary>
    public required int Width { get; init; }

    /// <summary>What it opens with.</summary>
    public required Opening Opening { get; init; }

    /// <summary>Whether a blank line stands before it in its part.</summary>
    public required bool AfterBlank { get; init; }

    /// <summary>
    /// Whether a page or column begins here: the one blank that the text layer puts there, or furniture taken out before the line.
    /// </summary>
    public required bool OpensPage { get; init; }

    /// <summary>Whether the raw text has kept a first-line indent: two full-width spaces, no more and no less.</summary>
    public bool IsIndented => Source.Indent == 2 && Source.Raw.StartsWith("\u3000\u3000", StringComparison.Ordinal);

    /// <summary>1-based number in the raw text.</summary>
    public int Number => Source.Number;

    /// <summary>The lines as the stages of this folder look at them.</summary>
    /// <param name="lines">Body lines in reading order.</param>
    public static IReadOnlyList<BodyLine> From(IReadOnlyCollection<SourceLine> lines)
    {
        var result = new List<BodyLine>(lines.Count);
        SourceLine? previous = null;
        foreach (var line in lines)
        {
            var text = LetterSpacing.Close(line.Text);
            result.Add(new BodyLine
            {
                Source = line,
                Text = text,
                Width = DisplayWidth.Of(text),
                Opening = Opening.Of(text),
                AfterBlank = previous is not null && line.BlankLinesAbove > 0,
                OpensPage = (previous is not null && line.Above != previous.Number) || line.HasOpeningBlank,
            });
            previous = line;
        }

        return result;
    }
}
