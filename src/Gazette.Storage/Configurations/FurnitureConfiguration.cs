using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class FurnitureConfiguration : IEntityTypeConfiguration<FurnitureRow>
{
    public void Configure(EntityTypeBuilder<FurnitureRow> builder)
    {
        builder.ToTable("furniture");
        builder.HasKey(row => new { row.IssueId, row.Position });
    }
}
