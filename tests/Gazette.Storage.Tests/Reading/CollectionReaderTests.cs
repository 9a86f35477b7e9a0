using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Reading;

public sealed class CollectionReaderTests
{
    [Fact]
    public async Task An_empty_database_has_nothing()
    {
        await using var store = await TemporaryStore.CreateAsync();

        Assert.Empty(await store.Collection.IssuesAsync(default));
        Assert.Empty(await store.Collection.ArticlesAsync(default));
        Assert.Empty(await store.Collection.RepealsAsync(default));
    }

    [Fact]
    public async Task Issues_come_newest_first_with_the_lines_that_have_an_owner_and_what_needs_a_look()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(
            Issues.Of(2020, 6, Articles.Brief("甲", "一", "二")) with
            {
                Diagnostics = [Found(DiagnosticSeverity.Warning), Found(DiagnosticSeverity.Warning), Found(DiagnosticSeverity.Error), Found(DiagnosticSeverity.Info)],
            },
            "a.txt");
        await store.SaveAsync(Issues.Of(null, null, Articles.Photo("丙")), "b.txt");
        await store.SaveAsync(Issues.Of(2020, 7, Articles.Brief("乙", "三")), "c.txt");

        var issues = await store.Collection.IssuesAsync(default);

        Assert.Equal(["c.txt", "a.txt", "b.txt"], issues.Select(i => i.Summary.FileName));
        Assert.Equal((3, 3, 2, 1), (issues[1].Coverage.TextLines, issues[1].Coverage.Assigned, issues[1].Doubtful, issues[1].NotUnderstood));
        Assert.Equal((0, 0), (issues[0].Doubtful, issues[0].NotUnderstood));
    }

    [Fact]
    public async Task Articles_come_newest_issue_first_in_printed_order_with_their_headings()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var notice = Articles.Notice("温政办〔2020〕94号", "甲", "一、总则", "正文。", "二、附则");
        await store.SaveAsync(Issues.Of(2020, 6, WithHeadings(notice) with { AttachedTitle = "办法" }, Articles.Photo("乙")), "a.txt");
        await store.SaveAsync(Issues.Of(2020, 7, Articles.Photo("丙")), "b.txt");

        var articles = await store.Collection.ArticlesAsync(default);

        Assert.Equal([(7, 1), (6, 1), (6, 2)], articles.Select(a => (a.Summary.Issue.Number!.Value, a.Summary.Sequence)));
        Assert.Equal(["一、总则", "二、附则"], articles[1].Headings);
        Assert.Equal("办法", articles[1].AttachedTitle);
        Assert.Equal("温政办〔2020〕94号", articles[1].Summary.DocumentNumber!.ToString());
    }

    [Fact]
    public async Task Repeals_by_number_and_by_title_are_listed_and_mere_citations_are_not()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(
            2020,
            6,
            Articles.Notice("温政办〔2020〕94号", "甲", "温政办〔2017〕1号同时废止。").Citing("温政办〔2017〕1号", repealed: true).Citing("温政办〔2018〕2号") with
            {
                TitleRepeals = [new TitleRepeal { Title = "旧办法", Sentence = "原《旧办法》同时废止。", Lines = [SourceSpan.Of(2)] }],
            }));

        var repeals = await store.Collection.RepealsAsync(default);

        Assert.Equal(
            [("温政办〔2017〕1号", null, "甲"), (null, "旧办法", "甲")],
            repeals.Select(r => (r.DocumentNumber?.ToString(), r.Title, r.By.Title)));
        Assert.Equal("原《旧办法》同时废止。", repeals[1].Sentence);
    }

    private static Article WithHeadings(Article article) => article with
    {
        Blocks = [.. article.Blocks.Select(block => block.Text.Contains('、', StringComparison.Ordinal) ? block with { Kind = BlockKind.Heading, Level = 4, Heading = block.Text } : block)],
    };

    private static Diagnostic Found(DiagnosticSeverity severity) =>
        new() { Severity = severity, Code = DiagnosticCodes.WeakStart, Lines = SourceSpan.Of(1), Seen = "看到的", TakenFor = "当作的" };
}
