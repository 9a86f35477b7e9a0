using Gazette.Storage.Entities;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Gazette.Storage.Configurations;

/// <summary>The columns of a document number, the same in every table that has one.</summary>
internal static class DocumentNumberMapping
{
    /// <summary>Indexes the parts, running number first: it is the one part a reader never leaves out.</summary>
    public static void MapColumns<TOwner>(this OwnedNavigationBuilder<TOwner, DocumentNumberColumns> number)
        where TOwner : class
    {
        number.HasIndex(n => new { n.Sequence, n.Year, n.Agency });
        number.HasIndex(n => n.Normal);
    }
}
