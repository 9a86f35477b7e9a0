namespace Gazette.Cli.Export;

/// <summary>A file that appears under its name only when it is complete; until then, and when the work fails, nothing is there.</summary>
internal sealed class PendingFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _stream;

    /// <summary>Begins a file beside its final place.</summary>
    public PendingFile(string path)
    {
        _path = path;
        _temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        _stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Where to write.</summary>
    public Stream Stream => _stream;

    /// <summary>Gives the file its name, in place of an older one.</summary>
    public async Task CommitAsync()
    {
        await _stream.DisposeAsync();
        File.Move(_temporary, _path, overwrite: true);
    }

    /// <summary>Removes what was not committed.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stream.DisposeAsync();
        File.Delete(_temporary);
    }
}
