using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class RemovedArticleConfiguration : IEntityTypeConfiguration<RemovedArticleRow>
{
    public void Configure(EntityTypeBuilder<RemovedArticleRow> builder)
    {
        builder.ToTable("removed_articles");
        builder.HasKey(removed => removed.PermanentId);
        builder.Property(removed => removed.PermanentId).HasMaxLength(8);
    }
}
