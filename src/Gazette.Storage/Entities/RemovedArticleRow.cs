namespace Gazette.Storage.Entities;

/// <summary>
/// An id that was published and whose issue was taken out of the collection. It stands on its own, for the issue is gone. When the
/// issue is loaded again the same article gets the id back, and the row goes.
/// </summary>
internal sealed class RemovedArticleRow
{
    /// <summary>The id.</summary>
    public required string PermanentId { get; set; }

    /// <summary>Year of the issue it stood in.</summary>
    public int? Year { get; set; }

    /// <summary>Number of the issue it stood in.</summary>
    public int? Number { get; set; }

    public string? Title { get; set; }

    /// <summary>Normal form of the document number it bore.</summary>
    public string? DocumentNumber { get; set; }

    public DateTimeOffset RemovedAt { get; set; }
}
