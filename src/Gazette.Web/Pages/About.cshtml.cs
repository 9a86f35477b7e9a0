using Gazette.Web.Overview;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages;

/// <summary>What the collection is, how complete, and how to use it.</summary>
public sealed class AboutModel(CollectionOverview overview) : PageModel
{
    /// <summary>What the collection holds.</summary>
    public CollectionSummary Collection { get; private set; } = null!;

    /// <summary>Reads the overview.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Collection = await overview.ReadAsync(cancellationToken);
}
