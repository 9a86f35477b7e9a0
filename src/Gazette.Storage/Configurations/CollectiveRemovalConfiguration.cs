using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class CollectiveRemovalConfiguration : IEntityTypeConfiguration<CollectiveRemovalRow>
{
    public void Configure(EntityTypeBuilder<CollectiveRemovalRow> builder)
    {
        builder.ToTable("collective_removals");
        builder.HasKey(part => new { part.ArticleId, part.Position });
    }
}
