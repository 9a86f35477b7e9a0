using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Rebuilds lists of tasks from their running lines. Numbers open cells (1, 2, 3 the rows; （一）, 1., ① group, item and task), the
/// bodies that are responsible end a row. A single row that doesn't fit leaves the whole as text.
/// </summary>
internal static class TaskTable
{
    /// <summary>The table under the header; null when its rows leave any doubt.</summary>
    /// <param name="lines">The lines from the header up to where no table can go on.</param>
    /// <param name="header">The header, read off these lines.</param>
    public static LinearTable? Read(IReadOnlyList<BodyLine> lines, TaskHeader header)
    {
        var body = TaskLines.Of(lines, header);
        if (body.Lines.Count == 0 || !header.IsReadable)
        {
            return null;
        }

        var isGrouped = body.Lines[0].Opening.Kind is OpeningKind.BracketedIdeographic or OpeningKind.Ideographic;
        var rows = (isGrouped ? new GroupedTaskRows(body, header).Read() : null) ?? NumberedTaskRows.Read(body, header);
        return rows is { Count: > 1 } ? new LinearTable([header.Columns, .. rows], lines.Count) : null;
    }
}
