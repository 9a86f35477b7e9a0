using System.Globalization;
using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Lines;
using Gazette.Ingestion.Records;

namespace Gazette.Ingestion.Tests.Records;

public class ReportedDayReaderTests
{
    [Theory]
    // 2020-06, lines 3226-3230
    [InlineData("6月3日，市委副书记、市长姚高员主持召开市政府常务会议，组织与会人员集体学习《民法典》。", "2020-06-03")]
    // 2022-05, lines 4137-4139
    [InlineData("瓯江实验室建设领导小组会议5月19日召开。市委副书记在会上强调，要守牢底线。", "2020-05-19")]
    // 2020-12, line 2567
    [InlineData("温州市和通辽市工作交流会于12月22日在温召开。", "2020-12-22")]
    [InlineData("6月5日上午，市长调研防汛工作。", "2020-06-05")]
    [InlineData("6月18日至19日，市长赴平阳调研。", "2020-06-18")]
    [InlineData("六月二日，市长调研防汛工作。", "2020-06-02")]
    [InlineData("2日，市长调研防汛工作。", "2020-06-02")]
    [InlineData("12日上午，市长调研防汛工作。", "2020-06-12")]
    [InlineData("据悉，6月5日，首批项目开工。", "2020-06-05")]
    [InlineData("2019年6月30日下午，全市大会召开。", "2019-06-30")]
    public void News_opens_with_its_day_or_says_when_it_was_held(string text, string expected) => Assert.Equal(expected, Day(text, 2020, 6));

    [Theory]
    [InlineData("近日，市长调研防汛工作。6月5日前须整改完毕。")]
    [InlineData("6月5日起，全市实行新规。")]
    [InlineData("截至6月5日，全市完成投资12亿元。")]
    [InlineData("市长指出，6月30日前要完成改造。")]
    [InlineData("6月31日，市长调研防汛工作。")]
    public void Other_days_are_not_taken_for_it(string text) => Assert.Null(Day(text, 2020, 6));

    [Fact]
    public void January_still_tells_of_the_year_before() => Assert.Equal("2020-12-30", Day("12月30日，市政府召开全体会议。", 2021, 1));

    [Fact]
    public void Without_the_year_of_the_issue_there_is_no_day() => Assert.Null(Day("6月5日，市长调研防汛工作。", null, 6));

    [Fact]
    public void The_day_keeps_its_sentence_its_sum_and_its_lines_and_is_no_date_of_issue()
    {
        var article = Read("6月5日，市长调研防汛\n\n工作。他强调，要严阵以待。", 2020, 6);

        Assert.Equal(("6月5日，市长调研防汛工作。", "6月5日 + 2020年（据本期年份）"), (article.ReportedOn?.Sentence, article.ReportedOn?.Computation));
        Assert.Equal([SourceSpan.Of(1), SourceSpan.Of(3)], article.ReportedOn?.Lines);
        Assert.Null(article.IssuedOn);
    }

    private static string? Day(string text, int? year, int number) =>
        Read(text, year, number).ReportedOn?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Article Read(string text, int? year, int number)
    {
        var lines = LineReader.Read(text);
        var article = new Article
        {
            Sequence = 1,
            Section = IssueSection.NewsBriefs,
            Kind = ArticleKind.Brief,
            Blocks =
            [
                new Block
                {
                    Kind = BlockKind.Paragraph,
                    Text = string.Concat(lines.Select(l => l.Text)),
                    Lines = SourceSpan.Cover(lines.Select(l => l.Number)),
                },
            ],
            Lines = [],
        };
        var draft = new ArticleDraft
        {
            Section = article.Section,
            Kind = article.Kind,
            TitleBlock = new TitleBlock(),
            Parts = [new BodyPart { Kind = BodyPartKind.Main, Lines = lines }],
            Lines = [],
        };
        return RecordReader.Read(article, draft, new IssueIdentity { Year = year, Number = number }).Article;
    }
}
