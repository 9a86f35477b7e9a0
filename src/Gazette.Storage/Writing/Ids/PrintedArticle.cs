using Gazette.Documents;

namespace Gazette.Storage.Writing.Ids;

/// <summary>What tells an article from the others of its issue, in an earlier or a later reading.</summary>
internal sealed class PrintedArticle(IReadOnlyList<string> text, IReadOnlyList<SourceSpan> lines)
{
    private readonly Lazy<TextShingles> _shingles = new(() => TextShingles.Of(text, lines));

    public required int Sequence { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string? Title { get; init; }

    public required DocumentNumber? DocumentNumber { get; init; }

    public required FilingCode? FilingCode { get; init; }

    /// <summary>Its text, for comparison.</summary>
    public TextShingles Shingles => _shingles.Value;

    /// <summary>Share of the text that two articles have in common, measured against the longer one: 0 to 1.</summary>
    public double SimilarityTo(PrintedArticle other)
    {
        var longer = Math.Max(Shingles.Count, other.Shingles.Count);
        return longer == 0 ? 0 : (double)Shingles.SharedWith(other.Shingles) / longer;
    }

    /// <summary>Share of this article's text that stands in another one: 0 to 1.</summary>
    public double PartWithin(PrintedArticle other) =>
        Shingles.Count == 0 ? 0 : (double)Shingles.SharedWith(other.Shingles) / Shingles.Count;
}
