namespace Gazette.Web.Pages;

/// <summary>A value of a filter.</summary>
/// <param name="Label">As the reader sees it.</param>
/// <param name="Count">How many it gives.</param>
/// <param name="Address">What it gives.</param>
/// <param name="IsChosen">Whether it is set.</param>
public sealed record FilterValue(string Label, int Count, string Address, bool IsChosen);

/// <summary>A value that is set, and the address of the list without it.</summary>
/// <param name="Label">As the reader sees it.</param>
/// <param name="Without">The list without it.</param>
public sealed record ChosenFilter(string Label, string Without);

/// <summary>A filter with its values.</summary>
/// <param name="Heading">What it is called.</param>
/// <param name="Values">The values.</param>
public sealed record FilterGroup(string Heading, IReadOnlyList<FilterValue> Values)
{
    private const int Shown = 8;

    /// <summary>The values shown at once where there is little room: the first ones and the chosen one.</summary>
    public IEnumerable<FilterValue> First => Values.Where((value, i) => i < Shown || value.IsChosen);

    /// <summary>The values shown on demand.</summary>
    public IReadOnlyList<FilterValue> Rest => [.. Values.Where((value, i) => i >= Shown && !value.IsChosen)];
}
