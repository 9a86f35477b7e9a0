using Gazette.Ingestion.Articles;

namespace Gazette.Ingestion.Tests.Articles;

public class BriefStartsTests
{
    [Fact]
    public void A_headline_is_what_stands_between_a_closed_sentence_and_a_day() // 2020-09, 4206-4300
    {
        var layout = IssueExcerpt.From("2020-09", 4206, 4300);

        var titles = BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain)
            .Select(start => string.Concat(start.TitleLines.Select(line => line.Squeezed)));

        Assert.Equal(["我市召开消防安全“百日攻坚”督查推进会", "市政府常务会议研究高校毕业生招引“510计划”"], titles);
    }

    [Fact]
    public void A_headline_may_begin_with_a_year_and_its_text_may_say_the_day_later() // 2020-12, 2563-2591
    {
        var layout = IssueExcerpt.From("2020-12", 2563, 2591);

        var titles = BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain).Select(start => start.TitleLines[0].Text);

        Assert.Equal(["温州市和通辽市工作交流会召开", "2020瓯江金融论坛在温举行"], titles);
    }

    [Fact]
    public void The_first_line_of_the_text_is_not_taken_for_a_line_of_the_headline_because_it_has_no_comma() // 2022-05, 4129-4165
    {
        var layout = IssueExcerpt.From("2022-05", 4129, 4165);

        var start = Assert.Single(BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain));

        Assert.Equal("瓯江实验室建设领导小组会议召开", Assert.Single(start.TitleLines).Text);
    }

    [Fact]
    public void A_headline_may_lead_on_with_a_colon_to_its_next_line() // 2022-05, 4225-4250
    {
        var layout = IssueExcerpt.From("2022-05", 4225, 4250);

        var start = Assert.Single(BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain));

        Assert.Equal(["张振丰就贯彻落实稳经济措施强调：", "以非常之策稳增长促发展"], start.TitleLines.Select(line => line.Text));
    }

    [Fact]
    public void News_of_figures_says_the_months_they_are_of_instead_of_a_day()
    {
        var layout = IssueExcerpt.Of("强调不放松。", "", "固定资产投资增速居全省第一", "", "今年以来，我市固定资产投资每月均保持30%以上的快速增长势头，1至6月，全市固定资产投资完成232.88亿元，同比增长34.5%。");

        Assert.Equal("固定资产投资增速居全省第一", Assert.Single(BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain)).TitleLines[0].Text);
    }

    [Fact]
    public void A_colon_that_leads_on_to_a_paragraph_ends_no_headline()
    {
        var layout = IssueExcerpt.Of("到位。", "", "会议强调三点：", "", "6月5日前全部整改到位。");

        Assert.Empty(BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain));
    }

    [Fact]
    public void A_paragraph_cut_by_a_page_change_is_no_headline() // 2020-12, 2535-2549: 必须锚 / 定“五大新坐标”
    {
        var layout = IssueExcerpt.From("2020-12", 2535, 2549);

        Assert.Empty(BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain));
    }

    [Fact]
    public void A_signature_and_its_date_are_no_headline_and_day()
    {
        var layout = IssueExcerpt.Of("请认真贯彻执行。", "", " 温州市人民政府办公室", "", "2020年6月3日", "", "附件。");

        Assert.Empty(BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Labelled));
    }

    [Theory]
    [InlineData(NewsEvidence.None, 0)]
    [InlineData(NewsEvidence.Labelled, 1)]
    public void Where_nothing_says_news_a_headline_must_open_a_page(NewsEvidence evidence, int expected)
    {
        var layout = IssueExcerpt.Of("到位。", "", "我市召开推进会", "", "6月5日，我市召开推进会。");

        Assert.Equal(expected, BriefStarts.Find(layout, 1, layout.Printed.Count, evidence).Count);
    }

    [Fact]
    public void The_last_word_of_a_headline_may_stand_alone_on_its_line() // 2020-12, 2521, set in a narrower column
    {
        var layout = IssueExcerpt.Of("局副局长职务。", " 市委十二届十一次 全体（扩大）会议举", "", "行", "", "12月16日，市委十二届十一次全体（扩大）会", "", "议举行。");

        var start = Assert.Single(BriefStarts.Find(layout, 1, layout.Printed.Count, NewsEvidence.Certain));

        Assert.Equal(["市委十二届十一次 全体（扩大）会议举", "行"], start.TitleLines.Select(line => line.Text));
    }
}
