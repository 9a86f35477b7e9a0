namespace Gazette.Ingestion.Bodies;

/// <summary>Tells a numbered heading on its own line from the first piece of a numbered paragraph that a page change broke.</summary>
internal static class OwnLineHeading
{
    private const int LongestHeading = 120;

    /// <summary>Whether the line is a heading.</summary>
    /// <param name="line">A line with a ranked number that doesn't end a sentence.</param>
    /// <param name="peers">The nearest lines with a number of the same kind: headings of one rank are set alike.</param>
    public static bool Is(BodyLine line, IReadOnlyList<BodyLine> peers)
    {
        if (line.Width > LongestHeading || line.Text.AsSpan().IndexOfAny("。；：;:") >= 0)
        {
            return false;
        }

        if (line.Opening.Kind == OpeningKind.Dotted || line.Opening.Rank <= 4)
        {
            return true;
        }

        var open = peers.Count(peer => SentenceEnds.Of(peer.Text) == SentenceEnd.Open);
        var isPlain = line.Text.AsSpan().IndexOfAny("，,") < 0;
        return open == peers.Count ? isPlain || peers.Count > 0 : open > 0 && isPlain;
    }
}
