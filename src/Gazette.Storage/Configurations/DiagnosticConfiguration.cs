using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class DiagnosticConfiguration : IEntityTypeConfiguration<DiagnosticRow>
{
    public void Configure(EntityTypeBuilder<DiagnosticRow> builder)
    {
        builder.ToTable("diagnostics");
        builder.HasKey(row => new { row.IssueId, row.Position });
    }
}
