namespace Gazette.Web.Startup;

/// <summary>The services that hold and load the collection.</summary>
internal static class CollectionServices
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddCollection(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CollectionState>();
        services.AddHostedService<CollectionStartup>();
        return services;
    }
}
