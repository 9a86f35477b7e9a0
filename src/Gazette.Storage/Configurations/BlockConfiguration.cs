using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class BlockConfiguration : IEntityTypeConfiguration<BlockRow>
{
    public void Configure(EntityTypeBuilder<BlockRow> builder)
    {
        builder.ToTable("blocks");
        builder.HasKey(part => new { part.ArticleId, part.Position });
    }
}
