using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Gazette.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Posts;

/// <summary>Every organisation with its posts, and who held them on a day.</summary>
[NoRobots]
public sealed class IndexModel(IRecordsReader reader) : PageModel
{
    /// <summary>The organisations.</summary>
    public IReadOnlyList<OrganisationPosts> Organisations { get; private set; } = [];

    /// <summary>What their names, or those of their posts, must have in them; null for anything.</summary>
    public string? Text { get; private set; }

    /// <summary>Whether anything is on record, whatever is asked for.</summary>
    public bool HasRecords { get; private set; }

    /// <summary>The day that is asked for.</summary>
    public AskedDay Asked { get; private set; } = AskedDay.None;

    /// <summary>Reads the organisations.</summary>
    public async Task OnGetAsync([FromQuery(Name = RecordAddresses.NameParameter)] string? text, string? on, CancellationToken cancellationToken)
    {
        (Text, Asked) = (PageParameters.Text(text), AskedDay.Of(on));
        var all = OrganisationPosts.Of(
            await reader.AppointmentsAsync(cancellationToken), await reader.CollectiveRemovalsAsync(cancellationToken));
        HasRecords = all.Count > 0;
        var matching = Text is null ? all : all.Select(organisation => organisation.Matching(Text)).OfType<OrganisationPosts>();
        Organisations = [.. matching.OrderBy(organisation => organisation.Name is null).ThenBy(organisation => organisation.Name, ChineseOrder.ByPinyin)];
    }
}
