using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Tests.Layout;

public class PageLayoutReaderTests
{
    // 2020-06, 107-118: a column ends in the middle of 边防检|查站, the title block stands between, the next column follows tight.
    private static readonly PageLayout TitleInSentence = IssueExcerpt.From("2020-06", 100, 118);

    [Fact]
    public void A_column_opens_where_the_line_has_one_blank_before_it_and_no_blank_line_above()
    {
        var line = Line(TitleInSentence, "查站、市国资运营公司");

        Assert.True(line.OpensPage);
        Assert.True(line.IsTight);
    }

    [Fact]
    public void A_line_in_the_middle_of_a_column_opens_nothing()
    {
        var line = Line(TitleInSentence, "行、在温各金融机构");

        Assert.False(line.OpensPage);
        Assert.False(line.IsTight);
    }

    [Fact]
    public void A_page_opens_behind_page_number_and_running_head_without_a_blank()
    {
        var layout = IssueExcerpt.From("2020-09", 2940, 2960);

        Assert.True(Line(layout, "各县（市、区）人民政府").OpensPage);
        Assert.Equal(2, layout.Furniture.Count);
    }

    [Fact]
    public void Right_aligned_signatures_open_no_page() => // 2020-06, 206-208
        Assert.DoesNotContain(IssueExcerpt.From("2020-06", 200, 208).Printed, line => line.OpensPage);

    [Theory]
    [InlineData("2020-06", 34, 44)]
    [InlineData("2020-09", 34, 44)]
    [InlineData("2020-12", 40, 40)] // flows: the usual width
    public void The_width_of_a_column_is_measured_where_there_is_one(string issue, int least, int most) =>
        Assert.InRange(IssueExcerpt.Of(IssueExcerpt.LinesOf(issue)).ColumnWidth, least, most);

    private static LayoutLine Line(PageLayout layout, string opening) =>
        Assert.Single(layout.Printed, line => line.Text.StartsWith(opening, StringComparison.Ordinal));
}
