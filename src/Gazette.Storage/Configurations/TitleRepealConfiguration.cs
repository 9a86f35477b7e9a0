using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class TitleRepealConfiguration : IEntityTypeConfiguration<TitleRepealRow>
{
    public void Configure(EntityTypeBuilder<TitleRepealRow> builder)
    {
        builder.ToTable("title_repeals");
        builder.HasKey(part => new { part.ArticleId, part.Position });
    }
}
