using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Tests.Properties;

/// <summary>Every fact of an article says from which lines it was read, and those lines bear it out.</summary>
public class SourcesOfFactsTests
{
    [Theory]
    [InlineData("2020-06")]
    [InlineData("2020-09")]
    [InlineData("2020-12")]
    [InlineData("2022-05")]
    public void Every_fact_that_is_printed_names_lines_of_its_article(string issue)
    {
        foreach (var article in IssueParser.Parse(IssueExcerpt.TextOf(issue)).Articles)
        {
            var own = Numbers(article.Lines).ToHashSet();
            var sources = article.Sources.ToDictionary(source => source.Field);
            Assert.Equal(Known(article), sources.Keys.Order());
            Assert.All(article.Sources, source => Assert.Subset(own, Numbers(source.Lines).ToHashSet()));
            Assert.All(article.Sources, source => Assert.NotEmpty(source.Lines));
        }
    }

    [Theory]
    [InlineData("2020-06")]
    [InlineData("2020-09")]
    [InlineData("2020-12")]
    [InlineData("2022-05")]
    public void The_lines_of_a_fact_hold_its_words(string issue)
    {
        var text = IssueExcerpt.LinesOf(issue);
        foreach (var article in IssueParser.Parse(string.Join('\n', text)).Articles)
        {
            foreach (var source in article.Sources)
            {
                var printed = Plain(string.Concat(Numbers(source.Lines).Select(line => text[line - 1])));
                Assert.All(Words(article, source.Field), word => Assert.Contains(Plain(word), printed, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Facts_of_a_flowed_document_name_their_lines()
    {
        var issue = IssueParser.Parse(string.Join('\n', Document));

        var document = issue.Articles.Single(article => article.DocumentNumber is not null);
        Assert.Equal(
            ["Title 1-2", "DocumentNumber 3", "Issuers 1", "IssuedOn 12", "Addressees 5", "Annexes 9", "EffectiveOn 7"],
            document.Sources.Select(source => $"{source.Field} {string.Join(',', source.Lines)}"));
    }

    // Written for the test: a short notice as it stands in cleaned text, a paragraph a line.
    private static readonly string[] Document =
    [
        "温州市人民政府办公室", "关于加强养老服务的通知", "温政办〔2021〕7号", "",
        "各县（市、区）人民政府，市政府直属各单位：", "为加强养老服务，经市政府同意，现就有关事项通知如下。", "本通知自2021年4月1日起施行。", "",
        "附件：1.养老服务任务分工表", "", "温州市人民政府办公室", "2021年3月2日",
    ];

    /// <summary>The facts that are not null, but for a title that the print leaves out (目录).</summary>
    private static IEnumerable<ArticleField> Known(Article article) => new (ArticleField Field, bool IsKnown)[]
    {
        (ArticleField.Title, article.Title is not (null or "目录")),
        (ArticleField.DocumentNumber, article.DocumentNumber is not null),
        (ArticleField.FilingCode, article.FilingCode is not null),
        (ArticleField.Issuers, article.Issuers.Count > 0),
        (ArticleField.IssuedOn, article.IssuedOn is not null),
        (ArticleField.Addressees, article.Addressees is not null),
        (ArticleField.AttachedTitle, article.AttachedTitle is not null),
        (ArticleField.Annexes, article.Annexes.Count > 0),
        (ArticleField.EffectiveOn, article.EffectiveOn is not null),
        (ArticleField.ExpiresOn, article.ExpiresOn is not null),
    }.Where(fact => fact.IsKnown).Select(fact => fact.Field);

    /// <summary>Words that must stand in the lines; of a date its year, for the print writes it in more than one way.</summary>
    private static IEnumerable<string> Words(Article article, ArticleField field) => field switch
    {
        ArticleField.Title => article.Title!.Split(' '),
        ArticleField.DocumentNumber => [article.DocumentNumber!.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture)],
        ArticleField.FilingCode => [article.FilingCode!.ToString()],
        ArticleField.Issuers => article.Issuers,
        ArticleField.IssuedOn => ["年", "月", "日"],
        ArticleField.Addressees => [article.Addressees!],
        ArticleField.AttachedTitle => [article.AttachedTitle!],
        ArticleField.Annexes => article.Annexes,
        ArticleField.EffectiveOn => [article.EffectiveOn!.Sentence],
        ArticleField.ExpiresOn => [article.ExpiresOn!.Sentence],
        _ => [],
    };

    private static string Plain(string text) => string.Concat(
        CharacterWidth.Fold(CharacterWidth.Squeeze(text)).Select(c => Punctuation.IsDash(c) ? '-' : c));

    private static IEnumerable<int> Numbers(IEnumerable<SourceSpan> spans) =>
        spans.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1));
}
