namespace Gazette.Documents.Tests;

public class SourceSpanTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("7", "7")]
    [InlineData("3 4 5 9", "3-5 9")]
    [InlineData("3 3 4", "3-4")]
    [InlineData("9 3 4", "3-4 9")]
    [InlineData("5 6 1 2 3 4", "1-6")]
    [InlineData("1 2 8 9 2 3", "1-3 8-9")]
    public void The_fewest_spans_cover_lines_in_whatever_order_they_come(string lines, string spans) =>
        Assert.Equal(spans, string.Join(' ', SourceSpan.Cover(lines.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse))));

    [Fact]
    public void The_lines_of_spans_come_span_by_span() => Assert.Equal([5, 6, 1], SourceSpan.LinesOf([new SourceSpan(5, 6), SourceSpan.Of(1)]));
}
