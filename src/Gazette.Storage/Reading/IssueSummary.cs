using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>What a list shows of an issue.</summary>
public sealed record IssueSummary
{
    /// <summary>Year, number, serial number and date.</summary>
    public required IssueIdentity Identity { get; init; }

    /// <summary>Name of the file it was loaded from, without folder.</summary>
    public required string FileName { get; init; }

    /// <summary>How many articles it has.</summary>
    public required int ArticleCount { get; init; }

    /// <summary>When it was loaded, or loaded anew.</summary>
    public required DateTimeOffset LoadedAt { get; init; }
}
