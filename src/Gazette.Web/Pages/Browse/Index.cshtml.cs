using Gazette.Documents.Chinese;
using Gazette.Search.Browsing;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Browse;

/// <summary>Lists without words, by kind, issuing authority, year, validity and topic.</summary>
public sealed class IndexModel(HoldingsReader holdings, TimeProvider time) : PageModel
{
    /// <summary>The address asked for, filters that make no sense left out.</summary>
    public BrowseAddress Asked { get; private set; } = new();

    /// <summary>The list.</summary>
    public BrowseResults Results { get; private set; } = null!;

    /// <summary>What could not be taken as asked, in words for the reader.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>The pages of the list.</summary>
    public Paging Paging => new(Asked.Page, Paging.Count(Results.Total, Results.Request.Size), page => (Asked with { Page = page }).ToString());

    /// <summary>Lists what fits.</summary>
    public async Task OnGetAsync(
        string? kind, string? issuer, string? year,
        [FromQuery(Name = SearchAddress.ValidityParameter)] string? validity,
        [FromQuery(Name = BrowseAddress.TopicParameter)] string? topic,
        [FromQuery(Name = SearchAddress.PageParameter)] string? listPage,
        CancellationToken cancellationToken)
    {
        var held = await holdings.ReadAsync(cancellationToken);
        var parameters = new PageParameters();
        Asked = new BrowseAddress
        {
            Kind = parameters.Kind(kind),
            Issuer = PageParameters.Text(issuer) is { } named ? held.Authorities.Full(named) : null,
            Year = parameters.Year(year),
            Validity = parameters.Validity(validity),
            Topic = parameters.OneOf(held.TopicNames, topic, "主题"),
            Page = parameters.Page(listPage),
        };
        Remarks = parameters.Remarks;
        Results = Browser.Browse(held, new BrowseRequest
        {
            Day = time.TodayInChina(),
            Page = Asked.Page,
            Kind = Asked.Kind,
            Issuer = Asked.Issuer,
            Year = Asked.Year,
            Validity = Asked.Validity,
            Topic = Asked.Topic,
        });
    }
}
