using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>The lines that no official document claims by its title block: columns of record may begin there and nowhere else.</summary>
/// <param name="layout">The issue.</param>
/// <param name="documents">The official documents found, in order.</param>
internal sealed class FreeLines(PageLayout layout, IReadOnlyList<ArticleStart> documents)
{
    private readonly int[] _ends =
    [
        .. documents.Where(document => document.TitleLines.Count > 0)
            .Select(document => DocumentHeadFinder.AfterSalutation(layout.Printed, AfterBlock(document))),
    ];

    /// <summary>The index behind the title and the marks right below it.</summary>
    private static int AfterBlock(ArticleStart document)
    {
        var marks = document.MarkLines.Select(line => line.Index).ToHashSet();
        var end = document.TitleLines[^1].Index + 1;
        while (marks.Contains(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the article begins whose title has these lines, behind the column that started last.</summary>
    public int OpeningBefore(IReadOnlyList<LayoutLine> title, ArticleStart? previous)
    {
        var behindPrevious = previous is null ? 0 : previous.TitleLines.Select(line => line.Index).Append(previous.Index).Max() + 1;
        var end = EndBefore(title[0]);
        var lowest = Math.Max(behindPrevious, end);
        return PageOpening.Find(layout, title[0].Index, title[^1].Index + 1, lowest, isRecord: true, aboveBlock: lowest == end ? AboveBlock(end) : null);
    }

    /// <summary>The index of the line above the title block that ends before the index; null when none ends right there.</summary>
    private int? AboveBlock(int end) =>
        documents.FirstOrDefault(document => document.TitleLines.Count > 0 && AfterBlock(document) == end) is { } document
            ? document.TitleLines.Concat(document.MarkLines).Where(line => end - line.Index <= LongestBlock).Min(line => line.Index) - 1
            : null;

    // Lines of the longest title with its marks; a number that stands further off landed elsewhere.
    private const int LongestBlock = 12;

    /// <summary>The index behind the last title block before the line; 0 when there is none.</summary>
    public int EndBefore(LayoutLine line)
    {
        var place = Array.BinarySearch(_ends, line.Index);
        var last = place >= 0 ? place : ~place - 1;
        return last >= 0 ? _ends[last] : 0;
    }

    /// <summary>Whether no document begins behind the line.</summary>
    public bool IsAfterDocuments(LayoutLine line) => _ends.Length == 0 || _ends[^1] <= line.Index;
}
