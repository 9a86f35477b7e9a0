using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class ChronicleEntryConfiguration : IEntityTypeConfiguration<ChronicleEntryRow>
{
    public void Configure(EntityTypeBuilder<ChronicleEntryRow> builder)
    {
        builder.ToTable("chronicle_entries");
        builder.HasKey(part => new { part.ArticleId, part.Position });
    }
}
