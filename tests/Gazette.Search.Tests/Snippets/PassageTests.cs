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
    [InlineData("每个月要交多少钱", "主要交通，要交费", "主要交通，[要交]费")] // 主要 and 交通 are words of their own
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

    // Between two paragraphs that hold the same words, the one with a figure of the kind asked for answers.
    [Theory]
    [InlineData("充电桩补贴多少钱", "充电桩补贴由供电部门代为申报。", "充电桩补贴为每桩600元。")] // 2020-12, lines 2001 and 2021
    [InlineData("应急预案多久修订一次", "2020年9月1日起，应急预案的修订适用本办法。", "应急预案每3年修订1次。")] // 2020-09, line 2754; a date is no duration
    [InlineData("什么时候限行", "限行24个月。", "限行时间：2020年8月1日起。")] // 2020-06, line 3037
    [InlineData("体育用房要多大面积", "体育用房投资600万元。", "体育用房不少于0.3平方米。")]
    [InlineData("安置奖励比例是多少", "2020年的安置奖励比例见第5条。", "安置奖励比例在15%以内。")]
    public void Who_asks_for_an_amount_or_a_time_sees_the_paragraph_with_the_figure(string typed, string other, string answer) =>
        Assert.Equal(answer, Plain(Find(typed, other, answer)[0]));

    [Fact]
    public void A_figure_asked_for_is_not_cut_off_right_before_the_end_of_the_passage()
    {
        var passage = Find("补贴多少钱", $"补贴标准如下，{new string('前', 110)}给予每人1万元的一次性补助。{new string('后', 100)}")[0];

        Assert.EndsWith("给予每人1万元的一次性补助", Plain(passage), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_counts_more_than_a_word_that_may_stand_for_it()
    {
        using var bench = new SearchBench(null, "藏獒 => 烈性犬");

        var passages = Finder(bench, "藏獒").Find([TestArticle.Paragraph("烈性犬。"), TestArticle.Paragraph("1.藏獒、2.拳师犬。")]); // 2020-06, lines 3072-3074

        Assert.Equal("1.[藏獒]、2.拳师犬。", Show(passages[0]));
    }

    [Fact]
    public void What_cannot_be_read_is_shown_only_where_nothing_else_holds_the_query()
    {
        using var bench = new SearchBench();
        var illegible = new Block { Kind = BlockKind.Illegible, Text = "养犬登记养犬", Lines = [SourceSpan.Of(1)] };

        Assert.Equal("养犬。", Plain(Assert.Single(Finder(bench, "养犬登记").Find([illegible, TestArticle.Paragraph("养犬。")]))));
        Assert.Equal(illegible.Text, Plain(Assert.Single(Finder(bench, "养犬登记").Find([illegible, TestArticle.Paragraph("养猫。")]))));
    }

    [Fact]
    public void A_paragraph_answers_by_the_heading_it_stands_under()
    {
        using var bench = new SearchBench();
        var heading = new Block { Kind = BlockKind.Heading, Level = 4, Heading = "二、大型犬", Text = "二、大型犬", Lines = [SourceSpan.Of(1)] };

        // 2020-06, lines 3092-3094
        var passages = Finder(bench, "多高算大型犬").Find([heading, TestArticle.Paragraph("体高超过60厘米的犬只。"), TestArticle.Paragraph("有效期5年。")]);

        Assert.Equal("体高超过60厘米的犬只。", Plain(passages[0]));
    }

    [Fact]
    public void A_single_character_that_nothing_is_found_by_still_tells_the_better_paragraph() =>
        Assert.Equal("[房票]不得买卖。", Show(Find("房票能不能卖", "房票是结算凭证。", "房票不得买卖。")[0])); // 2020-09, lines 700 and 773

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
        return Finder(bench, typed).Find([.. blocks.Select(TestArticle.Paragraph)]);
    }

    private static PassageFinder Finder(SearchBench bench, string typed)
    {
        var query = bench.Reader.Read(typed);
        return new PassageFinder(new QueryMatcher(query, SearchBench.Analyzer), AskedFigure.Of(typed), query.Asides);
    }

    private static string Plain(Passage passage) => string.Concat(passage.Fragments.Select(f => f.Text));

    private static string Show(Passage passage) => string.Concat(passage.Fragments.Select(f => f.IsMatch ? $"[{f.Text}]" : f.Text));
}
