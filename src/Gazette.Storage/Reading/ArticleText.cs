using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>What a passage is taken from.</summary>
/// <param name="Summary">Id, issue and what lists show.</param>
/// <param name="Blocks">The body with kind, text, level, heading and place of each block; cells of tables, panels and lines are left out.</param>
public sealed record ArticleText(ArticleSummary Summary, IReadOnlyList<Block> Blocks);
