using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Fakes;

/// <summary>The collection as a whole, answered from <see cref="SampleIssue"/>: September lost a line and has a place to look at.</summary>
internal sealed class SampleCollection(IGazetteReader reader) : ICollectionReader
{
    public async Task<IReadOnlyList<HeldIssue>> IssuesAsync(CancellationToken cancellationToken) =>
    [
        .. (await reader.IssuesAsync(cancellationToken)).Select(issue => new HeldIssue
        {
            Summary = issue,
            Coverage = issue.Identity == SampleIssue.September
                ? LineCoverage.Of(["一", "二", "三"], [SourceSpan.Of(1)], [SourceSpan.Of(2)])
                : LineCoverage.Of(["一"], [SourceSpan.Of(1)], []),
            Doubtful = issue.Identity == SampleIssue.September ? 1 : 0,
            NotUnderstood = 0,
        }),
    ];

    public Task<IReadOnlyList<HeldArticle>> ArticlesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<HeldArticle>>(
    [
        .. SampleIssue.All.OrderByDescending(stored => stored.Summary.Issue.Number).ThenBy(stored => stored.Summary.Sequence)
            .Select(stored => new HeldArticle(
                stored.Summary, stored.Article.AttachedTitle, [.. stored.Article.Blocks.Select(block => block.Heading).OfType<string>()])),
    ]);

    public Task<IReadOnlyList<RepealStatement>> RepealsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RepealStatement>>(
    [
        .. SampleIssue.All.SelectMany(stored => stored.Article.Citations.Where(citation => citation.IsRepealed)
            .Select(c => new RepealStatement(stored.Summary, c.DocumentNumber, c.Title, c.RepealSentence ?? c.Printed, c.Lines))
            .Concat(stored.Article.TitleRepeals.Select(r => new RepealStatement(stored.Summary, null, r.Title, r.Sentence, r.Lines)))),
    ]);
}
