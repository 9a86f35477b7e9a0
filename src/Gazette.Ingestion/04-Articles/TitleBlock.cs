using Gazette.Documents;

namespace Gazette.Ingestion.Articles;

/// <summary>What stands over an official document (版头与标题): filing code, number, issuing authorities, title.</summary>
public sealed record TitleBlock
{
    /// <summary>The full title, issuer first; null when none is printed.</summary>
    public string? Title { get; init; }

    /// <summary>发文字号.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>统一编号.</summary>
    public FilingCode? FilingCode { get; init; }

    /// <summary>发文机关 in printed order.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>Where each of these was read; nothing for a title that is known but not printed.</summary>
    public IReadOnlyList<FieldSource> Sources { get; init; } = [];

    /// <summary>The lines of the block, which are no part of the body.</summary>
    public IReadOnlyList<SourceSpan> Lines { get; init; } = [];
}
