using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>The running number (序号) that opens a row of a table in running lines: alone on its line or before the first cell.</summary>
internal static partial class RowNumber
{
    /// <summary>The number; null when the line opens with none.</summary>
    public static int? Of(BodyLine line) =>
        Pattern().Match(line.Text) is { Success: true } match ? ChineseNumerals.Parse(match.Groups["number"].ValueSpan) : null;

    /// <summary>What stands behind the number on its line; null when it stands alone.</summary>
    public static BodyLine? Rest(BodyLine line)
    {
        var rest = Pattern().Match(line.Text).Groups["rest"].Value;
        return rest.Length == 0 ? null : line with { Text = rest, Width = DisplayWidth.Of(rest), Opening = Opening.Of(rest) };
    }

    /// <summary>Whether the line is the name of a group of rows, set across the table: 一、加强基础设施建设, （一）民生实事.</summary>
    public static bool IsGroup(BodyLine line) =>
        line.Opening.Kind is OpeningKind.Ideographic or OpeningKind.BracketedIdeographic
        && LinearCells.Of(line).Count == 1 && SentenceEnds.Of(line.Text) == SentenceEnd.Open;

    [GeneratedRegex(@"^(?<number>\d{1,3})([.．、]?\s*$|[.．、]\s*(?<rest>\D.*)$|\s+(?<rest>\D.*)$)", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
