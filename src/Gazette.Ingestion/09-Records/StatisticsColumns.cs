using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Records;

/// <summary>What a figure column of the statistics table holds.</summary>
internal enum StatisticsColumn
{
    /// <summary>当月.</summary>
    Month,

    /// <summary>同比 of the month.</summary>
    MonthYearOnYear,

    /// <summary>累计, and the balance at the month's end.</summary>
    Cumulative,

    /// <summary>同比 of the cumulative value.</summary>
    CumulativeYearOnYear,

    /// <summary>比年初: change since the year began.</summary>
    SinceYearBegin,

    /// <summary>上年同期, 二季度: what a row has no place for, neither the month's nor since January.</summary>
    Other,
}

/// <summary>The order of the figure columns, read from the head of the table: 当月 同比±% 累计 同比±%, or any other.</summary>
internal static partial class StatisticsColumns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The order that monthly tables have when no head says otherwise.</summary>
    public static IReadOnlyList<StatisticsColumn> Usual { get; } =
        [StatisticsColumn.Month, StatisticsColumn.MonthYearOnYear, StatisticsColumn.Cumulative, StatisticsColumn.CumulativeYearOnYear];

    /// <summary>Reads a head; null when it names no columns or one of them twice, so that the order isn't certain.</summary>
    /// <param name="cells">Its cells in reading order: 当月同比 in one of them is a rate, 当月 and 同比 in two are a value and its rate.</param>
    public static IReadOnlyList<StatisticsColumn>? Read(IEnumerable<string> cells)
    {
        var columns = new List<StatisticsColumn>();
        var lastIsQuarter = false;
        foreach (Match word in Word().Matches(CharacterWidth.Fold(string.Join('|', cells))))
        {
            columns.Add(word.Groups["other"].Success || word.Groups["rate"].Success && lastIsQuarter ? StatisticsColumn.Other
                : word.Groups["begin"].Success ? StatisticsColumn.SinceYearBegin
                : word.Groups["monthRate"].Success ? StatisticsColumn.MonthYearOnYear
                : word.Groups["totalRate"].Success ? StatisticsColumn.CumulativeYearOnYear
                : word.Groups["rate"].Success ? RateOf(columns)
                : word.Groups["total"].Success ? StatisticsColumn.Cumulative
                : StatisticsColumn.Month);
            lastIsQuarter = word.Groups["quarter"].Success;
        }

        var told = columns.Where(column => column != StatisticsColumn.Other).ToList();
        return told.Count > 0 && told.Distinct().Count() == told.Count ? columns : null;
    }

    // A bare 同比 goes with the value before it.
    private static StatisticsColumn RateOf(List<StatisticsColumn> columns) =>
        columns.FindLast(c => c is StatisticsColumn.Month or StatisticsColumn.Cumulative) == StatisticsColumn.Month && columns.Contains(StatisticsColumn.Month)
            ? StatisticsColumn.MonthYearOnYear
            : StatisticsColumn.CumulativeYearOnYear;

    private const string Rate = "(?:比上年同期|比去年同期|比上年同月|比去年同月|同比)?(?:增减|增长|增速|增幅|±)?(?:\\(?[±]?%\\)?)?";
    private const string Total = "(?:本月止累计|自年初累计|年初至本月累计|本年累计|本月累计|(?:1|一)[-—–~至](?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|季度)(?:份)?(?:累计)?|累计|[一1]季度|前三季度|上半年|全年)";
    private const string Month = "(?:当月|本月|本期|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?)";

    [GeneratedRegex("(?<other>(?:上年|去年)同(?:期|月)(?:数|值|累计)?|(?<quarter>[二三四2-4]季度))|(?<begin>(?:比|较)年初(?:增减|增加|新增)?(?:额|%)?)"
        + "|(?<totalRate>" + Total + "(?:比上年同期|比去年同期|比去年同月|同比|增长|增速|增幅)" + Rate + ")|(?<monthRate>" + Month + "(?:比上年同期|比去年同期|比上年同月|比去年同月|同比|增长|增速|增幅)" + Rate + ")"
        + "|(?<total>" + Total + "(?:值|数|额)?|(?:本月末|1?[0-9]月末|月末|期末)(?:余额|数)?|绝对额|绝对值|总量|完成额)|(?<month>" + Month + "(?:值|数|额)?)"
        + "|(?<rate>(?:比上年同期|比去年同期|比上年同月|比去年同月|同比|增长|增速|增幅|增减)" + Rate + ")", Options)]
    private static partial Regex Word();
}
