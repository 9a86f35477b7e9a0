using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class IssueTextConfiguration : IEntityTypeConfiguration<IssueTextRow>
{
    public void Configure(EntityTypeBuilder<IssueTextRow> builder)
    {
        builder.ToTable("issue_texts");
        builder.HasKey(text => text.IssueId);
    }
}
