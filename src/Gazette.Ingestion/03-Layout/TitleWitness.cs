namespace Gazette.Ingestion.Layout;

/// <summary>
/// What bears out that lines which read like a title are one, and not a title that the text mentions: a mark beside them, a salutation
/// below them, the top of a page; or the page after whose left column they were extracted, when it opens a document.
/// </summary>
internal static class TitleWitness
{
    // Lines of a column with a covering notice above it.
    private const int LongestColumn = 60;

    /// <summary>Whether anything does.</summary>
    /// <param name="lines">The printed lines.</param>
    /// <param name="head">The title with its marks.</param>
    /// <param name="lowest">Index behind the block before it.</param>
    public static bool Exists(IReadOnlyList<LayoutLine> lines, DocumentHead head, int lowest) => !GoesOn(lines, head.Last + 1)
        && (head.MarkLines.Count > 0
            || DocumentHeadFinder.IsSalutationAt(lines, head.Last + 1)
            || (lines[head.First].OpensPage && IssuingBodyLines.IsOfKnownKind(lines[head.First].Text))
            || (ClosesDocument(lines, head.First - 1) && OpensWithFullName(lines[head.First]))
            || Enumerable.Range(1, Math.Min(LongestColumn, head.First - lowest)).Any(above => OpensDocument(lines, head.First - above, lines[head.First])));

    /// <summary>Whether the sentence that mentions a title goes on behind it.</summary>
    private static bool GoesOn(IReadOnlyList<LayoutLine> lines, int index) =>
        index < lines.Count && !lines[index].OpensPage && lines[index].Squeezed[0] is '》' or '）' or ')' or '、' or '，' or '”';

    /// <summary>Whether a page begins at the index with a salutation or, when the title names a body in full, behind the date that closes another document.</summary>
    private static bool OpensDocument(IReadOnlyList<LayoutLine> lines, int index, LayoutLine title) =>
        lines[index].OpensPage
        && (DocumentHeadFinder.IsSalutationAt(lines, index)
            || (ClosesDocument(lines, index - 1) && lines[index].Squeezed[0] != '附' && OpensWithFullName(title)));

    private static bool ClosesDocument(IReadOnlyList<LayoutLine> lines, int index) => index >= 0 && SentenceShape.IsDate(lines[index].Squeezed);

    /// <summary>A headline may open with a body too (市委宣布…), but not with the full name of one.</summary>
    private static bool OpensWithFullName(LayoutLine title) =>
        IssuingBodyLines.OpensWithPlace(title.Squeezed) && IssuingBodyLines.IsOfKnownKind(title.Text);
}
