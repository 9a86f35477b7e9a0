using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Addresses;
using Gazette.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Posts;

/// <summary>The posts of one organisation with their holders in order.</summary>
[NoRobots]
public sealed class OrganisationModel(IRecordsReader reader) : PageModel
{
    // A name as short as 温州市 may be a place, with which every name opens.
    private const int LongestPlace = 4;

    /// <summary>The organisation.</summary>
    public OrganisationPosts Organisation { get; private set; } = null!;

    /// <summary>Other organisations whose names go on where this one ends, or that it goes on from: possibly the same, or a part of it.</summary>
    public IReadOnlyList<string> Related { get; private set; } = [];

    /// <summary>The day that is asked for.</summary>
    public AskedDay Asked { get; private set; } = AskedDay.None;

    /// <summary>Finds the organisation by its name in any usual form.</summary>
    public async Task<IActionResult> OnGetAsync(string organisation, string? on, CancellationToken cancellationToken)
    {
        Asked = AskedDay.Of(on);
        var all = OrganisationPosts.Of(await reader.AppointmentsAsync(cancellationToken), await reader.CollectiveRemovalsAsync(cancellationToken));
        var key = organisation == RecordAddresses.NoOrganisation ? "" : HeldPost.KeyOf(organisation);
        if (all.FirstOrDefault(candidate => HeldPost.KeyOf(candidate.Name ?? "") == key) is not { } found)
        {
            return NotFound();
        }

        Organisation = found;
        Related = [.. all.Select(other => other.Name).OfType<string>().Where(name => IsRelated(HeldPost.KeyOf(name), key))];
        return Page();
    }

    private static bool IsRelated(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length > 0 && shorter.Length < longer.Length
            && (longer.EndsWith(shorter, StringComparison.Ordinal) || shorter.Length > LongestPlace && longer.StartsWith(shorter, StringComparison.Ordinal));
    }
}
