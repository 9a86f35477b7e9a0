namespace Gazette.Storage.Entities;

/// <summary>An entry of the chronicle.</summary>
internal sealed class ChronicleEntryRow : ArticlePartRow
{
    public DateOnly? Date { get; set; }

    public required string Text { get; set; }

    public List<ChroniclePersonRow> People { get; set; } = [];
}
