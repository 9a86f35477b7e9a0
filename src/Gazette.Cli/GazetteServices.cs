using Gazette.Cli.Input;
using Gazette.Loading;
using Gazette.Search;
using Gazette.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gazette.Cli;

/// <summary>Store, search and loader of one run, set up as the portal's are.</summary>
internal static class GazetteServices
{
    /// <summary>Makes the services; opens nothing yet.</summary>
    /// <param name="database">Path of the SQLite file; null for the one of the settings.</param>
    public static ServiceProvider Create(string? database)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.GetFullPath("appsettings.json"), optional: true)
            .AddEnvironmentVariables();
        if (database is not null)
        {
            configuration.AddInMemoryCollection([new($"{GazetteOptions.Section}:{nameof(GazetteOptions.Database)}", database)]);
        }

        return new ServiceCollection().AddGazette(configuration.Build()).BuildServiceProvider();
    }

    /// <summary>Makes the services over a database that is there, brought up to date.</summary>
    /// <param name="database">Path of the SQLite file; null for the one of the settings.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="UnusableInputException">There is no such file.</exception>
    /// <exception cref="DatabaseUnavailableException">The file can't be used.</exception>
    public static async Task<ServiceProvider> OpenAsync(string? database, CancellationToken cancellationToken)
    {
        var services = Create(database);
        var path = services.GetRequiredService<IOptions<GazetteOptions>>().Value.Database;
        if (!File.Exists(path))
        {
            await services.DisposeAsync();
            throw new UnusableInputException($"{path}：没有这个数据库。请先用 gazette ingest data/issues 载入公报。");
        }

        await services.GetRequiredService<GazetteDatabase>().PrepareAsync(cancellationToken);
        await services.GetRequiredService<SearchIndexKeeper>().EnsureCurrentAsync(cancellationToken);
        return services;
    }
}
