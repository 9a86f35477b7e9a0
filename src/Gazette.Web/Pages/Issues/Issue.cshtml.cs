using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Issues;

/// <summary>The contents of one issue.</summary>
public sealed class IssueModel(IGazetteReader reader) : PageModel
{
    /// <summary>The issue.</summary>
    public StoredIssue Issue { get; private set; } = null!;

    /// <summary>The issue before it in the collection, or null.</summary>
    public IssueSummary? Previous { get; private set; }

    /// <summary>The issue after it in the collection, or null.</summary>
    public IssueSummary? Next { get; private set; }

    /// <summary>
    /// Finds the issue by year and number, or by the name of its file when it has none; any other writing of its address leads to
    /// the one it has.
    /// </summary>
    public async Task<IActionResult> OnGetAsync(int? year, int? number, string? fileName, CancellationToken cancellationToken)
    {
        var found = year is not null && number is not null
            ? await reader.IssueAsync(year.Value, number.Value, cancellationToken)
            : await reader.IssueAsync(fileName!, cancellationToken);
        if (found is not { } issue)
        {
            return NotFound();
        }

        var address = GazetteAddresses.Issue(issue.Summary);
        if (Request.Path.ToUriComponent() != PathString.FromUriComponent(address).ToUriComponent())
        {
            return RedirectPermanent(address);
        }

        Issue = issue;
        var dated = (await reader.IssuesAsync(cancellationToken))
            .Where(other => GazetteAddresses.Issue(other.Identity) is not null)
            .OrderBy(other => other.Identity.Year).ThenBy(other => other.Identity.Number).ToList();
        var place = dated.FindIndex(other => other.Identity == issue.Summary.Identity);
        if (place >= 0)
        {
            Previous = dated.ElementAtOrDefault(place - 1);
            Next = dated.ElementAtOrDefault(place + 1);
        }

        return Page();
    }
}
