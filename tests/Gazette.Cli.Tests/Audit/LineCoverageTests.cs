using Gazette.Cli.Audit;
using Gazette.Documents;

namespace Gazette.Cli.Tests.Audit;

public sealed class LineCoverageTests
{
    // Lines 1, 3, 5 and 6 hold text.
    private const string Text = "页眉\n\n标题\n \n正文一\n正文二\n";

    [Fact]
    public void Every_line_once_is_complete()
    {
        var coverage = LineCoverage.Of(Text, IssueWith([new SourceSpan(2, 6)], [new SourceSpan(1, 1)]));

        Assert.Equal((4, 3, 1), (coverage.TextLines, coverage.InArticles, coverage.InFurniture));
        Assert.Empty(coverage.Lost);
        Assert.Empty(coverage.Repeated);
    }

    [Fact]
    public void A_line_that_nobody_owns_is_lost()
    {
        var coverage = LineCoverage.Of(Text, IssueWith([new SourceSpan(3, 5)], [new SourceSpan(1, 1)]));

        Assert.Equal([6], coverage.Lost);
    }

    [Fact]
    public void A_line_with_two_owners_is_repeated()
    {
        var coverage = LineCoverage.Of(Text, IssueWith([new SourceSpan(1, 6)], [new SourceSpan(1, 1)]));

        Assert.Equal([1], coverage.Repeated);
    }

    private static Issue IssueWith(IReadOnlyList<SourceSpan> article, IReadOnlyList<SourceSpan> furniture) => new()
    {
        Identity = new IssueIdentity(),
        Articles =
        [
            new Article { Sequence = 1, Section = IssueSection.Documents, Kind = ArticleKind.Notice, Lines = article },
        ],
        Furniture = [.. furniture.Select(lines => new PageFurniture(lines, "页眉"))],
    };
}
