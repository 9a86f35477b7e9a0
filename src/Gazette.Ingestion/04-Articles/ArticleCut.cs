using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>An article cut out of the issue: where it starts and the printed lines that are its own.</summary>
/// <param name="Start">Its beginning and title.</param>
/// <param name="Lines">Its printed lines in the order of the file, title lines among them; never empty.</param>
public sealed record ArticleCut(ArticleStart Start, IReadOnlyList<LayoutLine> Lines);
