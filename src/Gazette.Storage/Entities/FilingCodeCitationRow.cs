namespace Gazette.Storage.Entities;

/// <summary>A filing code cited in an article.</summary>
internal sealed class FilingCodeCitationRow : ArticlePartRow
{
    public required FilingCodeColumns FilingCode { get; set; }

    public required string Printed { get; set; }

    public int BlockIndex { get; set; }

    public int Start { get; set; }
}
