namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Puts the lines of running text together to paragraphs. Reads lines in reading order; promises that every line goes into
/// exactly one paragraph, in order, at a cost that grows with the length of the text only.
/// </summary>
public static class ParagraphJoiner
{
    /// <summary>The paragraphs of a run of text.</summary>
    /// <param name="lines">Lines of running text: no tables, signatures or annex titles among them.</param>
    /// <param name="column">The column they are known to stand in; 0 when the lines themselves must show it.</param>
    /// <param name="usual">The column in which the issue is set, for lines too few to show their own; 0 when it has none.</param>
    public static IReadOnlyList<Paragraph> Join(IReadOnlyList<BodyLine> lines, int column = 0, int usual = 0)
    {
        var columns = column > 0 ? [.. Enumerable.Repeat(column, lines.Count)] : ColumnWidths.Of(lines, usual);
        var neighbours = new LineNeighbours(lines);
        BodyLine[] all = [.. lines];
        var paragraphs = new List<Paragraph>();
        var start = 0;
        var isListed = false;
        var isEnumerated = false;
        var open = new OpenParagraph();
        for (var i = 0; i < lines.Count; i++)
        {
            open.Append(lines[i].Text);
            if (i + 1 < lines.Count)
            {
                var place = new LineBreak
                {
                    Line = lines[i],
                    Next = lines[i + 1],
                    AfterNext = i + 2 < lines.Count ? lines[i + 2] : null,
                    Start = lines[start],
                    End = open.End,
                    IsLeftOpen = open.IsLeftOpen,
                    HasStop = open.HasStop,
                    IsEnumerated = isEnumerated,
                    IsListed = isListed,
                    Column = columns[i],
                    NextColumn = columns[i + 1],
                    Neighbours = neighbours,
                    Index = i,
                };
                if (place.IsBareProvisionNumber || place.IsBeforeCredit || (place.Column > 0 ? WrappedText.GoesOn(place) : FlowedText.GoesOn(place)))
                {
                    continue;
                }

                isListed = place.Column == 0 ? FlowedText.IsList(place) : place.IsTight && place.End == SentenceEnd.Open && !place.Start.Opening.IsRanked;
            }

            paragraphs.Add(new Paragraph(SentenceSpacing.Close(start == i ? lines[i].Text : open.ToString()), start == i ? [lines[i]] : all[start..(i + 1)]));
            isEnumerated = open.End is SentenceEnd.Colon or SentenceEnd.Semicolon;
            open.Clear();
            start = i + 1;
        }

        return paragraphs;
    }
}
