using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public async Task An_article_with_everything_comes_back_exactly()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var issue = Issues.Of(2020, 6) with { Articles = [RichArticle.Create()] };

        await store.SaveAsync(issue);

        var stored = (await store.Reader.IssueAsync(2020, 6, default))!;
        var article = (await store.Reader.ArticleAsync(stored.Articles[0].Id, default))!.Article;
        Assert.Equal(TextDump.Of(issue.Articles[0]), TextDump.Of(article));
    }

    [Fact]
    public void The_article_with_everything_uses_every_field_of_the_model() => Assert.Empty(UnusedProperties.Of(RichArticle.Create()));

    [Fact]
    public async Task A_bare_article_comes_back_exactly()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var issue = Issues.Of(2020, 6, Articles.Photo());

        await store.SaveAsync(issue);

        var article = (await store.Reader.ArticleAsync((await store.IdsAsync())[0], default))!.Article;
        Assert.Equal(TextDump.Of(issue.Articles[0]), TextDump.Of(article));
    }

    [Fact]
    public async Task The_lines_that_tell_which_issue_it_is_come_back_exactly()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var issue = Issues.Of(2020, 6, Articles.Photo()) with
        {
            IdentitySources =
            [
                new IdentitySource(IdentityField.Year, [SourceSpan.Of(1), new SourceSpan(30, 31)]),
                new IdentitySource(IdentityField.PublishedOn, [SourceSpan.Of(4)]),
            ],
        };

        await store.SaveAsync(issue);

        var stored = (await store.Reader.IssueAsync(2020, 6, default))!;
        Assert.Equal(TextDump.Of(issue.IdentitySources), TextDump.Of(stored.IdentitySources));
    }

    [Fact]
    public async Task An_order_without_a_year_keeps_its_form()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var issue = Issues.Of(2020, 6, Articles.Notice("省政府令第372号", "浙江省某办法", "第一条"));

        await store.SaveAsync(issue);

        var found = Assert.Single(await store.Reader.ByDocumentNumberAsync("省政府令", null, 372, default));
        Assert.Equal(DocumentNumber.Parse("省政府令第372号"), found.DocumentNumber);
    }
}
