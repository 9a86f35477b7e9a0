using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Audit;

/// <summary>
/// The catalogue of the month against the documents printed. A catalogue lists more than an issue prints, so what is only listed
/// is worth knowing; what is printed but not listed, of an agency whose documents the catalogue lists, is worth a look. A title
/// that both have under different numbers says which of them is misread.
/// </summary>
internal static class CatalogueAudit
{
    /// <summary>The differences; none for an issue without catalogue.</summary>
    public static IEnumerable<Diagnostic> Find(Issue issue)
    {
        var listed = issue.Articles.SelectMany(article => article.Catalogue).Where(row => row.Lines.Count > 0).ToList();
        var documents = issue.Articles.Where(article => article.Kind.IsOfficialDocument() && article.Lines.Count > 0).ToList();
        var printed = documents.Where(article => article.DocumentNumber is not null).ToLookup(article => article.DocumentNumber!);
        var listedNumbers = listed.Select(row => row.DocumentNumber).ToHashSet();

        // Of what stands under a number of its own in both, no title needs to be looked for.
        var unlisted = documents.Where(article => article.Title is not null && (article.DocumentNumber is null || !listedNumbers.Contains(article.DocumentNumber)))
            .ToLookup(article => ComparableTitle.Of(article.Title!));
        var renumbered = listed.Where(row => !printed.Contains(row.DocumentNumber))
            .SelectMany(row => unlisted[ComparableTitle.Of(row.Title)]).ToHashSet(ReferenceEqualityComparer.Instance);
        return listed.Select(row => printed[row.DocumentNumber].FirstOrDefault() is { } same ? OtherTitle(row, same)
                : unlisted[ComparableTitle.Of(row.Title)].FirstOrDefault() is { } other ? OtherNumber(row, other)
                : NotPrinted(row))
            .OfType<Diagnostic>()
            .Concat(NotListed(listed, printed.Where(group => !listedNumbers.Contains(group.Key) && !renumbered.Contains(group.First())).Select(group => group.First())));
    }

    private static Diagnostic NotPrinted(CatalogueRow row) => Finding(
        DiagnosticSeverity.Info, DiagnosticCodes.ListedNotPrinted, row.Lines,
        $"发文目录列有 {row.DocumentNumber}“{Excerpt.Of(row.Title)}”，本期没有读到这一件",
        "当作只列目录、未刊登全文；印本若刊登了，请核对它的文号");

    private static Diagnostic? OtherTitle(CatalogueRow row, Article article) => article.Title is null || ComparableTitle.Of(article.Title) == ComparableTitle.Of(row.Title)
        ? null
        : Finding(
            DiagnosticSeverity.Warning, DiagnosticCodes.TitleDiffers, row.Lines,
            $"{row.DocumentNumber} 的标题，刊登为“{article.Title}”（第 {LinesOf(article, ArticleField.Title)[0].First} 行），目录为“{row.Title}”",
            "各按所印收录；请核对印本，读错的用校正“标题”改正");

    private static Diagnostic OtherNumber(CatalogueRow row, Article article)
    {
        var lines = LinesOf(article, ArticleField.DocumentNumber);
        var (seen, takenFor) = article.DocumentNumber is { } number
            ? ($"刊登的文号是 {number}（第 {lines[0].First} 行），发文目录（第 {row.Lines[0].First} 行）是 {row.DocumentNumber}", "各按所印收录")
            : ($"刊登时没有读到文号，发文目录（第 {row.Lines[0].First} 行）是 {row.DocumentNumber}", "按无文号收录");
        return Finding(
            DiagnosticSeverity.Warning, DiagnosticCodes.NumberDiffers, lines,
            $"“{Excerpt.Of(row.Title)}”{seen}", $"{takenFor}；请核对印本，以目录为准的用校正“发文字号：{row.DocumentNumber}”改正");
    }

    private static IEnumerable<Diagnostic> NotListed(List<CatalogueRow> listed, IEnumerable<Article> unlisted)
    {
        var series = listed.Select(row => (row.DocumentNumber.Agency, row.DocumentNumber.Year)).ToHashSet();
        return unlisted
            .Where(article => series.Contains((article.DocumentNumber!.Agency, article.DocumentNumber.Year)))
            .Select(article => Finding(
                DiagnosticSeverity.Warning,
                DiagnosticCodes.PrintedNotListed,
                LinesOf(article, ArticleField.DocumentNumber),
                $"本期刊登了 {article.DocumentNumber}“{Excerpt.Of(article.Title)}”，发文目录列有同一字号的文件，没有列出这一件",
                "按刊登的收录；请核对文号是否读错，或目录是否缺行"));
    }

    // Where the fact is printed; the whole article when that isn't known.
    private static IReadOnlyList<SourceSpan> LinesOf(Article article, ArticleField field) =>
        article.Sources.FirstOrDefault(source => source.Field == field) is { Lines.Count: > 0 } source ? source.Lines : article.Lines;

    private static Diagnostic Finding(DiagnosticSeverity severity, string code, IReadOnlyList<SourceSpan> lines, string seen, string takenFor) =>
        new() { Severity = severity, Code = code, Lines = new SourceSpan(lines[0].First, lines[^1].Last), Seen = seen, TakenFor = takenFor };
}
