namespace Gazette.Storage.Entities;

/// <summary>A document whose term an article extends or that it keeps in force.</summary>
internal sealed class TermExtensionRow : ArticlePartRow
{
    public ArticleRow? Article { get; set; }

    public DocumentNumberColumns? DocumentNumber { get; set; }

    public string? Title { get; set; }

    public DateOnly? Until { get; set; }

    public int? Months { get; set; }

    public bool PastTerm { get; set; }

    public string? Computation { get; set; }

    public required string Sentence { get; set; }
}
