namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Paragraphs in flowed text: a paragraph a line, but broken where the printed page or column changed. Such a break falls
/// anywhere in a sentence, and never within the first printed line of a paragraph.
/// </summary>
internal static class FlowedText
{
    /// <summary>A printed line of a column takes about 16 characters and more; what broke off at its end is at least as long.</summary>
    private const int ShortestPiece = 32;

    /// <summary>A line longer than this is running text, no name, caption or heading.</summary>
    private const int RunningText = 60;

    /// <summary>Whether the paragraph goes on in the next line.</summary>
    public static bool GoesOn(in LineBreak place)
    {
        if (place.NextStartsAnew)
        {
            return false;
        }

        return place.End switch
        {
            SentenceEnd.Comma => true,
            SentenceEnd.Semicolon => !place.Next.Opening.Exists && !place.Start.Opening.Exists && !place.IsEnumerated,
            SentenceEnd.Open => GoesOnInSentence(place),
            SentenceEnd.Colon => place.IsLeftOpen && !place.Next.Opening.Exists,
            _ => false,
        };
    }

    /// <summary>Whether two lines in a row are members of a list without punctuation: names, captions, headings.</summary>
    public static bool IsList(in LineBreak place) =>
        place.End == SentenceEnd.Open && (place.Start.Opening.Kind is OpeningKind.None or OpeningKind.Dash || IsRow(place.Line)) && !place.Next.Opening.Exists
        && ((place.IsListed && IsShort(place.Line)) || (place.NextColumn == 0 && IsShort(place.Next) && SentenceEnds.Of(place.Next.Text) == SentenceEnd.Open && !place.Next.Text.Contains('；', StringComparison.Ordinal)));

    private static bool GoesOnInSentence(in LineBreak place)
    {
        if (place.IsLeftOpen)
        {
            return true;
        }

        if (place.Next.Opening.Exists || place.IsLabelled || IsList(place))
        {
            return false;
        }

        if (place.IsFirstLine && place.Line.Opening.IsRanked)
        {
            return !OwnLineHeading.Is(place.Line, place.Neighbours.Peers(place.Index));
        }

        return place.Line.Width >= ShortestPiece || SentenceEnds.HasPause(place.Line.Text);
    }

    /// <summary>Whether a mark stands before each of several words on the line: ●传达政令 ●指导工作.</summary>
    private static bool IsRow(BodyLine line) => line.Opening is { Kind: OpeningKind.Mark, Number.Length: > 0 } && line.Text.LastIndexOf(line.Opening.Number, StringComparison.Ordinal) > 0;

    private static bool IsShort(BodyLine line) => line.Width < RunningText;
}
