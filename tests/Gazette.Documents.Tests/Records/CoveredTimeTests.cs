namespace Gazette.Documents.Tests.Records;

public sealed class CoveredTimeTests
{
    private static readonly IssueIdentity June = new() { Year = 2020, Number = 6 };

    [Fact]
    public void A_title_with_year_and_month_tells_all() => // 2020年第6期, line 4005
        Assert.Equal(
            new CoveredTime(new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 30), TimeBasis.Title),
            CoveredTime.OfMonth("温州市2020年6月份国民经济主要统计指标", June));

    [Fact]
    public void A_title_without_year_has_that_of_the_issue() // 2020年第6期, line 3161
    {
        var time = CoveredTime.OfMonth("6月份市政府人事任免", June)!;

        Assert.Equal((new DateOnly(2020, 6, 1), TimeBasis.TitleAndIssue), (time.Month, time.Basis));
        Assert.False(time.IsDay);
    }

    [Fact]
    public void December_in_the_first_issue_of_a_year_is_that_of_the_year_before() =>
        Assert.Equal(new DateOnly(2020, 12, 1), CoveredTime.OfMonth("12月份市政府记事", new IssueIdentity { Year = 2021, Number = 1 })!.Month);

    [Fact]
    public void December_in_the_last_issue_of_a_year_is_of_that_year() =>
        Assert.Equal(new DateOnly(2020, 12, 1), CoveredTime.OfMonth("12月份市政府记事", new IssueIdentity { Year = 2020, Number = 12 })!.Month);

    [Fact]
    public void Without_a_month_in_the_title_the_number_of_the_issue_is_taken_and_said_to_be() =>
        Assert.Equal(TimeBasis.IssueNumber, CoveredTime.OfMonth(null, June)!.Basis);

    [Theory]
    [InlineData("市政府人事任免", null, null)]
    [InlineData("6月份市政府人事任免", null, 6)]
    [InlineData(null, 2020, 24)] // A gazette of two issues a month.
    public void What_cannot_be_told_is_null(string? title, int? year, int? number) =>
        Assert.Null(CoveredTime.OfMonth(title, new IssueIdentity { Year = year, Number = number }));

    [Fact]
    public void A_signed_decision_has_its_day() => Assert.True(CoveredTime.On(new DateOnly(2020, 6, 24)).IsDay);
}
