namespace Gazette.Ingestion.Records;

/// <summary>A cell of the statistics table.</summary>
/// <param name="Printed">Its characters as printed, without white space.</param>
/// <param name="Text">The same in half width.</param>
/// <param name="Line">1-based line it stands on.</param>
/// <param name="IsFigure">Whether it is a number, a dash for none, or an empty cell of a table.</param>
internal readonly record struct StatisticsCell(string Printed, string Text, int Line, bool IsFigure)
{
    /// <summary>Whether it is a bracket, which says more of the figure before it.</summary>
    public bool IsBracket => IsFigure && Text.StartsWith('(');

    /// <summary>Whether any digit stands in it.</summary>
    public bool HasDigits => Text.Any(char.IsAsciiDigit);
}
