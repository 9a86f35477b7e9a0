using System.Text.RegularExpressions;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// The first line of an interpretation whose title stands further on, where no mark of a page shows it: its first paragraph names
/// the document in full and says that it will be explained (《…》（以下简称…），现解读如下).
/// </summary>
internal static partial class InterpretationOpening
{
    // A left column, as for documents.
    private const int MostLines = 100;

    // So many lines the first paragraph takes at most.
    private const int Paragraph = 12;

    /// <summary>The index of the line; null when the title quotes no document, or none of the lines before it opens such a paragraph.</summary>
    /// <param name="layout">The issue.</param>
    /// <param name="title">The lines of the title.</param>
    public static int? Find(PageLayout layout, IReadOnlyList<LayoutLine> title)
    {
        if (Quoted().Match(string.Concat(title.Select(line => line.Squeezed))) is not { Success: true } quoted)
        {
            return null;
        }

        var first = title[0].Index;
        for (var i = first - 1; i >= 0 && first - i <= MostLines; i--)
        {
            if (SentenceShape.IsDate(layout.Printed[i].Squeezed))
            {
                return null;
            }

            if ((i == 0 || SentenceShape.EndsSentence(layout.Printed[i - 1].Squeezed)) && Opens(layout, i, first, quoted.Value))
            {
                return i;
            }
        }

        return null;
    }

    private static bool Opens(PageLayout layout, int index, int end, string document)
    {
        var text = string.Concat(layout.Printed.Skip(index).Take(Math.Min(Paragraph, end - index)).Select(line => line.Squeezed));
        var named = text.IndexOf(document, StringComparison.Ordinal);
        return named >= 0 && Announced().Match(text) is { Success: true } announced && announced.Index > named
            && text.AsSpan(0, announced.Index).IndexOf("。", StringComparison.Ordinal) is var stop && (stop < 0 || stop > named);
    }

    [GeneratedRegex(@"《.+》", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:解读|说明|解答|回答)如下", RegexOptions.NonBacktracking)]
    private static partial Regex Announced();
}
