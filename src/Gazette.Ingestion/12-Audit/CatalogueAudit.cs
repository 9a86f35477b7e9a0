using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Audit;

/// <summary>
/// The catalogue of the month against the documents printed. A catalogue lists more than an issue prints, so what is only listed
/// is worth knowing; what is printed but not listed, of an agency whose documents the catalogue lists, is worth a look.
/// </summary>
internal static class CatalogueAudit
{
    /// <summary>The differences; none for an issue without catalogue.</summary>
    public static IEnumerable<Diagnostic> Find(Issue issue)
    {
        var listed = issue.Articles.SelectMany(article => article.Catalogue).ToList();
        var printed = issue.Articles
            .Where(article => article.Kind.IsOfficialDocument() && article.DocumentNumber is not null && article.Lines.Count > 0)
            .ToLookup(article => article.DocumentNumber!);
        return listed.SelectMany(row => Compare(row, printed[row.DocumentNumber]))
            .Concat(NotListed(listed, printed));
    }

    private static IEnumerable<Diagnostic> Compare(CatalogueRow row, IEnumerable<Article> printed)
    {
        if (row.Lines.Count == 0)
        {
            yield break;
        }

        var article = printed.FirstOrDefault();
        var lines = new SourceSpan(row.Lines[0].First, row.Lines[^1].Last);
        if (article is null)
        {
            yield return Finding(DiagnosticSeverity.Info, DiagnosticCodes.ListedNotPrinted, lines, $"发文目录列有 {row.DocumentNumber}“{Excerpt.Of(row.Title)}”，本期没有读到这一件", "当作只列目录、未刊登全文；印本若刊登了，请核对它的文号");
        }
        else if (article.Title is not null && Comparable(article.Title) != Comparable(row.Title))
        {
            yield return Finding(DiagnosticSeverity.Warning, DiagnosticCodes.TitleDiffers, lines, $"{row.DocumentNumber} 的标题，刊登为“{article.Title}”，目录为“{row.Title}”", "各按所印收录；请核对印本，读错的用校正“标题”改正");
        }
    }

    private static IEnumerable<Diagnostic> NotListed(List<CatalogueRow> listed, ILookup<DocumentNumber, Article> printed)
    {
        var numbers = listed.Select(row => row.DocumentNumber).ToHashSet();
        var series = listed.Select(row => (row.DocumentNumber.Agency, row.DocumentNumber.Year)).ToHashSet();
        return printed
            .Where(group => !numbers.Contains(group.Key) && series.Contains((group.Key.Agency, group.Key.Year)))
            .Select(group => group.First())
            .Select(article => Finding(
                DiagnosticSeverity.Warning,
                DiagnosticCodes.PrintedNotListed,
                new SourceSpan(article.Lines[0].First, article.Lines[^1].Last),
                $"本期刊登了 {article.DocumentNumber}“{Excerpt.Of(article.Title)}”，发文目录列有同一字号的文件，没有列出这一件",
                "按刊登的收录；请核对文号是否读错，或目录是否缺行"));
    }

    // Width, spaces, and the shape of dashes and brackets vary between the two and mean nothing.
    private static string Comparable(string title) => string.Concat(
        CharacterWidth.Fold(CharacterWidth.Squeeze(title)).Select(c => Punctuation.IsDash(c) ? '-' : c switch { '〈' => '<', '〉' => '>', _ => c }));

    private static Diagnostic Finding(DiagnosticSeverity severity, string code, SourceSpan lines, string seen, string takenFor) =>
        new() { Severity = severity, Code = code, Lines = lines, Seen = seen, TakenFor = takenFor };
}
