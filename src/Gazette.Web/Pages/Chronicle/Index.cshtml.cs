using Gazette.Storage.Reading;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Chronicle;

/// <summary>The months of the chronicle.</summary>
public sealed class IndexModel(IRecordsReader reader) : PageModel
{
    /// <summary>The months that have entries, oldest first.</summary>
    public IReadOnlyList<ChronicleMonth> Months { get; private set; } = [];

    /// <summary>Reads the months.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Months = await reader.ChronicleMonthsAsync(cancellationToken);
}
