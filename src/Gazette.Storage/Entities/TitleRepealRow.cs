namespace Gazette.Storage.Entities;

/// <summary>A document that an article repeals by its title alone.</summary>
internal sealed class TitleRepealRow : ArticlePartRow
{
    public required string Title { get; set; }

    public required string Sentence { get; set; }
}
