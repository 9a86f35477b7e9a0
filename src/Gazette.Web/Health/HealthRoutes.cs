using Gazette.Web.Addresses;
using Gazette.Web.Startup;

namespace Gazette.Web.Health;

/// <summary>What a supervisor asks: does the process run, is the collection loaded.</summary>
internal static class HealthRoutes
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the two checks.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapMethods($"{GazetteAddresses.Health}/live", Methods, () => TypedResults.Text("live"));
        app.MapMethods($"{GazetteAddresses.Health}/ready", Methods, (CollectionState state) => state.IsReady
            ? TypedResults.Text("ready")
            : TypedResults.Text(state.Progress, statusCode: StatusCodes.Status503ServiceUnavailable));
    }
}
