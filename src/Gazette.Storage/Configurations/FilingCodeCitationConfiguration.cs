using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class FilingCodeCitationConfiguration : IEntityTypeConfiguration<FilingCodeCitationRow>
{
    public void Configure(EntityTypeBuilder<FilingCodeCitationRow> builder)
    {
        builder.ToTable("filing_code_citations");
        builder.HasKey(part => new { part.ArticleId, part.Position });
        builder.OwnsOne(part => part.FilingCode, code => code.HasIndex(c => c.Normal));
        builder.Navigation(part => part.FilingCode).IsRequired();
    }
}
