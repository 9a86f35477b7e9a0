using Gazette.Search;
using Gazette.Search.Analysis;
using Gazette.Search.Synonyms;
using Gazette.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Gazette.Loading;

/// <summary>Registers the whole of the gazette behind its hosts: settings, store, search and loader.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers all of it. Nothing is opened or read before it is used.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Its section <see cref="GazetteOptions.Section"/> is read.</param>
    /// <param name="baseFolder">What relative paths in the settings are relative to; null for the current folder.</param>
    public static IServiceCollection AddGazette(
        this IServiceCollection services, IConfiguration configuration, string? baseFolder = null)
    {
        services.AddLogging();
        services.AddOptions<GazetteOptions>().Bind(configuration.GetSection(GazetteOptions.Section));
        services.AddSingleton<IPostConfigureOptions<GazetteOptions>>(
            new GazetteOptionsSetup(baseFolder ?? Directory.GetCurrentDirectory()));
        services.AddGazetteStorage(provider => new DatabaseSettings
        {
            Path = provider.GetRequiredService<IOptions<GazetteOptions>>().Value.Database,
        });
        services.AddSingleton(provider => ThesaurusFile.Load(
            provider.GetRequiredService<IOptions<GazetteOptions>>().Value.Thesaurus,
            provider.GetRequiredService<ChineseAnalyzer>(),
            provider.GetRequiredService<ILogger<Thesaurus>>()));
        services.AddGazetteSearch();
        services.AddSingleton<IssueLoader>();
        return services;
    }
}
