using FsCheck;
using FsCheck.Fluent;
using Gazette.Search.Queries;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Queries;

public class QueryReaderTests
{
    [Theory]
    [InlineData("充电桩 补贴", "充电桩 补贴")]
    [InlineData("充电桩　补贴", "充电桩 补贴")]
    [InlineData("充电桩，补贴", "充电桩 补贴")]
    [InlineData("失能老人", "失能老人")]
    [InlineData("5G基站", "5g基站")]
    [InlineData("《节约用水管理办法》", "节约用水管理办法")]
    public void Spaces_and_punctuation_part_words(string typed, string words) => Assert.Equal(words, Words(typed));

    [Theory]
    [InlineData("失业金怎么领取？", "失业金 领取")]
    [InlineData("居住证办理需要哪些材料", "居住证办理 材料")]
    [InlineData("公租房的申请条件是什么", "公租房 申请条件")]
    [InlineData("请问什么时候可以提取公积金", "提取公积金")]
    [InlineData("人才购房补贴多少钱", "人才购房补贴")]
    [InlineData("谁是教育局局长", "教育局局长")]
    [InlineData("噪音会罚款多少", "噪音 罚款")]
    [InlineData("水费欠交会怎样", "水费欠交")] // 交会 is a word of the dictionary
    [InlineData("我的孩子能不能上公办幼儿园", "孩子 公办幼儿园")]
    [InlineData("我家的宠物怎么办证", "宠物 办证")]
    [InlineData("去年GDP多少", "gdp")] // nobody knows which year is meant
    public void Function_words_of_a_question_are_dropped(string typed, string words) => Assert.Equal(words, Words(typed));

    [Theory]
    [InlineData("新能源汽车", "新能源汽车")] // 能 within a word
    [InlineData("标的物", "标的物")] // 的 within a word
    [InlineData("目的", "目的")]
    [InlineData("储能电站", "储能电站")] // 能 ends a word that dictionaries lack
    [InlineData("会计", "会计")]
    [InlineData("不动产登记", "不动产登记")]
    [InlineData("卫生健康委员会主任", "卫生健康委员会主任")] // 会 makes a body of 委员
    [InlineData("招聘会什么时候", "招聘会")]
    [InlineData("民营企业座谈会", "民营企业座谈会")]
    public void Function_words_within_a_word_stay(string typed, string words) => Assert.Equal(words, Words(typed));

    [Theory]
    [InlineData("限购政策", "限购", "政策")]
    [InlineData("任免通知", "任免", "通知")]
    [InlineData("闲置农房 文件", "闲置农房", "文件")]
    [InlineData("文件", "文件", "")] // nothing else is asked
    [InlineData("新政策", "新政策", "")] // one character more is no subject
    [InlineData("通知公告", "通知", "公告")]
    [InlineData("政策解读", "政策解读", "")]
    public void What_every_document_is_need_not_stand_in_it(string typed, string words, string generic)
    {
        Assert.Equal(words, Words(typed));
        Assert.Equal(generic, Text(Read(typed).GenericWords));
        Assert.Empty(Read(typed, isLiteral: true).GenericWords);
    }

    [Theory]
    [InlineData("多少", "多少")]
    [InlineData("怎么办", "怎么办")]
    [InlineData("税", "税")]
    public void A_query_of_nothing_else_is_taken_as_it_is(string typed, string words) => Assert.Equal(words, Words(typed));

    [Theory]
    [InlineData("温政办〔2020〕号", "温政办2020")]
    [InlineData("温政办[2020]", "温政办2020")]
    [InlineData("溫政辦２０２０年號", "温政办2020")]
    [InlineData("养老（2020）", "")] // words and a year
    public void A_number_without_running_number_stands_for_all_of_its_year(string typed, string phrase) =>
        Assert.Equal(phrase, Text(Read(typed).Phrases));

    [Theory]
    [InlineData("\"同时废止\" 办法", "同时废止", "办法")]
    [InlineData("“同时废止”", "同时废止", "")]
    [InlineData("「同時廢止」", "同时废止", "")]
    [InlineData("“双随机、一公开”", "双随机一公开", "")]
    [InlineData("\"我的\"", "我的", "")] // literally, function words too
    [InlineData("“办法 引号", "", "办法 引号")]
    [InlineData("\"\" 养老", "", "养老")]
    public void Quotation_marks_make_a_phrase(string typed, string phrases, string words)
    {
        Assert.Equal(phrases, Text(Read(typed).Phrases));
        Assert.Equal(words, Words(typed));
    }

    [Theory]
    [InlineData("养老 -护理", "养老", "护理")]
    [InlineData("养老 －护理", "养老", "护理")]
    [InlineData("养老 -\"护理 保险\"", "养老", "护理保险")]
    [InlineData("COVID-19", "covid 19", "")]
    [InlineData("养老 - 护理", "养老 护理", "")]
    [InlineData("养老 --护理", "养老 护理", "")]
    [InlineData("-护理", "", "护理")]
    [InlineData("-护理 的", "的", "护理")]
    public void A_minus_before_a_word_excludes_it(string typed, string words, string excluded)
    {
        Assert.Equal(words, Words(typed));
        Assert.Equal(excluded, Text(Read(typed).Excluded));
    }

    [Theory]
    [InlineData("温政办〔2020〕94号", true)]
    [InlineData("2020年养老", false)]
    [InlineData("温政办", false)]
    public void A_number_is_told_from_words(string typed, bool isNumber) => Assert.Equal(isNumber, Read(typed).Number is not null);

    [Fact]
    public void Numbers_in_a_longer_text_are_read_and_its_words_too()
    {
        var query = Read("请问温政办〔2020〕94号和 ZJCC01-2020-0017 里养老补贴是多少");

        Assert.Null(query.Number);
        Assert.Equal(["请问温政办〔2020〕94号", "ZJCC01-2020-0017"], query.NumbersInText.Select(n => n.Normalized));
        Assert.Contains("养老补贴", query.Words.Select(w => w.Text));
    }

    [Fact]
    public void A_very_long_text_is_cut_and_never_within_a_character()
    {
        var query = Read(string.Concat(Enumerable.Repeat("𠮷", 10_000)) + "x");

        Assert.InRange(query.Text.Length, QueryReader.MaxLength - 1, QueryReader.MaxLength);
        Assert.DoesNotContain('\ufffd', query.Text.EnumerateRunes().Select(r => (char)Math.Min(r.Value, char.MaxValue)));
    }

    [Fact]
    public void Any_text_can_be_read_and_planned() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(HostileText.Texts, text =>
        {
            var plan = QueryPlanner.Plan(Read(text));
            return plan.Clauses.Sum(c => c.Parts.Count) <= 64 && plan.Clauses.All(c => c.Parts.Count > 0);
        }));

    private static SearchQuery Read(string typed, bool isLiteral = false)
    {
        using var bench = new SearchBench();
        return bench.Reader.Read(typed, isLiteral);
    }

    private static string Words(string typed) => Text(Read(typed).Words);

    private static string Text(IEnumerable<QueryClause> clauses) => string.Join(' ', clauses.Select(c => c.Text));
}
