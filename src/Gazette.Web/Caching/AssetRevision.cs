using Microsoft.Extensions.Primitives;

namespace Gazette.Web.Caching;

/// <summary>
/// Marks the state of the files of wwwroot: pages name them with a version made of their content, so that a page kept from before an
/// edit would lead to the file of before.
/// </summary>
internal sealed class AssetRevision : IDisposable
{
    private readonly IDisposable _watch;
    private volatile string _current = NewMark();

    /// <summary>Watches the files from now on.</summary>
    public AssetRevision(IWebHostEnvironment host) =>
        _watch = ChangeToken.OnChange(() => host.WebRootFileProvider.Watch("**/*"), () => _current = NewMark());

    /// <summary>A mark that is another one after each change of a file, and in each process.</summary>
    public string Current => _current;

    /// <inheritdoc />
    public void Dispose() => _watch.Dispose();

    private static string NewMark() => Guid.NewGuid().ToString("N")[..8];
}
