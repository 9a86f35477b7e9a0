using Gazette.Documents;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Where the matter before the first and behind the last column begins: imprint and contents list (刊物信息), the photo page
/// (图片新闻), whose captions open with a day and seldom end in a full stop, and a feature (专题): a headline over paragraphs.
/// </summary>
public static class LooseMatterStarts
{
    private const int MostHeadlineLines = 3;

    // A headline is no wider than this, in half characters.
    private const int WidestHeadline = 72;

    // So many lines behind a headline show whether text follows, and so many full stops make it one.
    private const int TextWithin = 14;
    private const int FullStops = 2;

    /// <summary>Finds the starts between two indexes (the second excluded), in order.</summary>
    public static IReadOnlyList<ArticleStart> Find(PageLayout layout, int from, int to)
    {
        var starts = new List<ArticleStart>();
        for (var i = from; i < to; i++)
        {
            var current = starts.Count > 0 ? starts[^1] : null;
            var start = Contents(layout, i) ?? Imprint(layout, i, current)
                ?? Feature(layout, i, (from, to), current) ?? Photo(layout, i, current);
            if (start is null)
            {
                continue;
            }

            starts.Add(start);
            i += start.Kind == ArticleKind.Feature ? start.TitleLines.Count : 0;
            while (start.SuppliedTitle is not null && i + 1 < to && layout.IsContents(layout.Printed[i + 1]))
            {
                i++;
            }
        }

        return starts;
    }

    private static ArticleStart? Contents(PageLayout layout, int index) =>
        layout.IsContents(layout.Printed[index])
            ? new ArticleStart { Index = index, Section = IssueSection.Masthead, Kind = ArticleKind.Masthead, SuppliedTitle = "目录" }
            : null;

    private static ArticleStart? Imprint(PageLayout layout, int index, ArticleStart? current)
    {
        var line = layout.Printed[index];
        if (current is { Kind: ArticleKind.Masthead, SuppliedTitle: null } || !ImprintLines.IsImprint(line.Squeezed))
        {
            return null;
        }

        return new ArticleStart
        {
            Index = index,
            Section = IssueSection.Masthead,
            Kind = ArticleKind.Masthead,
            TitleLines = ImprintLines.IsGazetteName(line.Squeezed) ? [line] : [],
        };
    }

    private static ArticleStart? Photo(PageLayout layout, int index, ArticleStart? current)
    {
        var line = layout.Printed[index];
        var goesOn = current?.Kind == ArticleKind.Photo || (current?.Kind == ArticleKind.Feature && !StandsApart(layout, index));
        return goesOn || !SentenceShape.OpensWithDay(line.Squeezed) || SentenceShape.IsDate(line.Squeezed)
            ? null
            : new ArticleStart { Index = index, Section = IssueSection.PhotoNews, Kind = ArticleKind.Photo };
    }

    /// <summary>
    /// A page of photos behind a feature: a page begins, or the gap that is left of one, the text before is closed, and more than one
    /// caption says its day; those of the feature's own photos seldom do.
    /// </summary>
    private static bool StandsApart(PageLayout layout, int index)
    {
        var line = layout.Printed[index];
        return (line.OpensPage || line.Source.BlankLinesAbove >= PageGap) && SentenceShape.EndsSentence(layout.Printed[index - 1].Squeezed)
            && layout.Printed.Skip(index + 1).Take(TextWithin).Any(next => SentenceShape.OpensWithDay(next.Squeezed));
    }

    // So many blank lines are no spacing between lines.
    private const int PageGap = 3;

    private static ArticleStart? Feature(PageLayout layout, int index, (int From, int To) range, ArticleStart? current)
    {
        var isFree = StandsFree(layout, index) || (index == range.From && index > 0);
        if (current?.Kind == ArticleKind.Feature || !isFree || IsInImprint(layout, index, current)
            || (range.From == 0 && current is null && IsInFragment(layout, index)))
        {
            return null;
        }

        var length = 0;
        while (length < MostHeadlineLines && index + length < range.To && LineText.Width(layout.Printed[index + length].Squeezed) <= WidestHeadline
            && HeadlineText.IsPossible(layout.Printed[index + length].Squeezed)
            && HeadlineText.IsComplete(layout.Printed[index + length].Squeezed))
        {
            length++;
        }

        return length > 0 && TextFollows(layout, index + length, range.To)
            ? new ArticleStart
            {
                Index = index,
                Section = IssueSection.Feature,
                Kind = ArticleKind.Feature,
                TitleLines = [.. layout.Printed.Skip(index).Take(length)],
            }
            : null;
    }

    /// <summary>The places where the gazette is laid out look like a headline; nothing else stands on the page of the imprint.</summary>
    private static bool IsInImprint(PageLayout layout, int index, ArticleStart? current) =>
        current is { Kind: ArticleKind.Masthead, SuppliedTitle: null } && !layout.Printed[index].OpensPage && layout.ShowsPages;

    /// <summary>Whether nothing runs on into the line: a page opens, or a blank line stands before and no sentence is open.</summary>
    private static bool StandsFree(PageLayout layout, int index)
    {
        var line = layout.Printed[index];
        return index == 0 || line.OpensPage
            || (line.IsTight && SentenceShape.EndsSentence(layout.Printed[index - 1].Squeezed))
            || (line.Source.BlankLinesAbove > 0 && !layout.IsInsideSentence(index));
    }

    /// <summary>
    /// Whether a line before which nothing has begun may belong to a document whose beginning is lost: no page opens here, and it is
    /// not the first line, or the first is a full one and so part of a sentence.
    /// </summary>
    private static bool IsInFragment(PageLayout layout, int index)
    {
        var line = layout.Printed[index];
        return !line.OpensPage && (index > 0 || SentenceShape.IsOpen(line.Squeezed, layout.ColumnWidth));
    }

    private static bool TextFollows(PageLayout layout, int index, int to)
    {
        var stops = 0;
        for (var i = index; i < to && i < index + TextWithin; i++)
        {
            var text = layout.Printed[i].Squeezed;
            if (ImprintLines.IsImprint(text))
            {
                return false;
            }

            stops += text.Count(c => c == '。');
        }

        return stops >= FullStops;
    }
}
