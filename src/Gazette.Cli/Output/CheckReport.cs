using System.Globalization;
using Gazette.Cli.Audit;
using Gazette.Cli.Input;
using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Cli.Output;

/// <summary>What a clerk must look at, issue by issue, then over all issues.</summary>
/// <param name="console">Where to write.</param>
/// <param name="showsHints">Whether to list remarks that need nothing done.</param>
internal sealed class CheckReport(CliConsole console, bool showsHints)
{
    // As many line numbers as help to find the place; the rest is counted.
    private const int MostLineNumbers = 10;

    /// <summary>Writes what there is to say of one issue.</summary>
    /// <returns>How many places need a look.</returns>
    public async Task<int> WriteAsync(ParsedFile file)
    {
        var issue = file.Issue;
        var coverage = LineCoverage.Of(
            LineReader.WithLineFeeds(file.Text).Split('\n'), issue.Articles.SelectMany(a => a.Lines), issue.Furniture.Select(f => f.Lines));
        await WriteLineAsync($"{file.Path}：{issue.Identity.Name()}，{issue.Articles.Count} 篇");
        await WriteLineAsync($"  完整性：有字的行 {coverage.TextLines}，归入文章 {coverage.InArticles}，页眉页脚 {coverage.InFurniture}，{Lines("无归属", coverage.Lost)}，{Lines("重复归属", coverage.Repeated)}");
        await WriteUnsureAsync(issue);
        await WriteCorrectionsAsync(file);
        await WriteCatalogueAsync(issue);
        foreach (var diagnostic in issue.Diagnostics.Where(d => showsHints || NeedsALook(d)).OrderBy(d => d.Lines))
        {
            await WriteLineAsync($"  {diagnostic.Describe(file.Path)}");
        }

        var hints = issue.Diagnostics.Count(d => !NeedsALook(d));
        if (!showsHints && hints > 0)
        {
            await WriteLineAsync($"  另有提示 {hints} 条，用 --all 显示。");
        }

        return issue.Diagnostics.Count(NeedsALook) + coverage.Lost.Count + coverage.Repeated.Count;
    }

    /// <summary>Writes which cited documents none of the issues holds.</summary>
    public async Task WriteAsync(IReadOnlyCollection<UnheldCitation> citations)
    {
        if (citations.Count == 0)
        {
            return;
        }

        await WriteLineAsync($"引用而未收录的文件 {citations.Count} 件（所查各期都没有全文）：");
        foreach (var citation in citations)
        {
            var title = citation.Title is null ? "" : $"《{citation.Title}》";
            var listed = citation.IsListed ? "，见于发文目录" : "";
            await WriteLineAsync($"  {citation.Path}:{citation.Line}: {citation.DocumentNumber}{title}{listed}");
        }
    }

    private static bool NeedsALook(Diagnostic diagnostic) => diagnostic.Severity != DiagnosticSeverity.Info;

    /// <summary>How many facts nobody should rely on yet: those that official documents lack, and what else the parser warns of.</summary>
    private async Task WriteUnsureAsync(Issue issue)
    {
        var documents = issue.Articles.Where(article => article.Kind.IsOfficialDocument()).ToList();
        var missing = documents.Sum(a => new[] { a.Title is null, a.DocumentNumber is null, a.Issuers.Count == 0, a.IssuedOn is null }.Count(isMissing => isMissing));
        var warnings = issue.Diagnostics.Count(d => NeedsALook(d)
            && d.Code is not (DiagnosticCodes.MissingTitle or DiagnosticCodes.MissingDocumentNumber or DiagnosticCodes.MissingIssueDate));
        await WriteLineAsync($"  未确定：{missing + warnings} 处（公文 {documents.Count} 篇，标题、文号、机关、日期缺 {missing} 项；其他需要查看 {warnings} 处）");
    }

    private async Task WriteCorrectionsAsync(ParsedFile file)
    {
        if (file.Corrections > 0)
        {
            var refused = file.Issue.Diagnostics.Count(d => d.Code == DiagnosticCodes.CorrectionRefused);
            await WriteLineAsync($"  人工校正：{file.Corrections} 条，采用 {file.Corrections - refused} 条，未采用 {refused} 条");
        }
    }

    private async Task WriteCatalogueAsync(Issue issue)
    {
        var rows = issue.Articles.SelectMany(a => a.Catalogue).Where(row => row.Lines.Count > 0).DistinctBy(row => row.DocumentNumber).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        // What the audit found, by the line of the row; a title under another number is printed all the same.
        var lines = issue.Diagnostics.Where(d => d.Code == DiagnosticCodes.ListedNotPrinted).Select(d => d.Lines.First).ToHashSet();
        var notPrinted = rows.Where(row => lines.Contains(row.Lines[0].First)).Select(row => row.DocumentNumber).ToList();
        await WriteLineAsync($"  发文目录：列 {rows.Count} 件，本期刊载 {rows.Count - notPrinted.Count} 件，未刊载 {notPrinted.Count} 件，刊载而未列 {Count(DiagnosticCodes.PrintedNotListed)} 件，标题不同 {Count(DiagnosticCodes.TitleDiffers)} 件，文号不同 {Count(DiagnosticCodes.NumberDiffers)} 件");
        if (notPrinted.Count > 0)
        {
            await WriteLineAsync($"    未刊载：{string.Join("、", notPrinted)}");
        }

        int Count(string code) => issue.Diagnostics.Count(d => d.Code == code);
    }

    private static string Lines(string what, IReadOnlyList<int> lines)
    {
        var numbers = string.Join("、", lines.Take(MostLineNumbers));
        var more = lines.Count > MostLineNumbers ? "…" : "";
        return lines.Count == 0 ? $"{what} 0" : $"{what} {lines.Count}（第 {numbers}{more} 行）";
    }

    private Task WriteLineAsync(FormattableString line) => console.Output.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}
