using FsCheck;
using FsCheck.Fluent;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Analysis;

public class ChineseAnalyzerTests
{
    [Theory]
    [InlineData("节约用水", "节约 约用 用水 水")] // pairs that overlap, and the last character to close the run
    [InlineData("水", "水")]
    [InlineData("税，费", "税 费")] // punctuation parts runs: no pair 税费
    [InlineData("徐　翔", "徐翔 翔")] // print spreads names
    [InlineData("本 《 规 划 》", "本 规划 划")]
    [InlineData("姓名\t职务", "姓名 名 职务 务")] // cells of a table are not neighbours
    public void Chinese_becomes_overlapping_pairs(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("5G基站", "5g 基站 站")]
    [InlineData("2.0版", "2.0 版")]
    [InlineData("M0用地", "m0 用地 地")]
    [InlineData("LPR", "lpr")]
    [InlineData("“5+5”", "5+5")]
    [InlineData("1.科学确定", "1 科学 学确 确定 定")] // the dot of a list number is no decimal point
    [InlineData("1,200万元", "1200 万元 元")]
    [InlineData("2019,2020", "2019 2020")]
    [InlineData("“互联网+”", "互联 联网 网")]
    [InlineData("COVID-19", "covid 19")]
    [InlineData("2020年9月", "2020 年 9 月")]
    public void Numbers_and_Latin_words_stay_whole(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("ＬＰＲ", "lpr")]
    [InlineData("５Ｇ", "5g")]
    [InlineData("①", "1")]
    [InlineData("温政办〔２０２０〕９４号", "温政 政办 办 2020 94 号")]
    [InlineData("cafe\u0301", "café")] // letter and accent are one grapheme
    [InlineData("長期護理保險", "长期 期护 护理 理保 保险 险")]
    public void Width_case_and_script_are_folded(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("")]
    [InlineData("。、！？《》\u0000\u001f")]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800")]
    public void What_is_no_letter_gives_no_term(string text) => Assert.Equal("", Terms(text));

    [Fact]
    public void A_character_beyond_the_basic_plane_is_one_character() => Assert.Equal("王𠮷 𠮷", Terms("王𠮷"));

    [Fact]
    public void Lone_surrogates_part_what_stands_beside_them() => Assert.Equal("用 水", Terms("用\ud83d水"));

    [Fact]
    public void Offsets_lead_back_to_the_original_text()
    {
        const string Text = "全市５Ｇ基 站、1,200個";
        var terms = SearchBench.Analyzer.Analyze(Text);

        Assert.Equal(["全市", "市", "５Ｇ", "基 站", "站", "1,200", "個"], terms.Select(t => Text[t.Start..t.End]));
    }

    [Fact]
    public void Terms_of_any_text_are_safe_to_be_parted_by_spaces_and_lie_within_the_text_in_order() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(HostileText.Texts, text =>
        {
            var terms = SearchBench.Analyzer.Analyze(text);
            return terms.All(t => t.Text.Length > 0 && t.Text.All(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c != '"'))
                && terms.All(t => t.Start >= 0 && t.Start < t.End && t.End <= text.Length)
                && terms.Zip(terms.Skip(1)).All(p => p.First.Start <= p.Second.Start);
        }));

    private static string Terms(string text) => string.Join(' ', SearchBench.Analyzer.Analyze(text).Select(t => t.Text));
}
