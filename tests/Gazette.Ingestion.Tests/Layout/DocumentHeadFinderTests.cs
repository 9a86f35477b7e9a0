using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Tests.Layout;

public class DocumentHeadFinderTests
{
    public static TheoryData<string, int, int, string, int> RealHeads => new()
    {
        // Between 工业用地…各县〈市、区〉政 and 府: code, number, issuer, two lines of title.
        { "2020-06", 295, 320, "温州市人民政府办公室关于进一步加强工业用地高质量利用全周期管理的若干意见", 2 },
        // 通知 letter-spaced on a line of its own; a salutation follows.
        { "2020-06", 835, 870, "温州市人民政府办公室关于印发2020年温州市政务公开工作要点的通知", 1 },
        // At the top of a page, number behind the title without a blank line.
        { "2020-06", 2679, 2695, "温州市综合行政执法局关于开展2020年夏季执法专项整治行动的通知", 1 },
        // Code first, number last.
        { "2020-09", 750, 775, "温州市人民政府关于推进市区房屋征收补偿房票安置的实施意见", 2 },
        // A remark in brackets behind the title is none of it.
        { "2020-09", 640, 662, "温州市人民政府关于公布市政府及市政府办公室行政规范性文件清理结果的决定", 2 },
        // Flowed: issuers and subject on one line, the code of this document above.
        { "2020-12", 1964, 1976, "温州市发展和改革委员会温州市财政局温州市综合行政执法局关于印发《温州市级2020-2021年新能源汽车推广应用支持政策》的通知", 2 },
        // Flowed: issuer and subject on two lines.
        { "2020-12", 1498, 1508, "温州市人民政府办公室关于深入推进传统制造业改造提升2.0版的实施意见", 1 },
    };

    [Theory]
    [MemberData(nameof(RealHeads))]
    public void A_title_block_is_found_where_it_landed(string issue, int first, int last, string title, int marks)
    {
        var head = Assert.Single(DocumentHeadFinder.Find(IssueExcerpt.From(issue, first, last)));

        Assert.Equal((title, marks), (head.SqueezedTitle, head.MarkLines.Count));
    }

    [Fact]
    public void The_signature_above_a_title_of_the_same_body_is_none_of_it()
    {
        var layout = IssueExcerpt.Of("凡废止的文件，自本通知印发之日起停止执行。", "温州市人民政府办公室", "温州市人民政府办公室", "关于废止部分行政规范性文件的通知", "温政办〔2017〕21号", "2017年3月6日");

        Assert.Equal("温州市人民政府办公室关于废止部分行政规范性文件的通知", Assert.Single(DocumentHeadFinder.Find(layout)).SqueezedTitle);
    }

    [Fact]
    public void Who_made_the_document_carried_and_when_is_none_of_the_title() // as in 新余市, 余府办发〔2008〕52号
    {
        var layout = IssueExcerpt.Of("温政办〔2018〕15号", "温州市人民政府办公室关于转发温州市城发集团", "管理办法的通知", "（市国资委 2018年10月6日）", "第一条 为加强管理，制定本办法。");

        Assert.Equal("温州市人民政府办公室关于转发温州市城发集团管理办法的通知", Assert.Single(DocumentHeadFinder.Find(layout)).SqueezedTitle);
    }

    [Fact]
    public void A_number_away_from_its_title_is_found_alone() // 2020-06, 2648: between 充 and 分征求意见
    {
        var layout = IssueExcerpt.From("2020-06", 2638, 2660);

        Assert.Empty(DocumentHeadFinder.Find(layout));
        Assert.Equal("温综法发〔2020〕32号", Assert.Single(DocumentHeadFinder.FindLoneMarks(layout, [])).MarkLines[0].Text);
    }

    [Theory]
    [InlineData("2020-06", 206, 230)] // signature, then a document cited in the text
    [InlineData("2020-06", 3013, 3060)] // numbers broken over lines
    [InlineData("2020-09", 1005, 1024)] // titles in 《》
    [InlineData("2020-12", 71, 110)] // the contents list
    [InlineData("2020-12", 2785, 2796)] // the catalogue
    public void Titles_and_numbers_that_are_only_mentioned_are_left_alone(string issue, int first, int last) =>
        Assert.Empty(DocumentHeadFinder.Find(IssueExcerpt.From(issue, first, last)));

    [Fact]
    public void A_title_that_goes_on_behind_the_word_for_a_plan_is_read_to_its_end()
    {
        var layout = IssueExcerpt.Of("温政办〔2021〕1号", "", "温州市人民政府办公室", "", "关于印发温州市养老服务三年行动计划", "", "（2020—2022年）的通知", "", "为贯彻落实");

        Assert.Equal("温州市人民政府办公室关于印发温州市养老服务三年行动计划（2020—2022年）的通知", Assert.Single(DocumentHeadFinder.Find(layout)).SqueezedTitle);
    }

    [Fact]
    public void Three_joint_issuers_on_lines_of_their_own_open_one_title()
    {
        var layout = IssueExcerpt.Of(" 温州市住房和城乡建设局", "", "温州市财政局  国家税务总局温州市税务局", "", "关于调整住房补贴的通知", "", "温建发〔2021〕12号", "", "各区人民政府：");

        var head = Assert.Single(DocumentHeadFinder.Find(layout));

        Assert.Equal((0, 3), (head.First, head.Last));
        Assert.Equal("温建发〔2021〕12号", Assert.Single(head.MarkLines).Text);
    }

    [Theory]
    [InlineData("关于印发温州市养老服务高质量发展三年行", "动计划的通知")] // 行 ends names of banks
    [InlineData("关于公布市政府及市政府办公室", "行政规范性文件清理结果的决定")] // 办公室 ends names of offices
    public void A_title_may_be_broken_where_its_line_ends_like_the_name_of_a_body(string upper, string lower)
    {
        var head = Assert.Single(DocumentHeadFinder.Find(IssueExcerpt.Of("温政办〔2020〕59号", "", "温州市人民政府办公室", "", upper, "", lower, "", "为贯彻落实国务院要求，")));

        Assert.Equal("温州市人民政府办公室" + upper + lower, head.SqueezedTitle);
    }

    [Fact]
    public void The_last_cell_of_a_table_above_a_title_is_no_issuer()
    {
        var layout = IssueExcerpt.Of("市教育局", "", "团市委", "", "温州市人民政府办公室  关于印发工作规则的通知", "", "温政办〔2022〕40号");

        Assert.Equal("温州市人民政府办公室关于印发工作规则的通知", Assert.Single(DocumentHeadFinder.Find(layout)).SqueezedTitle);
    }

    [Theory]
    [InlineData("2021年第8号", "温州市住房和城乡建设局公告2021年第8号")]
    [InlineData("（2021年第8号）", "温州市住房和城乡建设局公告2021年第8号")]
    [InlineData("第263号", "温州市住房和城乡建设局公告第263号")]
    public void The_number_of_an_announcement_stands_under_its_title(string line, string number) =>
        Assert.Equal(number, HeadMarks.ReadUnder("温州市住房和城乡建设局公告", line)?.DocumentNumber?.ToString());

    [Fact]
    public void A_sentence_under_a_title_is_no_number() => Assert.Null(HeadMarks.ReadUnder("温州市住房和城乡建设局公告", "第二季度的企业名单"));
}
