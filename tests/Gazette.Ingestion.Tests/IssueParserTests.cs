using Gazette.Documents;

namespace Gazette.Ingestion.Tests;

public class IssueParserTests
{
    [Fact]
    public void An_empty_text_is_an_issue_without_articles()
    {
        var issue = IssueParser.Parse(" \n\u3000\n");

        Assert.Empty(issue.Articles);
        Assert.Empty(issue.Diagnostics);
    }

    [Fact]
    public void A_text_of_unknown_layout_becomes_one_article_and_a_warning()
    {
        var issue = IssueParser.Parse("清明时节雨纷纷，\n\n路上行人欲断魂。");

        Assert.Equal([new SourceSpan(1, 3)], Assert.Single(issue.Articles).Lines);
        Assert.Contains(issue.Diagnostics, d => d.Code == DiagnosticCodes.UnknownLayout && d.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void An_issue_whose_beginning_is_lost_keeps_the_rest_of_the_first_document()
    {
        var lines = IssueExcerpt.LinesOf("2020-06")[351..];

        var issue = IssueParser.Parse(string.Join('\n', lines));

        Assert.Equal((1, ArticleKind.Notice), (issue.Articles[0].Lines[0].First, issue.Articles[0].Kind));
        Assert.Equal("温州市人民政府办公室关于印发2020年温州市政务公开工作要点的通知", issue.Articles[1].Title);
    }

    [Fact]
    public void A_span_bridges_blank_lines_and_ends_at_furniture() // 2020-06, 458: a running head in the middle of a page
    {
        var issue = IssueParser.Parse(IssueExcerpt.TextOf("2020-06"));

        Assert.Equal([new SourceSpan(209, 452), new SourceSpan(460, 782)], issue.Articles[1].Lines);
    }
}
