using Gazette.Web.Addresses;

namespace Gazette.Web.Pages.Browse;

/// <summary>Values of one filter.</summary>
/// <param name="Title">What it filters by.</param>
/// <param name="Links">The values.</param>
public sealed record FacetGroup(string Title, IReadOnlyList<FacetLink> Links);

/// <summary>A value of a filter.</summary>
/// <param name="Label">The value, for the reader.</param>
/// <param name="Count">How many articles there would be.</param>
/// <param name="Address">The list with it.</param>
/// <param name="IsChosen">Whether it is the one chosen.</param>
public sealed record FacetLink(string Label, int Count, BrowseAddress Address, bool IsChosen);
