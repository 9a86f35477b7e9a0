using System.IO.Compression;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Caching;

/// <summary>What keeps answers and readings: registered and put into the pipeline.</summary>
internal static class CachingServices
{
    private const int LargestAnswerMegabytes = 4;

    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddCaching(this IServiceCollection services)
    {
        services.AddOptions<CachingOptions>().BindConfiguration(CachingOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<CollectionCache>();
        services.AddSingleton<AssetRevision>();
        services.AddOutputCache(output => output.AddBasePolicy(policy => policy.AddPolicy<KeepByTag>(), excludeDefaultPolicy: true));
        services.AddOptions<OutputCacheOptions>().Configure<IOptions<CachingOptions>>((output, caching) =>
        {
            output.SizeLimit = Bytes(caching.Value.Megabytes);
            output.MaximumBodySize = Bytes(Math.Min(LargestAnswerMegabytes, caching.Value.Megabytes));
            output.UseCaseSensitivePaths = true; // Another writing of an address redirects, it is no page.
        });

        // An answer is compressed once and served often.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        return services;
    }

    /// <summary>
    /// Answers from what the reader or this process keeps. What follows in the pipeline makes the answer that is kept: compression
    /// belongs behind, so that a page is compressed once.
    /// </summary>
    public static void UseCaching(this WebApplication app)
    {
        app.UseMiddleware<Revalidation>();
        if (app.Services.GetRequiredService<IOptions<CachingOptions>>().Value.Megabytes > 0)
        {
            app.UseOutputCache();
        }
    }

    private static long Bytes(int megabytes) => megabytes * 1024L * 1024L;
}
