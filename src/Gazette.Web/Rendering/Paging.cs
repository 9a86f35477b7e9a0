namespace Gazette.Web.Rendering;

/// <summary>The pages of a list.</summary>
/// <param name="Current">The page shown, 1-based; may lie behind the last.</param>
/// <param name="Last">The last page, 1 or more.</param>
/// <param name="Address">The address of a page.</param>
public sealed record Paging(int Current, int Last, Func<int, string> Address)
{
    /// <summary>How many pages a list fills, 1 for an empty one.</summary>
    public static int Count(int items, int pageSize) => Math.Max(1, (items + pageSize - 1) / pageSize);
}
