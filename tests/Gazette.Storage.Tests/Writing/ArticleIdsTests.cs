using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Storage.Writing.Ids;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Writing;

public sealed class ArticleIdsTests
{
    private static readonly Article Housing = Articles.Notice(
        "温政办〔2020〕94号", "关于印发住房补贴办法的通知", "现将住房补贴办法印发给你们，请认真贯彻执行。", "补贴按购房合同金额计算，由住建部门发放。");

    private static readonly Article Dogs = Articles.Brief(
        "我市召开养犬管理工作会议", "昨日，全市养犬管理工作会议召开，部署犬只登记和免疫。", "会议要求各街道设立登记点，方便群众办理。");

    private static readonly Article Nursery = Articles.Brief(
        "我市新增托育机构十二家", "今年以来我市大力发展普惠托育服务。", "到年底全市将新增托位一千个，缓解带娃难。");

    private static readonly Article Photos = Articles.Photo("市领导调研防汛工作（摄影 某某）", "瓯江两岸风光");

    [Fact]
    public async Task The_same_files_give_the_same_ids_in_any_order()
    {
        await using var forwards = await TemporaryStore.CreateAsync();
        await using var backwards = await TemporaryStore.CreateAsync();
        var june = Issues.Of(2020, 6, Housing, Dogs);
        var july = Issues.Of(2020, 7, Nursery, Dogs, Photos);

        await forwards.SaveAsync(june, "a.txt");
        await forwards.SaveAsync(july, "b.txt");
        await backwards.SaveAsync(july, "b.txt");
        await backwards.SaveAsync(june, "a.txt");

        Assert.Equal(await forwards.IdsAsync(2020, 6), await backwards.IdsAsync(2020, 6));
        Assert.Equal(await forwards.IdsAsync(2020, 7), await backwards.IdsAsync(2020, 7));
        Assert.NotEqual((await forwards.IdsAsync(2020, 6))[1], (await forwards.IdsAsync(2020, 7))[1]);
    }

    [Fact]
    public async Task Articles_of_one_title_are_told_apart()
    {
        await using var store = await TemporaryStore.CreateAsync();

        await store.SaveAsync(Issues.Of(2020, 6, Articles.Brief("简讯", "甲"), Articles.Brief("简讯", "乙"), Photos, Photos));

        Assert.Distinct(await store.IdsAsync());
    }

    [Fact]
    public async Task An_id_that_any_issue_ever_had_is_not_given_again()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var taken = FirstIds.Of(new IssueIdentity { Year = 2020, Number = 7 }, "b.txt", Dogs).First();
        await store.SaveAsync(Issues.Of(2020, 6, Housing), "a.txt");
        DatabaseDump.Execute(store.Path, $"INSERT INTO article_aliases VALUES ('{taken}', 1, 1)");

        await store.SaveAsync(Issues.Of(2020, 7, Dogs), "b.txt");

        Assert.NotEqual(taken, Assert.Single(await store.IdsAsync(2020, 7)));
        Assert.Equal(Housing.Title, (await store.Reader.ArticleAsync(taken, default))!.Article.Title);
    }

    [Fact]
    public async Task Articles_in_another_order_keep_their_ids()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Housing, Dogs, Nursery, Photos));
        var before = await store.IdsAsync();

        await store.SaveAsync(Issues.Of(2020, 6, Photos, Nursery, Dogs, Housing));

        Assert.Equal(before.Reverse(), await store.IdsAsync());
    }

    [Fact]
    public async Task Articles_of_one_title_keep_their_ids_by_their_text()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var first = Dogs with { Title = "简讯" };
        var second = Nursery with { Title = "简讯" };
        await store.SaveAsync(Issues.Of(2020, 6, first, second));
        var before = await store.IdsAsync();

        await store.SaveAsync(Issues.Of(2020, 6, second, first));

        Assert.Equal(before.Reverse(), await store.IdsAsync());
    }

    private static readonly Dictionary<string, (Article Before, Article After)> Readings = new()
    {
        ["a corrected title, by its number"] = (Housing, Housing with { Title = "关于印发《住房补贴办法》的通知" }),
        ["a corrected title, by its text"] = (Dogs, Dogs with { Title = "我市召开养犬管理工作会" }),
        ["a title found at last, by its text"] = (Dogs with { Title = null }, Dogs),
        ["a number found at last, by kind and title"] = (Housing with { DocumentNumber = null }, Housing),
        ["a corrected number, by kind and title"] = (Housing, Housing with { DocumentNumber = DocumentNumber.Parse("温政办〔2020〕49号") }),
        ["a corrected kind, by its title"] = (Dogs, Dogs with { Kind = ArticleKind.Feature, Section = IssueSection.Feature }),
        ["number and title found at last, by its filing code"] = (
            Housing with { FilingCode = FilingCode.Parse("ZJCC01-2020-0021"), DocumentNumber = null, Title = "无题", Blocks = [] },
            Housing with { FilingCode = FilingCode.Parse("ZJCC01-2020-0021") }),
        ["lines broken elsewhere, by its text"] = (Dogs with { Title = null }, Rewrapped(Dogs) with { Title = null }),
        ["a photo page extracted anew, by its kind"] = (Photos, Articles.Photo("全新的图片说明文字，与从前毫无相同之处")),
    };

    public static TheoryData<string> ReadingNames => new(Readings.Keys);

    [Theory]
    [MemberData(nameof(ReadingNames))]
    public async Task An_article_read_better_keeps_its_id(string reading)
    {
        var (before, after) = Readings[reading];
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Nursery, before));
        var id = (await store.IdsAsync())[1];

        await store.SaveAsync(Issues.Of(2020, 6, after, Nursery));

        Assert.Equal(id, (await store.IdsAsync())[0]);
    }

    [Fact]
    public async Task When_an_article_is_split_the_larger_part_keeps_the_id()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var whole = Dogs with { Title = null, Blocks = [.. Dogs.Blocks, .. Nursery.Blocks, .. Housing.Blocks] };
        await store.SaveAsync(Issues.Of(2020, 6, whole));
        var id = Assert.Single(await store.IdsAsync());

        await store.SaveAsync(Issues.Of(2020, 6, Nursery, whole with { Title = "养犬与住房", Blocks = [.. Dogs.Blocks, .. Housing.Blocks] }));

        var now = await store.IdsAsync();
        Assert.Equal(id, now[1]);
        Assert.NotEqual(id, now[0]);
    }

    [Fact]
    public async Task When_articles_become_one_both_ids_lead_to_it()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Dogs, Nursery));
        var before = await store.IdsAsync();

        var heading = new Block { Kind = BlockKind.Heading, Text = Nursery.Title!, Lines = [] };
        await store.SaveAsync(Issues.Of(2020, 6, Dogs with { Blocks = [.. Dogs.Blocks, heading, .. Nursery.Blocks] }), parser: "parser 2");

        Assert.Equal(before[0], Assert.Single(await store.IdsAsync()));
        Assert.Equal(before[0], (await store.Reader.ArticleAsync(before[1], default))!.Summary.Id);
    }

    [Fact]
    public async Task An_old_id_still_leads_to_its_article_after_further_readings()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Dogs, Nursery));
        var old = (await store.IdsAsync())[1];
        var joined = Dogs with { Blocks = [.. Dogs.Blocks, .. Nursery.Blocks] };
        await store.SaveAsync(Issues.Of(2020, 6, joined));

        await store.SaveAsync(Issues.Of(2020, 6, Housing, joined with { Title = "养犬与托育" }));

        Assert.Equal("养犬与托育", (await store.Reader.ArticleAsync(old, default))!.Article.Title);
    }

    [Fact]
    public async Task An_article_that_is_read_apart_again_gets_back_its_own_id()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var apart = Issues.Of(2020, 6, Dogs, Nursery);
        await store.SaveAsync(apart);
        var ids = await store.IdsAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Dogs with { Blocks = [.. Dogs.Blocks, .. Nursery.Blocks] }));

        await store.SaveAsync(apart);

        Assert.Equal(ids, await store.IdsAsync());
    }

    [Fact]
    public async Task An_article_that_vanished_is_remembered_with_its_issue()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Dogs, Nursery));
        var gone = (await store.IdsAsync())[0];

        await store.SaveAsync(Issues.Of(2020, 6, Nursery));

        Assert.Null(await store.Reader.ArticleAsync(gone, default));
        Assert.Equal(6, (await store.Reader.VanishedAsync(gone, default))!.Issue.Number);
        Assert.Null(await store.Reader.VanishedAsync((await store.IdsAsync())[0], default));
        Assert.Null(await store.Reader.VanishedAsync(ArticleId.Create("never published"), default));
    }

    [Fact]
    public async Task An_id_goes_to_one_article_only()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Housing));
        var id = Assert.Single(await store.IdsAsync());

        await store.SaveAsync(Issues.Of(2020, 6, Dogs with { DocumentNumber = Housing.DocumentNumber }, Housing));

        var now = await store.IdsAsync();
        Assert.Equal(id, now[1]);
        Assert.NotEqual(id, now[0]);
    }

    private static Article Rewrapped(Article article) => article with
    {
        Blocks = [.. article.Blocks.SelectMany(b => b.Text.Chunk(7)).Select(c => new Block { Kind = BlockKind.Paragraph, Text = new string(c), Lines = [] })],
    };
}
