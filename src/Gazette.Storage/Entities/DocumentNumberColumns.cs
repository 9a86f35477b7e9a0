using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>A document number in columns: its parts for look-up by some of them, and its normal form.</summary>
internal sealed class DocumentNumberColumns
{
    public required string Agency { get; set; }

    public int? Year { get; set; }

    public int Sequence { get; set; }

    public DocumentNumberForm Form { get; set; }

    public required string Normal { get; set; }
}
