using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;
using Gazette.Search.Snippets;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Snippets;

public class PassageTests
{
    [Theory]
    [InlineData("加装电梯", "既有住宅加装电梯。", "既有住宅[加装电梯]。")]
    [InlineData("加装 电梯", "既有住宅加装电梯。", "既有住宅[加装][电梯]。")]
    [InlineData("大学毕业生", "高校毕业生补贴", "高校[毕业生]补贴")] // the part of the clause that stands there
    [InlineData("大学毕业生", "中学毕业典礼", "中学[毕业]典礼")] // not 学毕, where two words meet
    [InlineData("温州市教育局", "温州市教师节", "[温州市]教师节")]
    [InlineData("买房补贴", "公租房补贴", "公租房[补贴]")] // 房 is the rest of a word the dictionary cuts
    [InlineData("徐翔任职", "任命徐翔为局长", "任命[徐翔]为局长")]
    [InlineData("電梯", "加裝电梯", "加裝[电梯]")]
    [InlineData("5g", "５Ｇ基站", "[５Ｇ]基站")]
    [InlineData("徐翔", "任命徐　翔为局长", "任命[徐　翔]为局长")]
    [InlineData("1200", "补助1,200元", "补助[1,200]元")]
    [InlineData("“加装电梯”", "加装了电梯，电梯", "加装了电梯，电梯")] // a phrase is marked as a whole or not at all
    [InlineData("税", "税收和个税", "[税]收和个[税]")]
    [InlineData("“双随机、一公开”", "推行“双随机、一公开”监管", "推行“[双随机、一公开]”监管")]
    public void What_matches_is_marked_exactly(string typed, string text, string marked) =>
        Assert.Equal(marked, Show(Find(typed, text)[0]));

    [Fact]
    public void The_best_passages_come_first_and_a_mere_mention_is_left_out()
    {
        var passages = Find("新能源 停车 收费", "停车位建设。", "其他内容。", "新能源汽车停车两小时内免收费，即停车收费减免。", "收费公示。");

        Assert.Equal(2, passages[0].BlockIndex);
        Assert.InRange(passages.Count, 1, 3);
    }

    [Fact]
    public void The_part_of_the_query_that_few_blocks_hold_is_shown_although_another_part_stands_in_many()
    {
        var passages = Find("医院转诊", "公立医院。", "县级医院和乡镇医院。", "建立双向转诊制度。", "中医医院。");

        Assert.Equal("建立双向[转诊]制度。", Show(passages[0]));
        Assert.Contains(passages, p => Show(p).Contains("[医院]", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sentence_that_hands_a_document_on_stands_back_behind_one_that_says_something()
    {
        const string HandsOn = "《温州市水库山塘安全管理办法》已经市政府同意，现印发给你们，请认真贯彻执行。"; // as in 2020-06, the notice on reservoirs

        Assert.Equal("水库的[安全管理]由县级政府负责。", Show(Find("安全管理", HandsOn, "水库的安全管理由县级政府负责。")[0]));
        Assert.Equal("水库。", Show(Find("山塘", HandsOn, "水库。")[0]));
    }

    [Fact]
    public void The_title_of_the_attached_document_and_the_signature_repeat_what_is_known()
    {
        using var bench = new SearchBench();
        var finder = new PassageFinder(new QueryMatcher(bench.Reader.Read("水库 放水"), SearchBench.Analyzer));

        var passages = finder.Find(
        [
            new Block { Kind = BlockKind.Title, Text = "温州市水库山塘安全管理办法", Lines = [SourceSpan.Of(1)] },
            TestArticle.Paragraph("水库管理单位应当严格执行控制运用计划。"),
            new Block { Kind = BlockKind.Signature, Text = "温州市水库管理局", Lines = [SourceSpan.Of(3)] },
        ]);

        Assert.Equal("[水库]管理单位应当严格执行控制运用计划。", Show(Assert.Single(passages)));
    }

    // 2020-06, lines 1281-1290: whom the notice is for, that it hands a plan on, and what the plan is for.
    [Fact]
    public void When_the_query_is_in_no_block_the_first_is_shown_that_says_something()
    {
        var passage = Assert.Single(Find(
            "养犬", "", "各县（市、区）人民政府，市各有关单位：", "《计划》已经市政府同意，现印发给你们，请认真组织实施。", "为进一步深化养老服务综合改革，制定本计划。"));

        Assert.Equal((3, "为进一步深化养老服务综合改革，制定本计划。"), (passage.BlockIndex, Show(passage)));
    }

    [Fact]
    public void Who_is_addressed_is_shown_when_there_is_nothing_else() => Assert.Equal("各县人民政府：", Show(Assert.Single(Find("养犬", "各县人民政府："))));

    [Fact]
    public void A_body_without_text_has_no_passage() => Assert.Empty(Find("养犬", ""));

    [Fact]
    public void A_long_block_is_cut_around_the_match_at_the_begin_of_its_sentence()
    {
        var before = new string('前', 300) + "。";
        var passage = Assert.Single(Find("养犬", $"{before}市区养犬须登记。{new string('后', 300)}"));

        Assert.StartsWith("市区[养犬]须登记。后", Show(passage), StringComparison.Ordinal);
        Assert.True(passage.StartsMidBlock);
        Assert.True(passage.EndsMidBlock);
        Assert.InRange(Plain(passage).Length, 100, PassageWindow.MaxLength);
    }

    [Fact]
    public void A_cut_never_falls_within_a_surrogate_pair()
    {
        for (var lead = 280; lead < 290; lead++)
        {
            var passage = Find("养犬", new string('a', lead % 7) + string.Concat(Enumerable.Repeat("𠮷", lead)) + "养犬" + string.Concat(Enumerable.Repeat("𠮷", 200)))[0];

            Assert.DoesNotContain(Plain(passage).EnumerateRunes(), r => r.Value == 0xFFFD);
        }
    }

    [Fact]
    public void Fragments_make_a_stretch_of_the_block_and_marks_are_stretches_of_the_query() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(HostileText.Texts, HostileText.Texts, (typed, text) =>
            {
                using var bench = new SearchBench();
                var query = bench.Reader.Read(typed);
                var clauses = query.Words.Concat(query.Phrases).Concat(query.DateWords).Select(c => c.Text).ToList();
                var finder = new PassageFinder(new QueryMatcher(query, SearchBench.Analyzer));
                return finder.Find([TestArticle.Paragraph(text)]).All(p =>
                    text.Contains(Plain(p), StringComparison.Ordinal)
                    && p.Fragments.All(f => f.Text.Length > 0)
                    && p.Fragments.Where(f => f.IsMatch).All(f => clauses.Exists(c => c.Contains(Folded(f.Text), StringComparison.Ordinal))));
            }));

    private static string Folded(string text) => string.Concat(SearchBench.Analyzer.Tokenize(text).Select(t => t.Text));

    private static IReadOnlyList<Passage> Find(string typed, params string[] blocks)
    {
        using var bench = new SearchBench();
        return new PassageFinder(new QueryMatcher(bench.Reader.Read(typed), SearchBench.Analyzer)).Find([.. blocks.Select(TestArticle.Paragraph)]);
    }

    private static string Plain(Passage passage) => string.Concat(passage.Fragments.Select(f => f.Text));

    private static string Show(Passage passage) => string.Concat(passage.Fragments.Select(f => f.IsMatch ? $"[{f.Text}]" : f.Text));
}
