using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Closings;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Lists of documents, as decisions that repeal some append them: 序号 文件名称 文号. A number opens each row, and the number of the
/// document, which takes up lines of its own or the end of one, closes it; older documents have none.
/// </summary>
internal static partial class DocumentListTable
{
    private const int Columns = 3;

    /// <summary>A document number is broken into so many lines at most.</summary>
    private const int LinesOfNumber = 3;

    /// <summary>The table whose header is the first line; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines up to where no table can go on.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines)
    {
        var header = LinearCells.Of(lines[0]);
        if (header.Count != Columns || header[0] is not ("序号" or "编号") || !Title().IsMatch(header[1]) || !Number().IsMatch(header[2]))
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>> { header };
        var open = new List<BodyLine>();
        foreach (var line in lines.Skip(1).Where(line => !LinearCells.Of(line).SequenceEqual(header)))
        {
            var isNext = RowNumber.Of(line) == rows.Count + (open.Count > 0 ? 1 : 0);
            if (isNext && open.Count > 0 && Row(open, rows.Count) is { } row)
            {
                rows.Add(row);
                open.Clear();
            }
            else if (open.Count == 0 && !isNext)
            {
                return null;
            }

            open.Add(line);
        }

        return open.Count > 0 && Row(open, rows.Count) is { } last ? new LinearTable([.. rows, last], lines.Count) : null;
    }

    /// <summary>Number of the row, title, number of the document, blank where none is; null when neither a number nor a title closes the lines.</summary>
    private static IReadOnlyList<string>? Row(List<BodyLine> open, int number)
    {
        var lines = (RowNumber.Rest(open[0]) is { } rest ? open.Skip(1).Prepend(rest) : open.Skip(1)).Select(line => line.Text).ToList();
        for (var count = 1; count <= Math.Min(LinesOfNumber, lines.Count); count++)
        {
            var first = lines[^count];
            var blank = first.LastIndexOf(' ');
            var document = LineJoin.Join([first[(blank + 1)..], .. lines.TakeLast(count - 1)]);
            List<string> title = [.. lines.SkipLast(count), .. blank > 0 ? [first[..blank]] : Array.Empty<string>()];
            if (title.Count > 0 && DocumentNumber.TryParse(document, out _))
            {
                return [number.ToString(CultureInfo.InvariantCulture), TitleLines.Join(title), document];
            }
        }

        var whole = TitleLines.Join(lines);
        var withoutNumber = NoNumber().Replace(whole, string.Empty);
        return TitleEnding.IsDocument(withoutNumber) && TitleEnding.IsBalanced(withoutNumber)
            ? [number.ToString(CultureInfo.InvariantCulture), withoutNumber, whole[withoutNumber.Length..]]
            : null;
    }

    [GeneratedRegex(@"(无文?号?|[-—–/]{1,2})$", RegexOptions.NonBacktracking)]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"(名\s?称|标题|题名|文\s?件)$", RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex(@"(文\s?号|字号|文件编号)$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
