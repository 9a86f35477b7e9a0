namespace Gazette.Web.Startup;

/// <summary>Where the portal listens.</summary>
internal static class Listening
{
    private const string Default = "http://127.0.0.1:5080";

    /// <summary>Listens on this machine only, unless <c>--urls</c>, ASPNETCORE_URLS or another setting of the server says otherwise.</summary>
    public static void ListenOnLocalhostUnlessTold(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (settings["urls"] is null && settings["http_ports"] is null && settings["https_ports"] is null && !settings.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Default);
        }
    }
}
