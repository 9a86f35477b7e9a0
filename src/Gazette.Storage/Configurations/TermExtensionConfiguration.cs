using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class TermExtensionConfiguration : IEntityTypeConfiguration<TermExtensionRow>
{
    public void Configure(EntityTypeBuilder<TermExtensionRow> builder)
    {
        builder.ToTable("term_extensions");
        builder.HasKey(part => new { part.ArticleId, part.Position });
        builder.OwnsOne(part => part.DocumentNumber, number => number.HasIndex(n => n.Normal));
    }
}
