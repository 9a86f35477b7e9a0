using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

internal sealed class ChronicleEntryConfiguration : IEntityTypeConfiguration<ChronicleEntryRow>
{
    public void Configure(EntityTypeBuilder<ChronicleEntryRow> builder)
    {
        builder.ToTable("chronicle_entries");
        builder.HasKey(part => new { part.ArticleId, part.Position });
        builder.OwnsMany(entry => entry.People, people =>
        {
            people.ToTable("chronicle_people");
            people.WithOwner().HasForeignKey("ArticleId", "EntryPosition");
            people.HasKey("ArticleId", "EntryPosition", nameof(ChroniclePersonRow.Order));
            people.Property(person => person.Order).ValueGeneratedNever();
            people.HasIndex(person => person.Name);
        });
    }
}
