namespace Gazette.Documents.Tests.Validity;

public sealed class TitledPeriodTests
{
    [Theory]
    // 2020-06, line 1281
    [InlineData("温州市养老服务高质量发展三年行动计划（2020—2022年）", 2020, 2022, "2020—2022年")]
    [InlineData("温州市地质灾害“整体智治”三年行动方案（2020-2022年）", 2020, 2022, "2020-2022年")]
    [InlineData("温州市级2020-2021年新能源汽车推广应用支持政策", 2020, 2021, "2020-2021年")]
    [InlineData("温州市国土空间总体规划（2021—2035年）", 2021, 2035, "2021—2035年")]
    [InlineData("温州市城市总体规划（2003-2020）（2017年修订）", 2003, 2020, "2003-2020")]
    [InlineData("加快工业强市建设行动计划（2023年至2025年）", 2023, 2025, "2023年至2025年")]
    [InlineData("２０２０～２０２１年度河道疏浚实施方案", 2020, 2021, "２０２０～２０２１年度")]
    [InlineData("温州市综合交通运输发展“十四五”规划", 2021, 2025, "“十四五”")]
    [InlineData("温州市综合交通运输发展十四五规划", 2021, 2025, "十四五")]
    [InlineData("温州市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要", 2021, 2025, "第十四个五年规划")]
    [InlineData("温州市国民经济和社会发展第十个五年计划", 2001, 2005, "第十个五年计划")]
    [InlineData("温州市“十五五”发展规划", 2026, 2030, "“十五五”")]
    [InlineData("“十四五”养老规划（2021—2024年）", 2021, 2024, "2021—2024年")]
    public void A_title_names_the_years_of_a_plan(string title, int first, int last, string printed) =>
        Assert.Equal(new TitledPeriod(first, last, printed), TitledPeriod.In(title));

    [Theory]
    [InlineData(null)]
    [InlineData("2020年温州市政务公开工作要点")]
    [InlineData("关于2020—2021学年校历的通知")]
    [InlineData("温州市近岸海域水污染防治攻坚三年行动计划")]
    [InlineData("关于调整2022-2020年目标的通知")]
    [InlineData("关于推进五年行动的通知")]
    [InlineData("关于做好三五普法工作的通知")]
    public void Other_years_are_no_period(string? title) => Assert.Null(TitledPeriod.In(title));
}
