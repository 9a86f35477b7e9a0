using System.Runtime.CompilerServices;
using Gazette.Cli.Output;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Cli.Export;

/// <summary>The issues of the database, whole, one after the other: only one is held in memory.</summary>
internal sealed class StoredIssues(IGazetteReader reader)
{
    /// <summary>Reads all issues, newest first.</summary>
    public async IAsyncEnumerable<WholeIssue> ReadAsync(
        IProgress<WorkStep> progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var summaries = await reader.IssuesAsync(cancellationToken);
        foreach (var (index, summary) in summaries.Index())
        {
            progress.Report(new WorkStep(index, summaries.Count, summary.FileName));
            var stored = summary.Identity is { Year: { } year, Number: { } number }
                ? await reader.IssueAsync(year, number, cancellationToken)
                : await reader.IssueAsync(summary.FileName, cancellationToken);
            if (stored is not null)
            {
                var articles = await reader.ArticlesAsync([.. stored.Articles.Select(a => a.RowId)], cancellationToken);
                yield return new WholeIssue(stored, [.. articles.OrderBy(a => a.Summary.Sequence)]);
            }
        }

        progress.Report(new WorkStep(summaries.Count, summaries.Count, null));
    }
}

/// <summary>An issue with the bodies of its articles.</summary>
/// <param name="Stored">Identity, file, furniture and diagnostics.</param>
/// <param name="Articles">Its articles in printed order.</param>
internal sealed record WholeIssue(StoredIssue Stored, IReadOnlyList<StoredArticle> Articles)
{
    /// <summary>As it was parsed.</summary>
    public Issue ToIssue() => new()
    {
        Identity = Stored.Summary.Identity,
        IdentitySources = Stored.IdentitySources,
        Articles = [.. Articles.Select(a => a.Article)],
        Furniture = Stored.Furniture,
        Diagnostics = Stored.Diagnostics,
    };
}
