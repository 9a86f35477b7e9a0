using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Articles;

/// <summary>Speeches and reports, which bear no number. Text of our own in the conventions of the print.</summary>
public class SpeechTests
{
    private static readonly string[] Opinion =
    [
        " 温州市环境保护局  温州市公安局",
        "关于加强环境执法联动工作的意见",
        "温环发〔2016〕77号",
        "各县（市、区）环保局、公安局：",
        "现就加强环境执法联动工作提出如下意见：",
        "市环保局、市公安局每季度召开一次联席会议。",
        "                    2016年11月21日",
    ];

    [Theory]
    [InlineData("（2016年11月18日）")]
    [InlineData("同志们：")]
    public void A_speech_is_an_article_of_its_own(string below)
    {
        var issue = Parse([.. Opinion, " 在全市剿灭劣V类水动员会上的讲话", "徐立毅", below, "今天的会议，主要任务是动员全市上下治水。", "我讲三点意见。"]);

        Assert.Equal([ArticleKind.Opinion, ArticleKind.Feature], issue.Articles.Select(article => article.Kind));
        Assert.Equal((IssueSection.Feature, "在全市剿灭劣V类水动员会上的讲话"), (issue.Articles[1].Section, issue.Articles[1].Title));
    }

    [Fact]
    public void So_is_the_report_on_the_work_of_the_government()
    {
        var issue = Parse([.. Opinion, " 政府工作报告", "——2021年2月2日在温州市第十三届人民代表大会第六次会议上", "各位代表：", "现在，我代表市人民政府向大会报告工作。"]);

        Assert.Equal("政府工作报告", issue.Articles[1].Title);
    }

    [Fact]
    public void A_sentence_about_a_speech_is_none()
    {
        var issue = Parse([.. Opinion[..6], "认真学习贯彻在全市剿灭劣V类水动员会上的讲话", "精神，落实各项任务。", Opinion[6]]);

        Assert.Single(issue.Articles);
    }

    private static Issue Parse(params string[] lines) => IssueParser.Parse(string.Join("\n\n", lines));
}
