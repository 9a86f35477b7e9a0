using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class ArticleAliasConfiguration : IEntityTypeConfiguration<ArticleAliasRow>
{
    public void Configure(EntityTypeBuilder<ArticleAliasRow> builder)
    {
        builder.ToTable("article_aliases");
        builder.HasKey(alias => alias.PermanentId);
        builder.Property(alias => alias.PermanentId).HasMaxLength(8);
        builder.HasOne(alias => alias.Issue).WithMany().HasForeignKey(alias => alias.IssueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(alias => alias.Article).WithMany().HasForeignKey(alias => alias.ArticleId).OnDelete(DeleteBehavior.SetNull);
    }
}
