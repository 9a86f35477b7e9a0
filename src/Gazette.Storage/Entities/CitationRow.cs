namespace Gazette.Storage.Entities;

/// <summary>A document number cited in an article.</summary>
internal sealed class CitationRow : ArticlePartRow
{
    public ArticleRow? Article { get; set; }

    public required DocumentNumberColumns DocumentNumber { get; set; }

    public required string Printed { get; set; }

    public string? Title { get; set; }

    public bool IsRepealed { get; set; }

    public string? RepealSentence { get; set; }

    public int BlockIndex { get; set; }

    public int Start { get; set; }
}
