using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tests.Bodies;

public class SentenceEndsTests
{
    [Theory]
    [InlineData("以本意见为准。", SentenceEnd.Stop)]
    [InlineData("“谁主管、谁负责。”", SentenceEnd.Stop)]
    [InlineData("切实发挥作用。（责任单位：市教育局）", SentenceEnd.Stop)]
    [InlineData("(责任单位:市经信局、市发展改革委、市生态环境局)", SentenceEnd.Stop)]
    [InlineData("副主任（试用期一年）；", SentenceEnd.Semicolon)]
    [InlineData("主任职务;", SentenceEnd.Semicolon)]
    [InlineData("现就有关事项通知如下：", SentenceEnd.Colon)]
    [InlineData("负责财政、", SentenceEnd.Comma)]
    [InlineData("（国发〔2016〕", SentenceEnd.Open)]
    [InlineData("各县〔", SentenceEnd.Comma)]
    [InlineData("温州市公安局交通管理局（试用", SentenceEnd.Open)]
    [InlineData("市委十二届十一次全体（扩大）", SentenceEnd.Open)]
    [InlineData("打响“人才新政”", SentenceEnd.Open)]
    [InlineData("", SentenceEnd.Open)]
    public void The_end_of_a_text_tells_whether_its_sentence_can_go_on(string text, SentenceEnd expected) =>
        Assert.Equal(expected, SentenceEnds.Of(text));
}
