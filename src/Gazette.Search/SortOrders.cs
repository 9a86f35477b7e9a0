namespace Gazette.Search;

/// <summary>The names of the orders, in addresses and in the API.</summary>
public static class SortOrders
{
    private static readonly (SortOrder Order, string WireName)[] Names =
    [
        (SortOrder.Relevance, "relevance"),
        (SortOrder.Newest, "newest"),
        (SortOrder.Oldest, "oldest"),
    ];

    /// <summary>All orders.</summary>
    public static IReadOnlyList<SortOrder> All { get; } = [.. Names.Select(n => n.Order)];

    /// <summary>The name on the wire.</summary>
    public static string WireName(this SortOrder order) => Names.First(n => n.Order == order).WireName;

    /// <summary>The order with this wire name, or null.</summary>
    public static SortOrder? Find(string? wireName) => Names.Where(n => n.WireName == wireName).Select(n => (SortOrder?)n.Order).FirstOrDefault();
}
