namespace Gazette.Storage.Entities;

/// <summary>A document listed in the catalogue of the month.</summary>
internal sealed class ListedDocumentRow : ArticlePartRow
{
    public ArticleRow? Article { get; set; }

    public required DocumentNumberColumns DocumentNumber { get; set; }

    public required string Title { get; set; }
}
