namespace Gazette.Documents;

/// <summary>A filing code (统一编号) in the text of an article, its own aside.</summary>
public sealed record FilingCodeCitation
{
    /// <summary>The code in its normal form.</summary>
    public required FilingCode FilingCode { get; init; }

    /// <summary>As it stands in the text of the block, e.g. ZJCC01–2020–0021.</summary>
    public required string Printed { get; init; }

    /// <summary>Index of the block in <see cref="Article.Blocks"/>, 0-based.</summary>
    public required int BlockIndex { get; init; }

    /// <summary>Offset of <see cref="Printed"/> in the block's text, in UTF-16 units, 0-based.</summary>
    public required int Start { get; init; }

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
