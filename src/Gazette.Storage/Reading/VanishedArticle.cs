using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>What is known of an article whose id was published and leads to nothing any more.</summary>
/// <param name="Issue">The issue it stood in; of one that was taken out, year and number only.</param>
public sealed record VanishedArticle(IssueIdentity Issue)
{
    /// <summary>When its issue was taken out of the collection; null when the issue is held and was read without it.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    /// <summary>Its title; null when it had none, or when its issue is held.</summary>
    public string? Title { get; init; }

    /// <summary>The document number it bore, in normal form; null when it had none, or when its issue is held.</summary>
    public string? DocumentNumber { get; init; }
}
