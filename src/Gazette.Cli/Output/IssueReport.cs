using System.Globalization;
using Gazette.Documents;
using Spectre.Console;

namespace Gazette.Cli.Output;

/// <summary>A parsed issue for the eyes of a clerk: which issue, its articles, its records, what to look at.</summary>
internal static class IssueReport
{
    /// <summary>Writes the report to the results.</summary>
    public static void Write(CliConsole console, string path, Issue issue)
    {
        var published = issue.Identity.PublishedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"，{day:yyyy-MM-dd} 出版") : "";
        console.Output.WriteLine($"{path}：{issue.Identity.Name()}{published}，{issue.Articles.Count} 篇");
        console.Write(Articles(issue));
        console.Output.WriteLine(Records(issue));
        foreach (var diagnostic in issue.Diagnostics)
        {
            console.Output.WriteLine(diagnostic.Describe(path));
        }
    }

    private static Table Articles(Issue issue)
    {
        var table = new Table().Border(TableBorder.Horizontal);
        table.AddColumn(new TableColumn("序").RightAligned().NoWrap());
        table.AddColumn(new TableColumn("类别").NoWrap());
        table.AddColumn(new TableColumn("发文字号").NoWrap());
        table.AddColumn("标题");
        table.AddColumn(new TableColumn("成文日期").NoWrap());
        table.AddColumn(new TableColumn("行").RightAligned().NoWrap());
        foreach (var article in issue.Articles)
        {
            table.AddRow(
                article.Sequence.ToString(CultureInfo.InvariantCulture),
                article.Kind.Label(),
                Markup.Escape(article.DocumentNumber?.ToString() ?? ""),
                Markup.Escape(article.Title ?? "（无标题）"),
                article.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
                article.Lines.Count == 0 ? "" : $"{article.Lines[0].First}-{article.Lines[^1].Last}");
        }

        return table;
    }

    private static string Records(Issue issue) => string.Create(
        CultureInfo.InvariantCulture,
        $"人事任免 {issue.Articles.Sum(a => a.Appointments.Count)} 条，统计指标 {issue.Articles.Sum(a => a.Statistics.Count)} 项，记事 {issue.Articles.Sum(a => a.Chronicle.Count)} 条，发文目录 {issue.Articles.Sum(a => a.Catalogue.Count)} 件");
}
