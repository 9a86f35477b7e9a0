using System.Text.Encodings.Web;
using System.Text.Unicode;
using Gazette.Loading;
using Gazette.Web.Addresses;
using Gazette.Web.Api;
using Gazette.Web.Caching;
using Gazette.Web.Feeds;
using Gazette.Web.Health;
using Gazette.Web.Overview;
using Gazette.Web.Pages;
using Gazette.Web.Rendering;
using Gazette.Web.Security;
using Gazette.Web.Startup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.WebEncoders;

var builder = WebApplication.CreateBuilder(args);
builder.ListenOnLocalhostUnlessTold();
builder.WebHost.ConfigureKestrel(server =>
{
    server.AddServerHeader = false;

    // Kestrel answers a longer line with a bare 414: so many characters, percent-encoded, come to the page that says how many are taken.
    server.Limits.MaxRequestLineSize = 128 * 1024;

    // Only the look-up of pasted text takes more, and says so itself.
    server.Limits.MaxRequestBodySize = 64 * 1024;
});

builder.Services.AddOptions<PortalOptions>().BindConfiguration(GazetteOptions.Section).ValidateDataAnnotations()
    .Validate(portal => portal.HasRootAddress, "设置 Gazette:BaseAddress 应为门户对外的地址，只有协议和主机，如 https://gazette.example。")
    .ValidateOnStart();
builder.Services.AddGazette(builder.Configuration, builder.Environment.ContentRootPath);
builder.Services.AddCollectionStartup();
builder.Services.AddCaching();
builder.Services.AddSingleton<CollectionOverview>();
builder.Services.AddScoped<CollectionFreshness>();
builder.Services.AddScoped<ArticleViews>();
builder.Services.AddCors();
builder.Services.AddProblemDetails(ApiProblems.InChinese);
builder.Services.AddOpenApi(ApiDescription.Name, ApiDescription.Configure);
builder.Services.ConfigureHttpJsonOptions(ApiRoutes.ConfigureJson);
builder.Services.AddResponseCompression(compression => compression.EnableForHttps = true);
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider(); // Nothing is encrypted here; keep no keys on disk.
builder.Services.AddRazorPages(pages =>
{
    pages.Conventions.AddPageRoute("/Issues/Issue", GazetteAddresses.Issues + "/{fileName}");
    pages.Conventions.Add(new PageMethods());
    UnknownParameters.Watch(pages.Conventions);
});
builder.Services.Configure<RouteOptions>(routing => routing.LowercaseUrls = true);

// Chinese stays readable in the source of the pages; what has a meaning in HTML is escaped all the same.
builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.UseMiddleware<PublicAddress>();
app.UseSecurityHeaders();
app.UseOpenToScripts();
app.UseMiddleware<TrailingSlash>();
app.UseCaching();
app.UseResponseCompression();
app.UseStaticFiles(Assets.Served);
app.UseWhen(IsApi, api => api.UseExceptionHandler().UseStatusCodePages());
app.UseWhen(context => !IsApi(context), pages => pages
    .UseExceptionHandler(GazetteAddresses.Errors + "500")
    .UseStatusCodePagesWithReExecute(GazetteAddresses.Errors + "{0}"));
app.UseMiddleware<ReadinessGate>();
app.UseRouting();
app.MapHealth();
app.MapIcon();
app.MapApi();
app.MapFeeds();
app.MapRazorPages();
return await app.RunToExitCodeAsync();

static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments(GazetteAddresses.Api, StringComparison.Ordinal);

/// <summary>The portal; public for the tests that host it.</summary>
public partial class Program;
