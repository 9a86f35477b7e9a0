using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class IssueConfiguration : IEntityTypeConfiguration<IssueRow>
{
    public void Configure(EntityTypeBuilder<IssueRow> builder)
    {
        builder.ToTable("issues");
        builder.HasIndex(issue => new { issue.Year, issue.Number }).IsUnique();
        builder.HasIndex(issue => issue.Sha256).IsUnique();
        builder.HasIndex(issue => issue.FileName);
        builder.Property(issue => issue.Sha256).HasMaxLength(64);
        builder.HasOne<IssueTextRow>().WithOne().HasForeignKey<IssueTextRow>(text => text.IssueId);
        builder.HasMany(issue => issue.Articles).WithOne(article => article.Issue).HasForeignKey(article => article.IssueId);
        builder.HasMany<FurnitureRow>().WithOne().HasForeignKey(furniture => furniture.IssueId);
        builder.HasMany<DiagnosticRow>().WithOne().HasForeignKey(diagnostic => diagnostic.IssueId);
    }
}
