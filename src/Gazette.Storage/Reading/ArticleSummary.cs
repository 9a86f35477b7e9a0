using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>What a list shows of an article.</summary>
public sealed record ArticleSummary
{
    /// <summary>Permanent id.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>Key of the row; for joining with the search index, never shown.</summary>
    public required long RowId { get; init; }

    /// <summary>The issue it is printed in.</summary>
    public required IssueIdentity Issue { get; init; }

    /// <summary>Place in the issue, 1-based.</summary>
    public required int Sequence { get; init; }

    /// <summary>The section.</summary>
    public required IssueSection Section { get; init; }

    /// <summary>What it is.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>The printed title; null when none is printed.</summary>
    public string? Title { get; init; }

    /// <summary>发文字号.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>统一编号.</summary>
    public FilingCode? FilingCode { get; init; }

    /// <summary>发文机关.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }
}
