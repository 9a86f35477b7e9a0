using Gazette.Storage.Reading;
using Gazette.Storage.Sqlite;
using Gazette.Storage.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gazette.Storage;

/// <summary>Registers the store.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers the database, <see cref="IGazetteReader"/> and its siblings, and <see cref="IssueStore"/>. The settings are asked for when the store
    /// is first used, so that a host may still change its configuration.
    /// </summary>
    public static IServiceCollection AddGazetteStorage(
        this IServiceCollection services, Func<IServiceProvider, DatabaseSettings> settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddPooledDbContextFactory<GazetteDbContext>(
            (provider, options) => options.UseGazetteSqlite(provider.GetRequiredService<DatabaseSettings>()));
        services.AddSingleton<GazetteDatabase>();
        services.AddSingleton<IGazetteReader, GazetteReader>();
        services.AddSingleton<IRecordsReader, RecordsReader>();
        services.AddSingleton<IOfficeReader>(provider => provider.GetRequiredService<IRecordsReader>());
        services.AddSingleton<IValidityReader, ValidityReader>();
        services.AddSingleton<ICollectionReader, CollectionReader>();
        services.AddSingleton<ICollectionRevision, SqliteCollectionRevision>();
        services.AddSingleton<DocumentNamingReader>();
        services.AddSingleton<IRelationReader, RelationReader>();
        services.AddSingleton<IssueStore>();
        return services;
    }
}
