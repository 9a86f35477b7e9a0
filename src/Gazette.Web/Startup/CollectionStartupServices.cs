namespace Gazette.Web.Startup;

/// <summary>The services that load the collection when the portal starts.</summary>
internal static class CollectionStartupServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddCollectionStartup(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CollectionState>();
        services.AddSingleton<ICollectionLoader, IssueFolderLoader>();
        services.AddHostedService<CollectionStartup>();
        return services;
    }
}
