using System.Text;
using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// What can be read of a rotated page: where its columns are whole, one character a line reads downwards to words. A blank before a
/// line says that characters are lost there or another column begins.
/// </summary>
internal static partial class RotatedWords
{
    /// <summary>Fewer characters in a row prove no word.</summary>
    private const int ShortestPhrase = 4;

    /// <summary>A phrase is cut after so many characters: enough to look for it in the print.</summary>
    private const int LongestPhrase = 24;
    private const int MostPhrases = 4;
    private const int MostBodies = 8;

    /// <summary>A clause on what can be read; empty when nothing can.</summary>
    /// <param name="lines">The lines of one rotated run.</param>
    public static string Describe(IReadOnlyList<BodyLine> lines)
    {
        var columns = Columns(lines);
        var phrases = columns.Where(column => column.Length >= ShortestPhrase).Take(MostPhrases)
            .Select(column => column.Length > LongestPhrase ? $"“{column[..LongestPhrase]}……”" : $"“{column}”");
        var bodies = columns.SelectMany(column => Body().Matches(column).Select(match => match.Value)).Distinct().Take(MostBodies);
        var read = string.Concat(phrases);
        var named = string.Join('、', bodies);
        return (read.Length, named.Length) switch
        {
            (0, 0) => string.Empty,
            (_, 0) => $"，其中可读：{read}",
            (0, _) => $"，其中可读单位：{named}",
            _ => $"，其中可读：{read}，单位：{named}",
        };
    }

    private static List<string> Columns(IReadOnlyList<BodyLine> lines)
    {
        var columns = new List<StringBuilder>();
        foreach (var line in lines)
        {
            if (columns.Count == 0 || line.Source.Indent > 0)
            {
                columns.Add(new StringBuilder());
            }

            columns[^1].Append(line.Text);
        }

        return [.. columns.Select(column => column.ToString().Trim('“', '”', '、', '，', '。', '；'))];
    }

    /// <summary>市教育局, 市卫健委: a body of the city, as short as it can be read.</summary>
    [GeneratedRegex(@"市\p{IsCJKUnifiedIdeographs}{2,8}?(局|委|办公室|中心)", RegexOptions.NonBacktracking)]
    private static partial Regex Body();
}
