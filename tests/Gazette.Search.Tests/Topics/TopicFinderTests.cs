using Gazette.Documents;
using Gazette.Search.Analysis;
using Gazette.Search.Synonyms;
using Gazette.Search.Topics;
using Gazette.Storage.Reading;
using Gazette.Testing;

namespace Gazette.Search.Tests.Topics;

public sealed class TopicFinderTests
{
    private static readonly ChineseAnalyzer Analyzer = new(SimplifiedScript.Unchanged);

    private static readonly TopicFinder Finder = new(
        new ThesaurusReader(Analyzer).Read(
            [
                "没有领域的词 => 养老",
                "# ---- 老人 ----",
                "# 不作主题：社会力量",
                "养老 => 养老服务, 照护, 社会力量",
                "# ---- 儿童 ----",
                "带娃 => 婴幼儿照护, 3岁以下婴幼儿, 服务",
                "# ---- 环境 ----",
                "绿化, 生态环境, 卫生, 服务",
                "市长 => 长期护理保险",
                "# ==== 机构 ====",
                "环保局 => 生态环境局",
            ],
            "thesaurus.txt"),
        Analyzer);

    [Fact]
    public void The_fields_of_the_thesaurus_are_the_topics() => Assert.Equal(["老人", "儿童", "环境"], Finder.Topics);

    [Fact]
    public void A_word_of_the_title_is_enough_and_is_named()
    {
        var evidence = Assert.Single(Finder.Find(Article("市政府关于养老服务发展的通知")));

        Assert.Equal(new TopicEvidence("老人", "养老服务", "市政府关于养老服务发展的通知", IsTitle: true), evidence);
    }

    [Fact]
    public void What_stands_within_a_longer_word_of_its_field_says_nothing_else()
    {
        // 2020-09.txt: 加快推进3岁以下婴幼儿照护服务发展实施方案 is not about old people, though 照护 alone would be.
        Assert.Equal(["儿童"], Finder.Find(Article("关于印发加快推进3岁以下婴幼儿照护服务发展实施方案的通知")).Select(e => e.Topic));
    }

    [Fact]
    public void What_overlaps_a_longer_word_says_nothing()
    {
        // 2022-05.txt: 温州市长期护理保险2022年扩面提质实施方案 is not about the mayor (市长).
        Assert.Equal("长期护理保险", Assert.Single(Finder.Find(Article("关于印发温州市长期护理保险方案的通知"))).Word);
    }

    [Fact]
    public void A_word_said_to_be_no_sign_of_its_field_is_none() => Assert.Empty(Finder.Find(Article("关于鼓励社会力量的意见")));

    [Fact]
    public void A_word_of_two_fields_says_nothing() => Assert.Empty(Finder.Find(Article("关于做好服务的通知")));

    [Fact]
    public void The_name_of_the_issuing_authority_says_nothing() =>
        Assert.Empty(Finder.Find(Article("温州市生态环境局关于做好值班工作的通知", issuers: "温州市生态环境局")));

    [Fact]
    public void The_title_of_the_document_carried_counts_as_title() =>
        Assert.Equal(["环境"], Finder.Find(Article("关于印发办法的通知") with { AttachedTitle = "绿化办法" }).Select(e => e.Topic));

    [Fact]
    public void One_heading_is_a_passing_mention_two_are_evidence()
    {
        Assert.Empty(Finder.Find(Article("关于工作要点的通知", headings: ["一、加强绿化", "二、其他"])));
        Assert.Empty(Finder.Find(Article("关于工作要点的通知", headings: ["一、加强绿化", "一、加强绿化"])));
        Assert.False(Assert.Single(Finder.Find(Article("关于工作要点的通知", headings: ["一、加强绿化", "二、改善卫生"]))).IsTitle);
    }

    [Fact]
    public void Two_headings_among_very_many_are_a_passing_mention()
    {
        string[] headings = ["一、加强绿化", "二、改善卫生", .. Enumerable.Range(3, 9).Select(n => $"{n}、其他")];

        Assert.Empty(Finder.Find(Article("关于工作要点的通知", headings: headings)));
    }

    [Fact]
    public void A_heading_that_names_a_body_says_nothing()
    {
        // 2020-12.txt: duties by body, （七）市生态环境局, in the plan for fires.
        Assert.Empty(Finder.Find(Article("关于预案的通知", headings: ["（七）市生态环境局", "（八）市卫生委", "（九）市绿化办"])));
    }

    [Fact]
    public void Records_and_lists_are_about_nothing() => Assert.Empty(Finder.Find(Article("养老统计") with { Summary = Article("养老统计").Summary with { Kind = ArticleKind.Statistics } }));

    [Fact]
    public void The_shipped_thesaurus_has_fields_of_life_and_no_names_of_bodies_or_places()
    {
        var path = RepositoryFiles.PathOf("data", "thesaurus.txt");
        var fields = new ThesaurusReader(Analyzer).Read(File.ReadAllLines(path), path).Fields;

        Assert.Contains("住房", fields.Select(f => f.Name));
        Assert.All(fields, field => Assert.NotEmpty(field.Words));
        Assert.DoesNotContain("修订", fields.SelectMany(f => f.Words));
        Assert.DoesNotContain(fields, field => field.Words.Contains("洞头县") || field.Words.Contains("国土局"));
    }

    private static HeldArticle Article(string title, string? issuers = null, params string[] headings) => new(
        new ArticleSummary
        {
            Id = ArticleId.Create(title),
            RowId = 1,
            Issue = new IssueIdentity(),
            Sequence = 1,
            Section = IssueSection.Documents,
            Kind = ArticleKind.Notice,
            Title = title,
            Issuers = issuers is null ? [] : [issuers],
        },
        null,
        headings);
}
