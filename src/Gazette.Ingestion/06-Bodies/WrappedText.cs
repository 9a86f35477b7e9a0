namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Paragraphs in hard-wrapped text. Chinese print justifies lines, indents the first line of a paragraph by two characters
/// (lost from the raw text: the line is that much shorter) and leaves only the last line short.
/// </summary>
internal static class WrappedText
{
    /// <summary>A line that ends a sentence and lacks more than this is the last of its paragraph: no mark had to be carried over.</summary>
    private const int Slack = 3;

    /// <summary>A line that breaks off in a sentence may lack as much as a figure or Latin word that would not fit.</summary>
    private const int OpenSlack = 8;

    /// <summary>Whether the paragraph goes on in the next line.</summary>
    public static bool GoesOn(in LineBreak place)
    {
        var missing = place.Column - (place.IsFirstLine ? DisplayWidth.Indent : 0) - place.Line.Width;
        if (DisplayWidth.OfUnbreakable(place.Next.Text) > missing)
        {
            missing = Math.Min(missing, Slack);
        }

        if (place.IsTight && place.Next.AfterBlank && (missing > Slack || place.End > SentenceEnd.Comma || place.IsListed))
        {
            return false;
        }

        if (place.NextStartsAnew || (place.End == SentenceEnd.Semicolon && place.IsEnumerated))
        {
            return false;
        }

        return place.End <= SentenceEnd.Comma ? GoesOnInSentence(place, missing) : GoesOnAfterSentence(place, missing);
    }

    private static bool GoesOnInSentence(in LineBreak place, int missing)
    {
        if (place.End == SentenceEnd.Comma || place.IsLeftOpen)
        {
            return true;
        }

        var mayBeHeading = place.Start.Opening.IsRanked && !place.HasStop;
        if (missing > (mayBeHeading ? Slack : OpenSlack))
        {
            return place.IsTight && !place.Next.AfterBlank && !place.Next.Opening.Exists && !mayBeHeading;
        }

        if (place.IsLabelled)
        {
            return false;
        }

        if (place.Next.Opening.Exists)
        {
            return !mayBeHeading;
        }

        return !(mayBeHeading && place.IsFirstLine && IsIndented(place.Column - place.Next.Width) && SentenceEnds.Of(place.Next.Text) == SentenceEnd.Open);
    }

    private static bool GoesOnAfterSentence(in LineBreak place, int missing)
    {
        if (place.Next.Opening.Exists || (place.End == SentenceEnd.Stop && place.AreNamedEntries))
        {
            return false;
        }

        if (place.IsLeftOpen && place.End != SentenceEnd.Stop && missing <= OpenSlack)
        {
            return true;
        }

        if (missing > Slack)
        {
            return false;
        }

        if (place.End == SentenceEnd.Stop && SentenceEnds.OpensNote(place.Next.Text))
        {
            return true;
        }

        // A line shorter than an indented one is far more often the last of this paragraph than a paragraph of half a line.
        var nextMissing = place.Column - place.Next.Width;
        return nextMissing < DisplayWidth.Indent - 1
            || (nextMissing > DisplayWidth.Indent + (IsParagraphAfterNext(place) ? 1 : Slack) && place.End != SentenceEnd.Colon
                && SentenceEnds.Of(place.Next.Text) is SentenceEnd.Stop or SentenceEnd.Semicolon);
    }

    /// <summary>Whether a paragraph shows its begin behind the next line, by its number or its indent.</summary>
    private static bool IsParagraphAfterNext(in LineBreak place) =>
        place.AfterNext is { } line && (line.Opening.Exists || IsIndented(place.Column - line.Width));

    private static bool IsIndented(int missing) => missing is >= DisplayWidth.Indent - 1 and <= DisplayWidth.Indent + 1;
}
