using Gazette.Documents;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>A text read from a title block, with the lines it stands on.</summary>
/// <param name="Value">What was read; null for nothing.</param>
/// <param name="Lines">1-based numbers of its lines.</param>
internal readonly record struct Fact<T>(T? Value, IReadOnlyList<int> Lines)
    where T : class
{
    /// <summary>Its source; none for a fact that was not read, or not from a line.</summary>
    public IEnumerable<FieldSource> Source(ArticleField field) =>
        Value is null || Lines.Count == 0 ? [] : [new FieldSource(field, SourceSpan.Cover(Lines))];
}
