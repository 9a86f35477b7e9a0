using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Tables of two columns, a name and the sentences that define it: 灾种 判定标准. The name stands on a line of its own or before a
/// blank, the sentences run on below it and end with a full stop.
/// </summary>
internal static partial class CriteriaTable
{
    /// <summary>Names in such a column are words, not phrases.</summary>
    private const int LongestName = 8;
    private const int FewestRows = 3;

    /// <summary>The table whose header is the first line; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines up to where no table can go on.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines)
    {
        var header = LinearCells.Of(lines[0]);
        if (header.Count != 2 || !header.All(cell => Name().IsMatch(cell)))
        {
            return null;
        }

        var rows = new List<IReadOnlyList<string>> { header };
        var (name, text) = (string.Empty, string.Empty);
        foreach (var line in lines.Skip(1))
        {
            var isClosed = text.Length == 0 ? name.Length == 0 : SentenceEnds.Of(text) == SentenceEnd.Stop;
            if (LinearCells.Of(line).SequenceEqual(header))
            {
                continue;
            }

            if (isClosed && Row(line) is { } row)
            {
                Add(rows, name, text);
                (name, text) = row;
            }
            else if (name.Length == 0 || (isClosed && !line.Opening.Exists))
            {
                return null;
            }
            else
            {
                text = LineJoin.Join([text, line.Text]);
            }
        }

        Add(rows, name, text);
        return rows.Count > FewestRows && rows.Skip(1).All(row => SentenceEnds.Of(row[1]) == SentenceEnd.Stop) ? new LinearTable(rows, lines.Count) : null;
    }

    private static void Add(List<IReadOnlyList<string>> rows, string name, string text)
    {
        if (name.Length > 0)
        {
            rows.Add([name, text]);
        }
    }

    /// <summary>A line that opens a row: nothing but a name, or a name and the begin of its sentences.</summary>
    private static (string Name, string Text)? Row(BodyLine line)
    {
        var name = LinearCells.Of(line)[0];
        var rest = line.Text.Length > name.Length && line.Text.StartsWith(name, StringComparison.Ordinal) ? line.Text[name.Length..].TrimStart() : string.Empty;
        var isWhole = rest.Length > 0 || LinearCells.Of(line).Count == 1;
        return isWhole && name.Length <= LongestName && Name().IsMatch(name) ? (name, rest) : null;
    }

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}（）()]{1,12}$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
