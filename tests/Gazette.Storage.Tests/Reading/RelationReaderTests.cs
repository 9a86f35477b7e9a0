using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Reading;

public sealed class RelationReaderTests
{
    private const string Office = "温州市人民政府办公室";

    private static readonly Article Held = Articles.Notice("温政办〔2020〕75号", $"{Office}关于印发温州市应急预案管理办法的通知") with
    {
        AttachedTitle = "温州市应急预案管理办法",
    };

    [Fact]
    public async Task Numbers_are_told_to_be_held_or_only_listed()
    {
        var citing = Articles.Notice("温政办〔2020〕80号", "乙", "根据。").Citing("温政办〔2020〕75号").Citing("温政办〔2020〕99号").Citing("国办发〔2013〕101号");

        var relations = await RelationsOfFirstAsync(citing, Held, Articles.Catalogue(("温政办〔2020〕99号", "关于未刊登的事项的通知"), ("温政办〔2020〕75号", "关于办法的通知")));

        Assert.Equal(Held.Title, relations.Held["温政办〔2020〕75号"].Title);
        Assert.Equal("关于未刊登的事项的通知", relations.Listed["温政办〔2020〕99号"]);
        Assert.Equal((1, 1), (relations.Held.Count, relations.Listed.Count));
    }

    [Fact]
    public async Task Of_two_documents_that_bear_one_number_none_is_chosen() => Assert.Empty((await RelationsOfFirstAsync(
        Articles.Notice("温政办〔2020〕80号", "乙", "根据。").Citing("温政办〔2020〕75号"), Held, Held with { Title = "另一件" })).Held);

    [Theory]
    [InlineData("按照《温州市应急预案管理办法》办理。", "温州市应急预案管理办法")]
    [InlineData("按照《关于印发温州市应急预案管理办法的通知》办理。", "关于印发温州市应急预案管理办法的通知")]
    [InlineData($"按照《{Office}关于印发温州市应急预案管理办法的通知》办理。", $"{Office}关于印发温州市应急预案管理办法的通知")]
    public async Task A_title_in_the_text_finds_its_document_with_issuers_or_without(string text, string name) =>
        Assert.Equal(Held.Title, (await RelationsOfFirstAsync(Articles.Brief("会议", text), Held)).Titled[name].Title);

    [Theory]
    [InlineData("按照《预案管理办法》办理。")] // The last words of the title are not its name.
    [InlineData("按照《关于_发温州市应急预案管理办法的%》办理。")]
    [InlineData("按照温州市应急预案管理办法办理。")]
    public async Task What_is_not_the_name_of_a_document_finds_none(string text) =>
        Assert.Empty((await RelationsOfFirstAsync(Articles.Brief("会议", text), Held)).Titled);

    [Fact]
    public async Task A_document_that_is_loaded_later_is_found_by_its_title_from_then_on()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("会议", "按照《温州市应急预案管理办法》办理。")));
        var citing = (await store.Reader.ArticleAsync((await store.IdsAsync())[0], default))!;
        Assert.Empty((await store.Relations.RelationsAsync(citing, default)).Titled);

        await store.SaveAsync(Issues.Of(2020, 7, Held));

        Assert.Equal(Held.Title, Assert.Single((await store.Relations.RelationsAsync(citing, default)).Titled).Value.Title);
    }

    [Fact]
    public async Task What_a_new_reading_of_an_issue_no_longer_has_is_not_found_by_its_title_and_what_it_has_is()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("会议", "按照《温州市应急预案管理办法》和《温州市养犬管理办法》办理。")));
        await store.SaveAsync(Issues.Of(2020, 7, Held), "2020-07.txt");
        var citing = (await store.Reader.ArticleAsync((await store.IdsAsync())[0], default))!;
        Assert.Equal("温州市应急预案管理办法", Assert.Single((await store.Relations.RelationsAsync(citing, default)).Titled).Key);

        await store.SaveAsync(Issues.Of(2020, 7, Articles.Notice("温政办〔2020〕76号", "温州市养犬管理办法")), "2020-07.txt", "parser 2");

        Assert.Equal("温州市养犬管理办法", Assert.Single((await store.Relations.RelationsAsync(citing, default)).Titled).Key);
    }

    [Fact]
    public async Task A_document_knows_who_lists_and_cites_it_and_its_interpretation()
    {
        var relations = await RelationsOfFirstAsync(
            Held,
            Articles.Catalogue(("温政办〔2020〕75号", "关于办法的通知")),
            Articles.Notice("温政办〔2020〕80号", "乙", "根据。").Citing("温政办〔2020〕75号"),
            Articles.Of(ArticleKind.Interpretation, IssueSection.Interpretations, "《温州市应急预案管理办法》政策解读", "一"),
            Articles.Of(ArticleKind.Interpretation, IssueSection.Interpretations, "《另一办法》政策解读", "二"));

        Assert.Equal([(true, 2), (false, 3)], relations.Mentions.Select(mention => (mention.IsListed, mention.In.Sequence)));
        Assert.Equal("《温州市应急预案管理办法》政策解读", Assert.Single(relations.Interpretations).Title);
        Assert.Null(relations.Previous);
        Assert.Equal(2, relations.Next!.Sequence);
    }

    // 2020-12, lines 71-109: the contents page of an issue, with leaders and pages.
    [Theory]
    [InlineData("{0}（温政办〔2020〕75号）……………（02）", true)]
    [InlineData("{0}……………（02）", true)]
    [InlineData("{0}", true)]
    [InlineData("{0}的补充通知……………（02）", false)] // Another document, whose title goes on.
    [InlineData("简讯6则：{0}", false)]
    public async Task A_line_of_the_contents_page_leads_to_the_article_of_its_issue(string line, bool leads)
    {
        var contents = Articles.Of(ArticleKind.Masthead, IssueSection.Masthead, "目录", string.Format(System.Globalization.CultureInfo.InvariantCulture, line, Held.Title));

        var relations = await RelationsOfFirstAsync(contents, Held, Articles.Brief("会议", "一"));

        Assert.Equal(leads ? [(0, Held.Title)] : [], relations.Contents.Select(listed => (listed.Key, listed.Value.Title)));
    }

    [Fact]
    public async Task A_line_of_the_contents_page_that_two_articles_fit_leads_to_neither() => Assert.Empty((await RelationsOfFirstAsync(
        Articles.Of(ArticleKind.Masthead, IssueSection.Masthead, "目录", $"{Held.Title}……（02）"), Held, Held)).Contents);

    [Fact]
    public async Task An_article_that_stands_alone_has_no_relations()
    {
        var relations = await RelationsOfFirstAsync(Articles.Brief("会议", "一"));

        Assert.Empty(relations.Held);
        Assert.Empty(relations.Titled);
        Assert.Empty(relations.Mentions);
        Assert.Null(relations.Next);
    }

    private static async Task<ArticleRelations> RelationsOfFirstAsync(params Article[] articles)
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, articles));
        var first = (await store.Reader.ArticleAsync((await store.IdsAsync())[0], default))!;
        return await store.Relations.RelationsAsync(first, default);
    }
}
