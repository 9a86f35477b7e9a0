using Gazette.Storage.Registers;
using static Gazette.Storage.Tests.Registers.Printed;

namespace Gazette.Storage.Tests.Registers;

/// <summary>What makes one series, and what is worked out from it.</summary>
public sealed class IndicatorSeriesTests
{
    [Fact]
    public void Months_stand_in_order_whatever_the_order_of_the_issues()
    {
        var series = Assert.Single(IndicatorSeries.Of([Row("2022-05", "财政总收入", null, 391.65m), Row("2020-06", "#财政总收入", 105.37m, 549.31m)]));

        Assert.Equal(["2020-06", "2022-05"], series.Points.Select(point => $"{point.Month.Month:yyyy-MM}"));
    }

    [Fact]
    public void Another_unit_is_another_series() =>
        Assert.Equal(2, IndicatorSeries.Of([Row("2020-06", "进出口总额", 1m, 2m, "亿元"), Row("2020-07", "进出口总额", 1m, 2m, "亿美元")]).Count);

    [Fact]
    public void A_name_twice_in_one_table_is_told_apart_by_the_row_above()
    {
        var series = IndicatorSeries.Of(
        [
            Row("2020-06", "工业增加值", 1m, 1m), Row("2020-06", "制造业", 2m, 2m), Row("2020-06", "用电量", 3m, 3m), Row("2020-06", "制造业", 4m, 4m),
            Row("2020-07", "工业增加值", 1m, 1m), Row("2020-07", "制造业", 5m, 5m), Row("2020-07", "用电量", 3m, 3m), Row("2020-07", "制造业", 6m, 6m),
        ]).Where(one => one.Name == "制造业").ToList();

        Assert.Equal(["工业增加值", "用电量"], series.Select(one => one.Below));
        Assert.Equal([[2m, 5m], [4m, 6m]], series.Select(one => one.Points.Select(point => point.Row.Record.Month!.Value)));
    }

    [Theory]
    [InlineData("110.45", true)]
    [InlineData("110.46", true)] // Each of three figures is rounded.
    [InlineData("110.47", false)]
    public void The_cumulative_value_less_the_one_before_is_held_against_the_month(string month, bool fits)
    {
        var series = Assert.Single(IndicatorSeries.Of(
            [Row("2020-08", "工业增加值", 90m, 647.29m), Row("2020-09", "工业增加值", decimal.Parse(month, System.Globalization.CultureInfo.InvariantCulture), 757.74m)]));

        Assert.Null(series.Points[0].Difference);
        Assert.Equal(110.45m, series.Points[1].Difference);
        Assert.Equal(fits, series.Points[1].Fits);
    }

    [Theory]
    [InlineData("2020-07", "2020-09", "亿元")] // August is missing.
    [InlineData("2020-12", "2021-01", "亿元")] // The count begins anew.
    [InlineData("2020-08", "2020-09", "%")] // An index is an average.
    public void Nothing_is_taken_away_where_it_would_mean_nothing(string before, string month, string unit) =>
        Assert.All(Assert.Single(IndicatorSeries.Of([Row(before, "指标", 1m, 10m, unit), Row(month, "指标", 2m, 12m, unit)])).Points, point => Assert.Null(point.Difference));

    [Fact]
    public void A_month_not_printed_is_no_mismatch()
    {
        var series = Assert.Single(IndicatorSeries.Of([Row("2022-04", "财政总收入", null, 300m), Row("2022-05", "财政总收入", null, 391.65m)]));

        Assert.Equal((91.65m, null), (series.Points[1].Difference, series.Points[1].Fits));
    }

    [Fact]
    public void What_a_later_issue_prints_anew_is_a_revision_and_the_earlier_stays_in_sight()
    {
        var series = Assert.Single(IndicatorSeries.Of([Row("2020-06", "财政总收入", 105.37m, 549.31m), Row("2020-06", "财政总收入", 105.40m, 549.34m, issue: "2020-07")]));

        var point = Assert.Single(series.Points);
        Assert.Equal(105.40m, point.Row.Record.Month);
        Assert.Equal(105.37m, Assert.Single(point.Revised).Record.Month);
    }

    [Fact]
    public void The_same_figures_printed_again_are_no_revision() => Assert.Empty(
        Assert.Single(IndicatorSeries.Of([Row("2020-06", "财政总收入", 105.37m, 549.31m), Row("2020-06", "财政总收入", 105.37m, 549.31m, issue: "2020-07")])).Points[0].Revised);

    [Fact]
    public void A_row_whose_month_is_not_known_is_kept_apart()
    {
        var row = Row("2020-06", "财政总收入", 1m, 1m);
        var series = Assert.Single(IndicatorSeries.Of([row with { In = row.In with { Title = "主要统计指标", Issue = new Documents.IssueIdentity() } }]));

        Assert.Empty(series.Points);
        Assert.Single(series.Undated);
    }
}
