using Gazette.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage;

/// <summary>The database file as a whole: makes it, brings it up to date, tells what is wrong with it.</summary>
public sealed class GazetteDatabase(IDbContextFactory<GazetteDbContext> contexts, DatabaseSettings settings, TimeProvider time)
{
    /// <summary>Absolute path of the file.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(settings.Path);

    /// <summary>How to open it: for those who keep tables of their own in the same file, as the search index does.</summary>
    public string ConnectionString { get; } = SqliteSetup.ConnectionString(settings);

    /// <summary>
    /// Gets the database model ready without touching the file. It costs about half a second once a process, which a program that
    /// has other things to start can spend beside them.
    /// </summary>
    /// <remarks>
    /// Two contexts, for they are pooled and made of services that are compiled, beside, when the second is: left to readers, that would
    /// happen whenever two of them first come at once, and the one that needs the third would wait some 100 ms.
    /// </remarks>
    public void WarmUp()
    {
        using var first = contexts.CreateDbContext();
        using var second = contexts.CreateDbContext();
        foreach (var context in new[] { first, second })
        {
            _ = context.Model;
            _ = context.Database.GetDbConnection();
            _ = context.Database.GetMigrations();
            _ = context.Issues.Where(issue => issue.Sha256 == "").ToQueryString();
        }
    }

    /// <summary>Makes the database when there is none and applies the migrations it lacks. Safe to call again; then it only looks.</summary>
    /// <exception cref="DatabaseUnavailableException">The file cannot be made, opened, read or written, or is too new.</exception>
    public Task PrepareAsync(CancellationToken cancellationToken) => GuardAsync(
        async () =>
        {
            MakeFolder();
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            await SqliteSchema.PrepareAsync(context, Path, time, cancellationToken);
            return true;
        });

    /// <summary>Runs work on the database; what keeps the database from being used becomes the exception that says so.</summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be used.</exception>
    public async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (SqliteFaults.Of(exception) is { } fault)
        {
            throw new DatabaseUnavailableException(Path, fault, exception);
        }
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnavailableException(Path, DatabaseFault.CannotOpen, exception);
        }

        // SQLite reports a folder as a failure of the disk.
        if (Directory.Exists(Path))
        {
            throw new DatabaseUnavailableException(Path, DatabaseFault.CannotOpen);
        }
    }
}
