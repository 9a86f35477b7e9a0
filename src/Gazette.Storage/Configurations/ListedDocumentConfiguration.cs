using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class ListedDocumentConfiguration : IEntityTypeConfiguration<ListedDocumentRow>
{
    public void Configure(EntityTypeBuilder<ListedDocumentRow> builder)
    {
        builder.ToTable("listed_documents");
        builder.HasKey(part => new { part.ArticleId, part.Position });
        builder.OwnsOne(part => part.DocumentNumber, number => number.MapColumns());
        builder.Navigation(part => part.DocumentNumber).IsRequired();
    }
}
