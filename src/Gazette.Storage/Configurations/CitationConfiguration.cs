using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class CitationConfiguration : IEntityTypeConfiguration<CitationRow>
{
    public void Configure(EntityTypeBuilder<CitationRow> builder)
    {
        builder.ToTable("citations");
        builder.HasKey(part => new { part.ArticleId, part.Position });
        builder.OwnsOne(part => part.DocumentNumber, number => number.MapColumns());
        builder.Navigation(part => part.DocumentNumber).IsRequired();
    }
}
