namespace Gazette.Ingestion.Layout;

/// <summary>
/// Tells the entries of a list of documents from title blocks. A decision on repeals prints such lists: serial number, title, document
/// number, each on lines of its own. What an entry lacks is text: a serial number stands over it, or the next entry right below, be that
/// one whose title names no issuer (…管理办法).
/// </summary>
internal static class ListedDocuments
{
    private const int LongestSerial = 3;

    /// <summary>The heads, those that are entries of a list marked.</summary>
    public static IReadOnlyList<DocumentHead> Mark(PageLayout layout, IReadOnlyList<DocumentHead> heads) =>
    [
        .. heads.Select((head, i) => head with
        {
            IsListed = !DocumentHeadFinder.IsSalutationUnderTitle(layout.Printed, head.Last + 1)
                && (IsNumbered(layout, head)
                    || (i > 0 && AreAdjacent(layout, heads[i - 1], head))
                    || (i + 1 < heads.Count && AreAdjacent(layout, head, heads[i + 1]))),
        }),
    ];

    private static bool IsNumbered(PageLayout layout, DocumentHead head) =>
        head.First > 0 && !layout.Printed[head.First].OpensPage && IsSerial(layout.Printed[head.First - 1]);

    /// <summary>Whether no text stands between two heads, which on one page only a list can do.</summary>
    private static bool AreAdjacent(PageLayout layout, DocumentHead upper, DocumentHead lower) =>
        layout.Printed.Skip(upper.Last + 1).Take(lower.First - upper.Last - 1).All(IsOfEntry)
        && !layout.Printed.Skip(upper.Last + 1).Take(lower.First - upper.Last).Any(line => line.OpensPage);

    private static bool IsOfEntry(LayoutLine line) => IsSerial(line) || HeadMarks.Read(line.Text) is not null || TitleEnding.IsDocument(line.Squeezed);

    private static bool IsSerial(LayoutLine line)
    {
        var text = line.Squeezed.AsSpan().TrimEnd(".．、");
        return text.Length is > 0 and <= LongestSerial && text.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
