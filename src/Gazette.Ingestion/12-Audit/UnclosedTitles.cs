using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Audit;

/// <summary>Titles with a 《 that nothing closes, or the reverse: a line of the title was left out, or taken too many.</summary>
internal static class UnclosedTitles
{
    /// <summary>One warning a title.</summary>
    public static IEnumerable<Diagnostic> Find(Issue issue) => issue.Articles.SelectMany(article => Titles(article), Check).OfType<Diagnostic>();

    private static IEnumerable<(ArticleField Field, string? Title)> Titles(Article article) =>
    [
        (ArticleField.Title, article.Title),
        (ArticleField.AttachedTitle, article.AttachedTitle),
        .. article.Annexes.Select(annex => (ArticleField.Annexes, (string?)annex)),
    ];

    private static Diagnostic? Check(Article article, (ArticleField Field, string? Title) fact)
    {
        if (fact.Title is not { } title || title.Count(c => c == '《') == title.Count(c => c == '》'))
        {
            return null;
        }

        var source = article.Sources.FirstOrDefault(found => found.Field == fact.Field);
        var lines = source is { Lines.Count: > 0, IsCorrected: false } ? source.Lines : article.Lines;
        return source is { IsCorrected: true } || lines.Count == 0 ? null : new Diagnostic
        {
            Severity = DiagnosticSeverity.Warning,
            Code = DiagnosticCodes.UnclosedTitleMark,
            Lines = new SourceSpan(lines[0].First, lines[^1].Last),
            Seen = $"{fact.Field.Label()}“{Excerpt.Of(title)}”的书名号没有成对",
            TakenFor = $"按读到的文字收录；请核对标题是否少了一行或多了一行，用校正“{fact.Field.Label()}”改正",
        };
    }
}
