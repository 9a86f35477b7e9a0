namespace Gazette.Documents.Tests.Issues;

public sealed class LineCoverageTests
{
    // Lines 1, 3, 5 and 6 hold text.
    private static readonly string[] Text = ["页眉", "", "标题", " ", "正文一", "正文二", ""];

    [Fact]
    public void Every_line_once_is_complete()
    {
        var coverage = LineCoverage.Of(Text, [new SourceSpan(2, 6)], [SourceSpan.Of(1)]);

        Assert.Equal((4, 3, 1, 4), (coverage.TextLines, coverage.InArticles, coverage.InFurniture, coverage.Assigned));
        Assert.Empty(coverage.Lost);
        Assert.Empty(coverage.Repeated);
    }

    [Fact]
    public void A_line_that_nobody_owns_is_lost()
    {
        var coverage = LineCoverage.Of(Text, [new SourceSpan(3, 5)], [SourceSpan.Of(1)]);

        Assert.Equal([6], coverage.Lost);
        Assert.Equal(3, coverage.Assigned);
    }

    [Fact]
    public void A_line_with_two_owners_is_repeated()
    {
        var coverage = LineCoverage.Of(Text, [new SourceSpan(1, 6)], [SourceSpan.Of(1)]);

        Assert.Equal([1], coverage.Repeated);
    }
}
