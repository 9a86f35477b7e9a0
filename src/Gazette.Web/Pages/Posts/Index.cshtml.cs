using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Posts;

/// <summary>Every organisation with its posts, and who held them on a day.</summary>
[NoRobots]
public sealed class IndexModel(IRecordsReader reader) : PageModel
{
    /// <summary>The organisations.</summary>
    public IReadOnlyList<OrganisationPosts> Organisations { get; private set; } = [];

    /// <summary>The day that is asked for.</summary>
    public AskedDay Asked { get; private set; } = AskedDay.None;

    /// <summary>Reads the organisations.</summary>
    public async Task OnGetAsync(string? on, CancellationToken cancellationToken)
    {
        Asked = AskedDay.Of(on);
        Organisations = OrganisationPosts.Of(
            await reader.AppointmentsAsync(cancellationToken), await reader.CollectiveRemovalsAsync(cancellationToken));
    }
}
