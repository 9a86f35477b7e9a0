using Gazette.Search.Browsing;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Issues;

/// <summary>All issues by year, with the places between them that are not held.</summary>
public sealed class IndexModel(HoldingsReader holdings) : PageModel
{
    /// <summary>The years, newest first.</summary>
    public IReadOnlyList<IssueYears> Years { get; private set; } = [];

    /// <summary>How many issues are held.</summary>
    public int Held { get; private set; }

    /// <summary>How many numbers between them are not, in years of which any is held.</summary>
    public int Missing => Years.Sum(year => year.Places.Count(place => place.Held is null));

    /// <summary>Reads the issues.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var issues = (await holdings.ReadAsync(cancellationToken)).Issues;
        Held = issues.Count;
        Years = IssueRun.Of(issues);
    }
}
