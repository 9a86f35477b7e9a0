using Gazette.Search.Analysis;
using Gazette.Search.Browsing;
using Gazette.Search.Indexing;
using Gazette.Search.Numbers;
using Gazette.Search.People;
using Gazette.Search.Queries;
using Gazette.Search.Sqlite;
using Gazette.Search.Synonyms;
using Gazette.Search.Topics;
using Gazette.Storage;
using Gazette.Storage.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gazette.Search;

/// <summary>Registers search.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ISearchService"/> over the store's database and lets the index take part in its transactions. The store
    /// must be registered too. A <see cref="Thesaurus"/> and <see cref="SearchOptions"/> registered before are used.
    /// </summary>
    public static IServiceCollection AddGazetteSearch(this IServiceCollection services)
    {
        services.TryAddSingleton(new SearchOptions());
        services.TryAddSingleton(Thesaurus.Empty);
        services.AddSingleton(_ => SimplifiedScript.Load());
        services.AddSingleton<ChineseAnalyzer>();
        services.AddSingleton<Pinyin>();
        services.AddSingleton<QueryReader>();
        services.AddSingleton<NumberQueryReader>();
        services.AddSingleton<NumberResolver>();
        services.AddSingleton<TextNumberResolver>();
        services.AddSingleton<ISearchIndex>(provider => new SqliteSearchIndex(
            provider.GetRequiredService<GazetteDatabase>().ConnectionString,
            provider.GetRequiredService<ChineseAnalyzer>(),
            provider.GetRequiredService<SearchOptions>()));
        services.AddSingleton<SearchIndexKeeper>();
        services.AddSingleton<ValidityWatch>();
        services.AddSingleton<PeopleFinder>();
        services.AddSingleton<IIssueTransactionParticipant>(provider => provider.GetRequiredService<SearchIndexKeeper>());
        services.AddSingleton<ISearchService, SearchService>();
        services.AddSingleton<SearchWarmUp>();
        services.AddSingleton<TopicFinder>();
        services.AddSingleton<HoldingsReader>();
        return services;
    }
}
