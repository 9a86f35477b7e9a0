using System.Globalization;
using System.Text.Json;
using Gazette.Cli.Output;
using Gazette.Documents.Wire;

namespace Gazette.Cli.Export;

/// <summary>Writes a JSON file an issue: what <c>parse --json</c> prints, and the ids and addresses of the articles.</summary>
internal static class JsonExport
{
    /// <summary>Writes all issues.</summary>
    /// <returns>How many files.</returns>
    public static async Task<int> WriteAsync(
        StoredIssues issues, string folder, IProgress<WorkStep> progress, CancellationToken cancellationToken)
    {
        var files = 0;
        await foreach (var issue in issues.ReadAsync(progress, cancellationToken))
        {
            await using var file = new PendingFile(Path.Combine(folder, $"{FileName(issue)}.json"));
            await JsonSerializer.SerializeAsync(file.Stream, Wire(issue), WireJson.Options, cancellationToken);
            await file.CommitAsync();
            files++;
        }

        return files;
    }

    private static WireIssueDocument Wire(WholeIssue issue) => WireIssueDocument.From(issue.ToIssue()) with
    {
        Articles =
        [
            .. issue.Articles.Select(a => WireArticle.From(a.Article) with
            {
                Id = a.Summary.Id.Value,
                Url = PortalAddresses.Article(a.Summary.Id),
            }),
        ],
    };

    private static string FileName(WholeIssue issue) => issue.Stored.Summary.Identity is { Year: { } year, Number: { } number }
        ? string.Create(CultureInfo.InvariantCulture, $"{year}-{number:00}")
        : Path.GetFileNameWithoutExtension(issue.Stored.Summary.FileName);
}
