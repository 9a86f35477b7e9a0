namespace Gazette.Web.Rendering;

/// <summary>How the cells of a table are set.</summary>
public static class TableCells
{
    private const int Short = 6;
    private const int Long = 12;
    private const string Marks = ".,%+-−–—±％~ ";

    /// <summary>The columns of figures, which are set flush right: those whose cells are figures or empty, one figure at least.</summary>
    public static IReadOnlySet<int> FigureColumns(IReadOnlyList<IReadOnlyList<string>> rows) => rows.Count == 0
        ? new HashSet<int>()
        : Enumerable.Range(0, rows[0].Count)
            .Where(column => rows.All(row => row[column].All(IsPartOfFigure)) && rows.Any(row => row[column].Any(char.IsAsciiDigit)))
            .ToHashSet();

    /// <summary>Style class of a cell: figures to the right, short words on one line, long ones in a wide column.</summary>
    public static string? Class(string cell, bool isFigure) =>
        isFigure ? "figure" : cell.Length <= Short ? "short" : cell.Length >= Long ? "long" : null;

    private static bool IsPartOfFigure(char c) => char.IsAsciiDigit(c) || Marks.Contains(c, StringComparison.Ordinal);
}
