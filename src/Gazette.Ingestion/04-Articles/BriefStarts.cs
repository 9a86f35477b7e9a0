using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Where the items of 政务简讯 begin. Nothing marks a headline but what it is not: it ends no sentence, has no comma and no
/// number before it, and stands between a closed sentence and a paragraph that says on which day the thing happened.
/// </summary>
public static partial class BriefStarts
{
    // The most lines a headline is broken into.
    private const int MostLines = 3;

    // Half characters: two ideographs, and one moved to the next line.
    private const int Indent = 6;

    // How far into its first paragraph an item says its day.
    private const int DayWithin = 90;

    /// <summary>Finds the starts between two indexes (the second excluded), in order.</summary>
    /// <param name="layout">The issue.</param>
    /// <param name="from">First index.</param>
    /// <param name="to">Index behind the last.</param>
    /// <param name="evidence">How sure it is that the range holds news.</param>
    public static IReadOnlyList<ArticleStart> Find(PageLayout layout, int from, int to, NewsEvidence evidence)
    {
        var starts = new List<ArticleStart>();
        for (var i = from; i < to; i++)
        {
            if (HeadlineAt(layout, i, to, evidence) is not { } length)
            {
                continue;
            }

            evidence = NewsEvidence.Certain;
            starts.Add(new ArticleStart
            {
                Index = i,
                Section = IssueSection.NewsBriefs,
                Kind = ArticleKind.Brief,
                TitleLines = [.. layout.Printed.Skip(i).Take(length)],
            });
            i += length;
        }

        return starts;
    }

    /// <summary>How many lines the headline has that begins at the index; null when none does.</summary>
    private static int? HeadlineAt(PageLayout layout, int index, int to, NewsEvidence evidence)
    {
        var opensPage = layout.Printed[index].OpensPage;
        if (!opensPage && (evidence == NewsEvidence.None || !IsClosed(layout.Printed[index - 1].Squeezed)))
        {
            return null;
        }

        var most = HeadlineText.IsPossible(layout.Printed[index].Squeezed) ? 1 : 0;
        while (most > 0 && most <= MostLines && index + most < to && HeadlineText.MayContinue(layout.Printed[index + most].Squeezed))
        {
            most++;
        }

        // The first line of the text may have no comma yet and look like a line of the headline: the longest that fits counts.
        for (var length = most > MostLines ? 0 : most; length > 0; length--)
        {
            if (index + length < to && IsHeadline(layout, index, length, evidence))
            {
                return length;
            }
        }

        return null;
    }

    private static bool IsHeadline(PageLayout layout, int index, int length, NewsEvidence evidence)
    {
        var text = layout.Printed[index + length].Squeezed;
        return HeadlineText.IsComplete(layout.Printed[index + length - 1].Squeezed)
            && ((SentenceShape.OpensWithDay(text) && !SentenceShape.IsDate(text))
                || (evidence == NewsEvidence.Certain && (IsShort(layout, index, length) || RepeatsSubject(layout.Printed[index].Squeezed, text)) && SaysDay(layout, index + length)));
    }

    private static bool IsClosed(string squeezed) => SentenceShape.EndsSentence(squeezed) && squeezed[^1] is not ('：' or ':');

    /// <summary>
    /// Shorter than the first line of a paragraph that goes on, which lacks the two ideographs of its indent and at times a third
    /// that was not to stand at its end; or, in flowing text, shorter than any paragraph.
    /// </summary>
    private static bool IsShort(PageLayout layout, int index, int length) =>
        layout.Printed.Skip(index).Take(length).All(line => LineText.Width(line.Squeezed) < layout.ColumnWidth - Indent)
        || LineText.Width(layout.Printed[index + length].Squeezed) > layout.ColumnWidth * 2;

    /// <summary>News often begins with the words of its headline: who, or which meeting.</summary>
    private static bool RepeatsSubject(string headline, string text) => headline.AsSpan().CommonPrefixLength(text) >= Subject;

    // Fewer ideographs in common are chance (温州市).
    private const int Subject = 6;

    private static bool SaysDay(PageLayout layout, int index)
    {
        var opening = string.Empty;
        for (var i = index; i < layout.Printed.Count && i < index + 5 && opening.Length < DayWithin; i++)
        {
            opening += layout.Printed[i].Squeezed;
        }

        return Day().IsMatch(opening[..Math.Min(opening.Length, DayWithin)]) && opening.AsSpan().IndexOfAny("，。") >= 0;
    }

    [GeneratedRegex(@"\d{1,2}月\d{1,2}日|近日|日前|今年以来|\d{1,2}日[，上下]", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
