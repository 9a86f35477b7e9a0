using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Gazette.Web.Api;

/// <summary>What the API offers: every call that is described, and where the whole description stands.</summary>
internal sealed record ApiIndex(string Description, IReadOnlyList<ApiCall> Calls)
{
    /// <summary>Lists the calls.</summary>
    public static Ok<ApiIndex> Of(IApiDescriptionGroupCollectionProvider calls) => TypedResults.Ok(new ApiIndex(
        GazetteAddresses.ApiDescription,
        [
            .. calls.ApiDescriptionGroups.Items.SelectMany(group => group.Items)
                .Where(ApiDescription.IsOffered)
                .Select(call => new ApiCall($"/{call.RelativePath}", ApiDescription.SummaryOf(call)!)),
        ]));
}

/// <summary>A call: its address, with what is to be filled in in braces, and what it gives.</summary>
internal sealed record ApiCall(string Address, string Summary);
