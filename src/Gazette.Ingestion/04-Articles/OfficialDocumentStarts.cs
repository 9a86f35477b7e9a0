using Gazette.Documents;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>Where the official documents (文件发布) begin: one for each title block, save those of forwarded documents.</summary>
public static class OfficialDocumentStarts
{
    /// <summary>Finds the starts, in order.</summary>
    public static IReadOnlyList<ArticleStart> Find(PageLayout layout)
    {
        var starts = new List<ArticleStart>();
        var heads = DocumentHeadFinder.Find(layout);
        var lowest = 0;
        DocumentHead? previous = null;
        foreach (var head in heads)
        {
            if (head.IsListed || (previous is not null && IsForwarded(head, previous)))
            {
                continue;
            }

            starts.Add(new ArticleStart
            {
                Index = PageOpening.Find(layout, head.First, head.Last + 1, lowest, aboveBlock: lowest == previous?.Last + 1 ? previous?.First - 1 : null),
                Section = IssueSection.Documents,
                Kind = ArticleKind.Notice,
                TitleLines = head.TitleLines,
                MarkLines = head.MarkLines,
            });
            lowest = DocumentHeadFinder.AfterSalutation(layout.Printed, head.Last + 1);
            previous = head;
        }

        return AddLoneMarks(layout, heads, starts);
    }

    /// <summary>转发…的通知 prints the forwarded document with its own title, whose subject its title repeats; the body it may call by its short name (省政府办公厅).</summary>
    private static bool IsForwarded(DocumentHead head, DocumentHead previous) =>
        Subject(previous) is var forwarding && Subject(head) is var forwarded
        && forwarding.Length > forwarded.Length && forwarding.Contains(forwarded, StringComparison.Ordinal);

    private static string Subject(DocumentHead head) => IssuingBodyLines.SplitAtSubject(head.SqueezedTitle)?.Subject ?? head.SqueezedTitle;

    /// <summary>A mark that landed away from its title belongs to the document whose lines surround it, if that has none yet.</summary>
    private static List<ArticleStart> AddLoneMarks(PageLayout layout, IReadOnlyList<DocumentHead> heads, List<ArticleStart> starts)
    {
        foreach (var mark in DocumentHeadFinder.FindLoneMarks(layout, heads))
        {
            var owner = starts.FindLastIndex(start => start.Index <= mark.First);
            if (owner >= 0 && IsMissing(starts[owner], mark))
            {
                starts[owner] = starts[owner] with { MarkLines = [.. starts[owner].MarkLines, .. mark.MarkLines] };
            }
        }

        return starts;
    }

    private static bool IsMissing(ArticleStart start, DocumentHead mark)
    {
        var found = HeadMarks.Read(mark.MarkLines[0].Text);
        var known = start.MarkLines.Select(line => HeadMarks.Read(line.Text)).ToList();
        return (found?.DocumentNumber is not null && known.All(k => k?.DocumentNumber is null))
            || (found?.FilingCode is not null && known.All(k => k?.FilingCode is null));
    }
}
