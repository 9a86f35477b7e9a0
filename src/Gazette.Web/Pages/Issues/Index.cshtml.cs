using Gazette.Storage.Reading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Issues;

/// <summary>All issues by year.</summary>
public sealed class IndexModel(IGazetteReader reader) : PageModel
{
    /// <summary>The issues, newest first.</summary>
    public IReadOnlyList<IssueSummary> Issues { get; private set; } = [];

    /// <summary>Reads the issues.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Issues = await reader.IssuesAsync(cancellationToken);
}
