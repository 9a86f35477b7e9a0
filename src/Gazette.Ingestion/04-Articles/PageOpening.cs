using System.Text.RegularExpressions;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Finds the first line of an article whose title stands further on. In hard-wrapped text the title, set across both columns, was
/// extracted after the left column: the article begins where its first page does. Weak signals are added up: a page or column
/// begins, no blank line before, a salutation, a date or a full stop on the line before; a sentence that goes on speaks against.
/// </summary>
public static partial class PageOpening
{
    // A left column has at most some fifty lines, a covering notice and its signature ten more.
    private const int MostLines = 100;

    // What two strong signals, or one strong and two weak ones, add up to.
    private const int Enough = 4;

    private const int Strong = 3;
    private const int Weak = 1;

    /// <summary>
    /// The index at which the article with a title at <paramref name="title"/> begins, after <paramref name="lowest"/>; the title
    /// itself when nothing before it belongs to the article.
    /// </summary>
    /// <param name="layout">The issue.</param>
    /// <param name="title">Index of the first line of the title block.</param>
    /// <param name="afterTitle">Index of the line behind the title block.</param>
    /// <param name="lowest">The first index that no title block before it claims.</param>
    /// <param name="isRecord">Whether it is a column of record, which is addressed to nobody: a salutation is another document's.</param>
    /// <param name="aboveBlock">
    /// Index of the line above that title block, whose sentence the line at <paramref name="lowest"/> may continue; null when there is none.
    /// </param>
    public static int Find(PageLayout layout, int title, int afterTitle, int lowest, bool isRecord = false, int? aboveBlock = null)
    {
        if (layout.FlowsBelow(title) || (layout.Printed[title].OpensPage && (!layout.IsInsideSentence(title) || !StandsBetweenColumns(layout, title, afterTitle))))
        {
            return title;
        }

        var standsOver = !layout.IsInsideSentence(title) && DocumentHeadFinder.IsSalutationUnderTitle(layout.Printed, afterTitle);
        var best = title;
        var bestScore = layout.IsInsideSentence(title) ? int.MinValue : Enough - 1;
        for (var i = title - 1; i >= lowest && title - i <= MostLines; i--)
        {
            if (layout.IsContents(layout.Printed[i]) || IsOutside(layout.Printed[i], standsOver)
                || isRecord && DocumentHeadFinder.IsSalutationAt(layout.Printed, i))
            {
                break;
            }

            if (IsRotated(layout, i))
            {
                return i + 1;
            }

            if (AnnexMark().IsMatch(layout.Printed[i].Squeezed))
            {
                continue;
            }

            var score = standsOver && !layout.Printed[i].OpensPage ? 0 : Score(layout, i, i == lowest ? aboveBlock : null);
            if (score >= Enough)
            {
                return isRecord || standsOver ? i : SalutationAbove(layout, title, i, lowest) ?? i;
            }

            if (score > bestScore && score > 0)
            {
                (best, bestScore) = (i, score);
            }
        }

        return bestScore >= Enough - 1 || layout.IsInsideSentence(title) ? best : title;
    }

    /// <summary>
    /// The index of the salutation above a line that opens a page: the document begins with that, and what opened there was a column,
    /// or a page of which the head stands in the middle. Null when there is none, or a date signs another document in between.
    /// </summary>
    private static int? SalutationAbove(PageLayout layout, int title, int opening, int lowest)
    {
        for (var i = opening; i >= lowest && title - i <= MostLines; i--)
        {
            if (DocumentHeadFinder.IsSalutationAt(layout.Printed, i))
            {
                return i;
            }

            if (IsOutside(layout.Printed[i], standsOver: true) || layout.IsContents(layout.Printed[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a title that opens a page may yet have been extracted behind the left column: then the right one begins below it, and
    /// the sentence above it asks for more.
    /// </summary>
    private static bool StandsBetweenColumns(PageLayout layout, int title, int afterTitle) =>
        (afterTitle < layout.Printed.Count && layout.Printed[afterTitle].OpensPage) || layout.Printed[title - 1].Squeezed[^1] is '，' or '、';

    /// <summary>
    /// Whether the line cannot be the article's: an imprint, or, when the title stands over its salutation, the date that signs
    /// the article before.
    /// </summary>
    private static bool IsOutside(LayoutLine line, bool standsOver) =>
        ImprintLines.IsPublisher(line.Squeezed) || (standsOver && SentenceShape.IsDate(line.Squeezed));

    /// <summary>A rotated table comes out one or two characters a line: it ends an article and opens none.</summary>
    private static bool IsRotated(PageLayout layout, int index) =>
        index >= 2 && Enumerable.Range(index - 2, 3).All(i => layout.Printed[i].Squeezed.Length <= 2);

    /// <summary>A short line without a mark before a new page is a cell or a number: no heading is left alone at the foot of a page.</summary>
    private static bool IsCell(PageLayout layout, string squeezed) => LineText.Width(squeezed) < layout.ColumnWidth / 2;

    /// <summary>How much speaks for an article beginning at the line; negative when something speaks against it.</summary>
    /// <param name="layout">The issue.</param>
    /// <param name="index">Index of the line.</param>
    /// <param name="above">The line whose text it may continue, when that is not the one right above it.</param>
    public static int Score(PageLayout layout, int index, int? above = null)
    {
        var line = layout.Printed[index];
        var before = above ?? (index - 1);
        var previous = before >= 0 ? layout.Printed[before].Squeezed : string.Empty;
        var score = layout.IsInsideSentence(before + 1) ? -Strong : 0;
        score += index == 0 || line.OpensPage ? Strong : 0;
        score += line.IsTight ? Weak : 0;
        score += DocumentHeadFinder.IsSalutationAt(layout.Printed, index) ? Enough : 0;
        score += SentenceShape.IsDate(previous) ? 2 * Weak : 0;
        score += index == 0 || SentenceShape.EndsSentence(previous) || IsCell(layout, previous) ? Weak : 0;
        return score;
    }

    /// <summary>附件, 附件2, 附表1: over an annex of the article before, though a page begins there.</summary>
    [GeneratedRegex(@"^附[件表][\d一二三四五六七八九十]{0,3}[：:]?$", RegexOptions.NonBacktracking)]
    private static partial Regex AnnexMark();
}
