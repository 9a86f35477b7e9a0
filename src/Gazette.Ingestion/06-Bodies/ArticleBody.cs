using Gazette.Documents;

namespace Gazette.Ingestion.Bodies;

/// <summary>The body of an article, read: its blocks and what its opening and closing lines say.</summary>
public sealed record ArticleBody
{
    /// <summary>The blocks in reading order. Every non-blank line of the draft's parts, and every title line of an attached document, stands in exactly one of them.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>主送机关, without the closing colon; null without salutation.</summary>
    public string? Addressees { get; init; }

    /// <summary>成文日期 of the signature block; null when none is printed.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Title of the attached document, its lines joined; null without.</summary>
    public string? AttachedTitle { get; init; }

    /// <summary>Titles of annexes announced or printed, once each, in the order of the text.</summary>
    public IReadOnlyList<string> Annexes { get; init; } = [];

    /// <summary>Where date, addressees, attached title and annexes were read.</summary>
    public IReadOnlyList<FieldSource> Sources { get; init; } = [];

    /// <summary>What could not be read, in line order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
