using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<ArticleRow>
{
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("articles");
        builder.HasIndex(article => article.PermanentId).IsUnique();
        builder.Property(article => article.PermanentId).HasMaxLength(8);
        builder.HasIndex(article => new { article.IssueId, article.Sequence }).IsUnique();

        builder.OwnsOne(article => article.DocumentNumber, number => number.MapColumns());
        builder.OwnsOne(article => article.FilingCode, code =>
        {
            code.HasIndex(c => new { c.Sequence, c.Year, c.Authority });
            code.HasIndex(c => c.Normal);
        });
        builder.OwnsOne(article => article.EffectiveOn);
        builder.OwnsOne(article => article.ExpiresOn);
        builder.OwnsOne(article => article.ReportedOn);

        builder.HasMany(article => article.Blocks).WithOne().HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.Citations).WithOne(part => part.Article).HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.TitleRepeals).WithOne().HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.TermExtensions).WithOne(part => part.Article).HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.FilingCodeCitations).WithOne().HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.Appointments).WithOne().HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.CollectiveRemovals).WithOne().HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.Statistics).WithOne().HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.Chronicle).WithOne().HasForeignKey(part => part.ArticleId);
        builder.HasMany(article => article.Catalogue).WithOne(part => part.Article).HasForeignKey(part => part.ArticleId);
    }
}
