using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>An issue and the file it was loaded from.</summary>
internal sealed class IssueRow
{
    public long Id { get; set; }

    public int? Year { get; set; }

    public int? Number { get; set; }

    public int? SerialNumber { get; set; }

    public DateOnly? PublishedOn { get; set; }

    /// <summary>Where year, number, serial number and date were read.</summary>
    public IReadOnlyList<IdentitySource> Sources { get; set; } = [];

    /// <summary>Name of the file, without folder.</summary>
    public required string FileName { get; set; }

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The program that read it and the corrections it read it with; opaque, compared for equality only.</summary>
    public required string ParserVersion { get; set; }

    public DateTimeOffset LoadedAt { get; set; }

    public List<ArticleRow> Articles { get; set; } = [];
}
