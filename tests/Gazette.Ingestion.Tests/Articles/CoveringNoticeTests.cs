using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.TitleBlocks;

namespace Gazette.Ingestion.Tests.Articles;

public class CoveringNoticeTests
{
    public static TheoryData<string, int, int, string, string, string> RealNotices => new()
    {
        // The notice comes first; the attached title interrupts 可机|器读取.
        { "2020-09", 2951, 3030, "各县（市、区）人民政府，市政府直属各单位：", "温州市公共数据共享开放管理暂行办法", "第一章  总  则" },
        // The attached document's first column comes before title and notice; its title of one line interrupts a sentence.
        { "2020-06", 783, 890, "各县（市、区）人民政府，市政府直属各单位：", "2020年温州市政务公开工作要点", "2020年全市政务公开工作的总体要求是：" },
        // An attached title of two lines.
        { "2020-06", 1279, 1370, "各县（市、区）人民政府，市各有关单位：", "温州市养老服务高质量发展三年行动计划（2020—2022年）", "为贯彻落实习近平总书记关于养老工作重" },
        // Flowed, three signatories; the title is broken by a blank.
        { "2020-12", 1968, 2000, "各区人民政府、产业集聚区管委会，市各相关单位：", "温州市级2020-2021年新能源汽车推广应用支持政策", "为加快推进本市新能源汽车推广应用" },
        // The title of the notice lacks 办法; the notice itself quotes the whole name.
        { "2020-12", 2027, 2060, "各区财政局、人力资源和社会保障局：", "温州市本级就业补助资金管理办法", "第一章" },
    };

    [Theory]
    [MemberData(nameof(RealNotices))]
    public void The_notice_goes_before_the_document_and_its_title_over_it(
        string issue, int first, int last, string salutation, string title, string opening)
    {
        var draft = Draft(IssueExcerpt.From(issue, first, last));

        Assert.Equal([BodyPartKind.CoveringNotice, BodyPartKind.AttachedDocument], draft.Parts.Select(part => part.Kind));
        Assert.Equal(salutation, draft.Parts[0].Lines[0].Text);
        Assert.True(SentenceShape.IsDate(draft.Parts[0].Lines[^1].Text));
        Assert.Equal(title, string.Concat(draft.Parts[1].TitleLines.Select(line => line.Text)).Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.StartsWith(opening, draft.Parts[1].Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_interrupted_sentence_runs_on() // 2020-09, 3015 and 3018
    {
        var draft = Draft(IssueExcerpt.From("2020-09", 2951, 3030));

        Assert.Contains("面向社会提供具备原始性、可机器读取、可供社会化", string.Concat(draft.Parts[1].Lines.Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_opinion_is_one_part() // 2020-06, 209-452
    {
        var draft = Draft(IssueExcerpt.From("2020-06", 209, 452));

        Assert.Equal(BodyPartKind.Main, Assert.Single(draft.Parts).Kind);
        Assert.Equal(ArticleKind.Opinion, draft.Kind);
    }

    [Fact]
    public void An_announcement_without_a_subject_carries_the_rules_it_makes_known() // as orders do; the congress's announcements are so
    {
        var draft = Draft(IssueExcerpt.Of(
            "《温州市养犬管理规定》已于2021年8月26日经市人民代表大会常务委员会会议通过，现予公布。", "", "温州市人民代表大会常务委员会", "", "2021年9月30日", "",
            "温州市人民代表大会常务委员会公告", "", "第32号", "", "第一条 为了规范养犬行为，保障公共安全，维护", "", "温州市养犬管理规定", " 市容，制定本规定。", "", "第二条 本规定自2021年12月1日起施行。"));

        Assert.Equal([BodyPartKind.CoveringNotice, BodyPartKind.AttachedDocument], draft.Parts.Select(part => part.Kind));
        Assert.Equal("温州市养犬管理规定", Assert.Single(draft.Parts[1].TitleLines).Text);
    }

    [Fact]
    public void Every_line_is_in_the_title_block_or_in_one_part()
    {
        var layout = IssueExcerpt.From("2020-06", 783, 1278);
        var draft = Draft(layout);

        var lines = draft.Parts.SelectMany(part => part.TitleLines.Concat(part.Lines)).Select(line => line.Number)
            .Concat(draft.TitleBlock.Lines.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)));

        Assert.Equal(layout.Printed.Select(line => line.Number), lines.Order());
    }

    private static ArticleDraft Draft(PageLayout layout) =>
        DraftBuilder.Build(ArticleSplitter.Split(layout, ArticleStartFinder.Find(layout))[0], layout);
}
