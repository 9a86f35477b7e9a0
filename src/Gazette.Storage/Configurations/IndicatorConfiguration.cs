using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<IndicatorRow>
{
    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable("indicators");
        builder.HasKey(part => new { part.ArticleId, part.Position });
    }
}
