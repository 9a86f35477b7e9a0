namespace Gazette.Storage.Entities;

/// <summary>A filing code in columns: its parts for look-up by some of them, and its normal form.</summary>
internal sealed class FilingCodeColumns
{
    public required string Authority { get; set; }

    public int Year { get; set; }

    public int Sequence { get; set; }

    public required string Normal { get; set; }
}
