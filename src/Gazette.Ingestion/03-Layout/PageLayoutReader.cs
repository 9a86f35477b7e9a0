using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>Separates furniture from print and notes where pages and columns begin.</summary>
public static partial class PageLayoutReader
{
    // Half characters. A column of the print holds 18 to 22 ideographs; text that flows (one paragraph a line) has no column,
    // and the usual one serves to tell short lines from long ones.
    private const int UsualColumnWidth = 40;
    private const int NarrowestColumn = 24;
    private const int WidestColumn = 64;

    // A mark squeezed in or carried over, and the two ideographs that a first line lacks.
    private const int Squeezed = 2;
    private const int Indent = 4;

    // How many printed lines before a line show whether blank lines between lines are the rule there.
    private const int SpacingWindow = 6;

    /// <summary>Lays the lines open.</summary>
    public static PageLayout Read(IReadOnlyList<SourceLine> lines)
    {
        var contents = ContentsListReader.Find(lines);
        var furniture = FindFurniture(lines, contents);
        var printed = FindPrinted(lines, furniture);
        List<int> widths = [.. printed.Select(line => LineText.Width(line.Squeezed)).Order()];
        return new PageLayout
        {
            Source = lines,
            Printed = printed,
            Furniture = [.. furniture.Values.OrderBy(f => f.Source.Number)],
            Contents = contents,
            ColumnWidth = MeasureColumn(widths),
            WrappedWidth = MeasureWrapped(widths),
            ShowsPages = printed.Exists(line => line.OpensPage),
        };
    }

    private static Dictionary<int, FurnitureLine> FindFurniture(IReadOnlyList<SourceLine> lines, ContentsList? contents)
    {
        var found = new Dictionary<int, FurnitureLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            // The contents list is made of the names of the sections: there they are text.
            var line = lines[i];
            if (contents?.Lines.Contains(line.Number) != true
                && PageFurnitureReader.Read(line) is { } furniture
                && !(furniture.Section == IssueSection.Interpretations && EndsTitle(lines, i)))
            {
                found.Add(line.Number, furniture);
            }
        }

        foreach (var furniture in RecurringFurniture.Find(contents is null ? lines : [.. lines.Where(line => !contents.Lines.Contains(line.Number))], found))
        {
            found.Add(furniture.Source.Number, furniture);
        }

        AddCoverYears(lines, found);
        return found;
    }

    /// <summary>
    /// 《…》政策解读 may be broken before its last words, which are also the name of the section: they are title when the lines
    /// above are a quoted title and nothing else.
    /// </summary>
    private static bool EndsTitle(IReadOnlyList<SourceLine> lines, int label)
    {
        var title = string.Empty;
        for (var i = label - 1; i >= 0 && lines[label].Number - lines[i].Number < LongestTitle; i--)
        {
            title = LineText.Squeeze(lines[i].Text) + title;
            if (title.StartsWith('《') || title.StartsWith("关于", StringComparison.Ordinal))
            {
                return (title[^1] is '》' or '的') && TitleEnding.IsBalanced(title);
            }
        }

        return false;
    }

    // A title of three lines with the blank lines between them.
    private const int LongestTitle = 7;

    /// <summary>The year on the cover stands alone on the line above the number.</summary>
    private static void AddCoverYears(IReadOnlyList<SourceLine> lines, Dictionary<int, FurnitureLine> found)
    {
        foreach (var (above, line) in lines.Zip(lines.Skip(1)))
        {
            if (found.TryGetValue(line.Number, out var cover) && cover.Kind == FurnitureKind.Cover && BareYear().IsMatch(above.Text))
            {
                found[above.Number] = new FurnitureLine
                {
                    Source = above,
                    Kind = FurnitureKind.Cover,
                    Year = ChineseNumerals.Parse(above.Text),
                };
            }
        }
    }

    private static List<LayoutLine> FindPrinted(IReadOnlyList<SourceLine> lines, Dictionary<int, FurnitureLine> furniture)
    {
        var printed = new List<LayoutLine>(lines.Count);
        var spaced = new Queue<bool>();
        var afterHead = false;
        foreach (var line in lines)
        {
            if (furniture.TryGetValue(line.Number, out var found))
            {
                afterHead |= found.Kind is FurnitureKind.PageNumber or FurnitureKind.RunningHead or FurnitureKind.Cover;
            }
            else
            {
                var blankBefore = line is { Above: > 0, BlankLinesAbove: > 0 };
                var isTight = !blankBefore && spaced.Count > 0 && spaced.Count(s => s) * 2 > spaced.Count;
                printed.Add(new LayoutLine
                {
                    Source = line,
                    Index = printed.Count,
                    Squeezed = LineText.Squeeze(line.Text),
                    OpensPage = afterHead || IsOpeningBlank(line, isTight),
                    IsTight = isTight,
                });
                spaced.Enqueue(blankBefore);
                if (spaced.Count > SpacingWindow)
                {
                    spaced.Dequeue();
                }

                afterHead = false;
            }
        }

        return printed;
    }

    /// <summary>One blank; or, where blank lines are the rule and none stands above, two that look like an indent.</summary>
    private static bool IsOpeningBlank(SourceLine line, bool isTight) =>
        line.HasOpeningBlank || (isTight && line.Indent == 2 && line.Raw.StartsWith("\u3000\u3000", StringComparison.Ordinal));

    /// <summary>The width that three lines of five do not exceed, when it is that of a column at all.</summary>
    /// <param name="widths">The widths of the printed lines, in ascending order.</param>
    private static int MeasureColumn(List<int> widths)
    {
        var width = widths.Count == 0 ? 0 : widths[(widths.Count - 1) * 3 / 5];
        return width is >= NarrowestColumn and <= WidestColumn ? width : UsualColumnWidth;
    }

    /// <summary>
    /// The width of a full line, when two lines of five are full or, but for the indent, the first of a paragraph, give or take one
    /// squeezed mark, and hardly any line is wider; 0 otherwise.
    /// </summary>
    /// <param name="widths">The widths of the printed lines, in ascending order.</param>
    private static int MeasureWrapped(List<int> widths)
    {
        // Where paragraphs are short, their first lines, indented, are as many as their full ones.
        var counts = widths.Where(width => width is >= NarrowestColumn and <= WidestColumn).CountBy(width => width).ToList();
        var most = counts.Select(count => count.Value).DefaultIfEmpty().Max();
        var usual = counts.Where(count => count.Value * 2 >= most).Select(count => count.Key).DefaultIfEmpty().Max();
        return usual > 0
            && widths.Count(width => width >= usual - Indent - Squeezed && width <= usual + Squeezed) * 5 >= widths.Count * 2
            && widths.Count(width => width > usual + (2 * Squeezed)) * 10 <= widths.Count
            ? usual
            : 0;
    }

    [GeneratedRegex(@"^(?:19|20)\d\d$", RegexOptions.NonBacktracking)]
    private static partial Regex BareYear();
}
