using Gazette.Documents;
using Gazette.Ingestion.Articles;

namespace Gazette.Ingestion.Tests.Articles;

public class ArticleStartFinderTests
{
    public static TheoryData<string, int, int, string[]> RealStarts => new()
    {
        // The title block stands 55 lines behind the first line of the page, in the middle of a sentence.
        { "2020-06", 190, 330, ["20 Documents 温州市人民政府办公室"] },
        // Signature and date come before the title block; a remark behind it; then the next document.
        { "2020-09", 595, 775, ["6 Documents 温州市人民政府", "69 Documents 温州市人民政府"] },
        // A page opens behind the running head, not with a blank.
        { "2020-09", 2935, 2975, ["19 Documents 温州市人民政府办公室"] },
        // The title of the interpretation stands in a sentence; appointments follow a running head.
        { "2020-09", 3715, 4010, ["10 Interpretations 《关于鼓励社会力量投资建设与运营", "269 Personnel 9月份市政府人事任免"] },
        // Title inside an entry of the chronicle.
        { "2020-06", 3700, 3850, ["15 Chronicle 6月份市政府记事"] },
        // Catalogue with title, statistics with the compiler above.
        { "2020-06", 3978, 4033, ["5 Catalogue 6月份市政府、市政府办公室发文目录", "26 Statistics 温州市2020年6月份国民经济主要统计指标"] },
        // Catalogue without a title; photo page; feature.
        { "2020-09", 4786, 4900, ["1 Chronicle ", "12 Catalogue ", "29 Statistics 温州市2020年9月份国民经济主要统计指标", "60 PhotoNews ", "85 Feature 永嘉点亮楠溪江夜经济 秀出美丽新“夜”态"] },
        // Flowed: the filing code stands before the title of the next document.
        { "2020-12", 1576, 1600, ["9 Documents 温州市人民政府办公室"] },
        // Flowed: imprint, cover, photos, feature of two headline lines.
        { "2020-12", 2798, 2927, ["1 Statistics 温州市2020年12月份国民经济主要统计指标", "16 Masthead ", "65 PhotoNews ", "92 Feature 资产增信 畅通融资"] },
    };

    [Theory]
    [MemberData(nameof(RealStarts))]
    public void Articles_begin_where_their_first_line_is_read(string issue, int first, int last, string[] expected)
    {
        var layout = IssueExcerpt.From(issue, first, last);

        var starts = ArticleStartFinder.Find(layout)
            .Select(s => $"{layout.Printed[s.Index].Number} {s.Section} {(s.TitleLines.Count > 0 ? s.TitleLines[0].Text : string.Empty)}");

        Assert.Equal(expected, starts);
    }

    [Fact]
    public void Two_short_documents_on_one_flowed_page_are_two()
    {
        var layout = IssueExcerpt.Of(
            "温州市公安局关于限行的通告", "温公通〔2021〕1号", "现通告如下。", "温州市公安局", "2021年1月5日",
            "温州市公安局关于禁鸣的通告", "温公通〔2021〕2号", "现通告如下。", "温州市公安局", "2021年1月6日");

        Assert.Equal([0, 5], ArticleStartFinder.Find(layout).Select(s => s.Index));
    }

    [Fact]
    public void A_forwarded_document_stays_in_the_article_that_forwards_it()
    {
        var layout = IssueExcerpt.Of(
            "温政办〔2021〕3号", "温州市人民政府办公室转发温州市财政局关于加强预算管理意见的通知", "各县（市、区）人民政府：", "现转发给你们。", "2021年1月5日",
            "温财预〔2021〕1号", "温州市财政局关于加强预算管理意见", "为加强预算管理。");

        Assert.Equal(0, Assert.Single(ArticleStartFinder.Find(layout)).Index);
    }

    [Fact]
    public void A_list_of_repealed_documents_in_an_annex_is_no_catalogue()
    {
        var layout = IssueExcerpt.Of(
            "温政发〔2021〕1号", "温州市人民政府关于废止部分文件的决定", "各县（市、区）人民政府：", "决定废止下列文件。", "2021年1月5日", "附件",
            "温政发〔2010〕12号 温州市人民政府关于养老的意见", "温政发〔2011〕15号 温州市人民政府关于托幼的意见", "温政发〔2012〕7号 温州市人民政府关于体育的意见",
            "温政发〔2021〕2号", "温州市人民政府关于体育的意见", "各县（市、区）人民政府：", "为发展体育。");

        Assert.All(ArticleStartFinder.Find(layout), start => Assert.Equal(IssueSection.Documents, start.Section));
    }

    [Theory]
    [InlineData("2019年5月份人事任免", IssueSection.Personnel)]
    [InlineData("温州市人民政府2019年5月份人事任免", IssueSection.Personnel)]
    [InlineData("市政府人事任免事项（2019年5月）", IssueSection.Personnel)]
    [InlineData("5月份干部任免名单", IssueSection.Personnel)]
    [InlineData("温州市人大常委会任免名单", IssueSection.Personnel)]
    [InlineData("温州市第十三届人民代表大会常务委员会第四十一次会议人事任免名单", IssueSection.Personnel)]
    [InlineData("2018年12月、2019年1月市政府人事任免", IssueSection.Personnel)]
    [InlineData("市政府5月份记事", IssueSection.Chronicle)]
    [InlineData("温州市人民政府大事记（2019年4月—5月）", IssueSection.Chronicle)]
    [InlineData("1—2月份发文目录", IssueSection.Catalogue)]
    [InlineData("市政府办公室2019年5月文件目录", IssueSection.Catalogue)]
    [InlineData("市政府、市政府办公室发文目录（5月份）", IssueSection.Catalogue)]
    [InlineData("温州市国民经济主要统计指标（1-5月）", IssueSection.Statistics)]
    public void A_column_has_its_month_before_its_bodies_behind_them_or_in_brackets(string title, IssueSection section) => Assert.Contains(
        ArticleStartFinder.Find(IssueExcerpt.Of("温政办〔2019〕3号", "温州市人民政府办公室关于体育的意见", "各县（市、区）人民政府：", "为发展体育。", "2019年5月5日", title, "正文。")),
        start => start.Section == section && start.Index == 5);

    [Theory]
    [InlineData("废止的市政府行政规范性文件目录")]
    [InlineData("干部任免事项")]
    [InlineData("历史大事记")]
    public void Without_a_month_words_of_any_text_are_no_column(string line) => Assert.Single(ArticleStartFinder.Find(
        IssueExcerpt.Of("温政办〔2019〕3号", "温州市人民政府办公室关于体育的意见", "各县（市、区）人民政府：", "为发展体育。", "2019年5月5日", line, "正文。")));

    [Fact]
    public void A_column_is_addressed_to_nobody_so_a_salutation_above_it_is_the_documents()
    {
        // Cleaned text without any sign of pages; the number stands between title and salutation.
        var layout = IssueExcerpt.Of(
            "温州市人民政府关于养犬的通知", "", "温政发〔2019〕11号", "", "各县（市、区）人民政府，市政府直属各单位：", "", "为加强养犬管理，现通知如下。", "",
            "温州市人民政府", "", "2019年5月6日", "", "5月份市政府人事任免", "", "温政干〔2019〕5号", "", "市人民政府决定：", "", "张三任温州市司法局局长。");

        Assert.Equal(["温州市人民政府关于养犬的通知", "5月份市政府人事任免"], ArticleStartFinder.Find(layout).Select(s => layout.Printed[s.Index].Text));
    }

    [Fact]
    public void A_notice_on_appointments_is_a_document_beside_the_appointments_of_the_month()
    {
        var layout = IssueExcerpt.Of(
            " 各县（市、区）人民政府，市政府直属各单位：", "", "市人民政府决定：", "", "张三丰任温州市司法局副局长，试用期", "", "温政干〔2019〕5号", "",
            "温州市人民政府关于张三丰任职的通知", " 一年。", "", "温州市人民政府", "", "2019年5月6日", " 市人民政府决定：", "", "李四光任温州市民政局局长；", "",
            "免去王小平的温州市司法局副局长职务。", "", "5月份市政府人事任免", " 任命：", "", "赵六一为温州市副市长。", "", "市人大常委会任免名单");

        Assert.Equal(
            ["各县（市、区）人民政府，市政府直属各单位：", "市人民政府决定：", "任命："],
            ArticleStartFinder.Find(layout).Select(start => layout.Printed[start.Index].Squeezed));
    }

    [Fact]
    public void The_imprint_behind_the_last_document_of_an_issue_without_columns_is_none_of_it()
    {
        var layout = IssueExcerpt.Of(
            "温州市公安局关于限行的通告", "温公通〔2021〕1号", "现通告如下。编辑：可在网上查询。", "温州市公安局", "2021年1月5日",
            "温州市人民政府公报", "主办：温州市人民政府", "承编：温州市政府公报中心");

        Assert.Equal([ArticleKind.Announcement, ArticleKind.Masthead], ArticleSplitter.Split(layout, ArticleStartFinder.Find(layout)).Select(cut => Gazette.Ingestion.TitleBlocks.DraftBuilder.Build(cut, layout).Kind));
    }

    [Fact]
    public void An_entry_that_lost_its_day_stays_in_the_chronicle()
    {
        var layout = IssueExcerpt.Of("我市召开会议", "6月5日，我市召开会议。会议强调，要压实责任。", "△ 市长调", "研。", "2日", "△ 副市长调研。");

        Assert.Equal(2, Assert.Single(ArticleStartFinder.Find(layout), start => start.Kind == Gazette.Documents.ArticleKind.Chronicle).Index);
    }

    [Fact]
    public void A_text_that_is_no_gazette_has_no_starts() =>
        Assert.Empty(ArticleStartFinder.Find(IssueExcerpt.Of("Lorem ipsum", "", "dolor sit amet。")));

    [Fact]
    public void A_document_begins_with_its_salutation_though_the_head_of_the_page_stands_below_it()
    {
        // 2020-06, lines 209-315, the head put between two paragraphs as it stands in the middle of other pages (458).
        var lines = IssueExcerpt.LinesOf("2020-06")[208..315];

        var layout = IssueExcerpt.Of([.. lines[..42], "·    12    ·", "", "温州市人民政府公报（总第214期） 文件发布", "", .. lines[42..]]);

        Assert.Equal(1, layout.Printed[Assert.Single(ArticleStartFinder.Find(layout)).Index].Number);
    }

    [Fact]
    public void A_feature_may_follow_the_remark_under_the_statistics_without_any_mark()
    {
        // 2022-05, lines 4619-4692, without blank lines and marks of pages.
        var lines = IssueExcerpt.LinesOf("2022-05")[4618..4692].Select(line => line.Trim()).Where(line => line.Length > 0);

        var layout = IssueExcerpt.Of([.. lines]);

        Assert.Equal([ArticleKind.Statistics, ArticleKind.Feature], ArticleStartFinder.Find(layout).Select(start => start.Kind));
    }
}
