namespace Gazette.Web.Rendering;

/// <summary>How cells of a table are set.</summary>
public static class TableCells
{
    /// <summary>Whether a cell holds a figure, which is set flush right: digits with sign, separators, per cent; or —— for none.</summary>
    public static bool IsFigure(string cell) =>
        cell.Length > 0 && cell.All(c => char.IsDigit(c) || ".,%+-−–—±％ ".Contains(c, StringComparison.Ordinal));
}
