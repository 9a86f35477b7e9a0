using Gazette.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Gazette.Storage;

/// <summary>Gives dotnet-ef a context to compare the model with the migrations; the file is not opened.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<GazetteDbContext>
{
    /// <inheritdoc />
    public GazetteDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<GazetteDbContext>()
            .UseGazetteSqlite(new DatabaseSettings { Path = "design-time.db" })
            .Options);
}
