using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Numbers;

public sealed class PastedTextTests : IDisposable
{
    private readonly SearchBench _bench = new();

    public PastedTextTests() => _bench.Store.Put(
        TestArticle.Of(1, "关于甲的通知", number: "温政办〔2020〕94号", filingCode: "ZJCC01-2020-0021"),
        TestArticle.Of(2, "关于乙的通知", number: "温政发〔2020〕3号", citations: [TestArticle.Cited("省政府令第372号")]));

    [Fact]
    public async Task Every_number_of_a_text_is_found_with_its_line_and_column()
    {
        const string text = """
            一、根据《办法》（省政府令第372号）和溫政辦（2020）94號，
            制定本细则（统一编号：ZJCC01—2020—0021）。
            温政发〔2020〕3号、5号同时废止。
            """;

        Assert.Equal(
            [
                "1:10 省政府令第372号 = 省政府令第372号 Listed",
                "1:21 溫政辦（2020）94號 = 温政办〔2020〕94号 Found",
                "2:12 ZJCC01—2020—0021 = ZJCC01-2020-0021 Found",
                "3:1 温政发〔2020〕3号 = 温政发〔2020〕3号 Found",
                "3:13 5号 = 温政发〔2020〕5号 Unknown",
            ],
            await FindAsync(text));
    }

    [Fact]
    public async Task A_list_takes_a_number_a_line_in_any_writing_and_says_which_lines_are_none()
    {
        const string text = "1. 温政办2020 94\r\n（2）2020年3号文\r\n\r\n• zjcc01 2020 21\r\n养老服务\r\n温政办〔2020〕九十四号\r\n";

        Assert.Equal(
            [
                "1:4 温政办2020 94 = 温政办〔2020〕94号 Found",
                "2:4 2020年3号文 = …〔2020〕3号 Found",
                "4:3 zjcc01 2020 21 = ZJCC01-2020-0021 Found",
                "5:1 养老服务 =  Malformed",
                "6:1 温政办〔2020〕九十四号 = 温政办〔2020〕94号 Found",
            ],
            await FindAsync(text));
    }

    [Fact]
    public async Task In_running_text_a_row_of_a_table_and_a_line_that_a_page_cut_are_no_numbers_but_a_known_one_alone_in_its_line_is()
    {
        // 2020年第12期, lines 1021 and 1443, with lines of running text around.
        const string text = "县级辐射事故应急预案自印发之日20\n个工作日内报送市生态环境局备案。\n本预案由市生态环境局制订，报市政府批准后实施。\n小计\t1\t1\t3\t4\t3\n温政办2020 94\n现印发给你们，请认真组织实施。";

        Assert.Equal(["5:1 温政办2020 94 = 温政办〔2020〕94号 Found"], await FindAsync(text));
    }

    [Fact]
    public async Task Numbers_side_by_side_in_a_line_are_each_found() =>
        Assert.Equal(
            ["1:1 温政办2020-94 = 温政办〔2020〕94号 Found", "1:12 温政发2020-3 = 温政发〔2020〕3号 Found"],
            await FindAsync("温政办2020-94\t温政发2020-3"));

    [Fact]
    public async Task A_number_that_a_line_end_breaks_is_one_number() =>
        Assert.Equal(
            ["1:2 温政办〔2020〕 94号 = 温政办〔2020〕94号 Found", "2:9 温政发〔2020〕3 号 = 温政发〔2020〕3号 Found"],
            await FindAsync("（温政办〔2020〕\n94号）的规定，温政发〔2020〕3\r\n号"));

    [Theory]
    [InlineData("温政办〔2020〕九十三、九十四号", "1:1 温政办〔2020〕九十三 = 温政办〔2020〕93号 Unknown", "1:14 九十四号 = 温政办〔2020〕94号 Found")]
    [InlineData("温政办 93 94", "1:1 温政办 93 = 温政办〔…〕93号 Unknown", "1:8 94 = 温政办〔…〕94号 Found")]
    [InlineData("94、3号", "1:1 94 = …〔…〕94号 Found", "1:4 3号 = …〔…〕3号 Found")]
    [InlineData("93-94号", "1:1 93-94号 = …〔…〕93号 Unknown", "1:1 93-94号 = …〔…〕94号 Found")]
    [InlineData("温政办〔2020〕92-94号", "1:1 温政办〔2020〕92-94号 = 温政办〔2020〕92号 Unknown", "1:1 温政办〔2020〕92-94号 = 温政办〔2020〕93号 Unknown", "1:1 温政办〔2020〕92-94号 = 温政办〔2020〕94号 Found")]
    [InlineData("根据温政办〔2020〕92—94号，执行。", "1:3 温政办〔2020〕92—94号 = 温政办〔2020〕92号 Unknown", "1:12 92—94号 = 温政办〔2020〕93号 Unknown", "1:12 92—94号 = 温政办〔2020〕94号 Found")]
    [InlineData("ZJCC0120200021", "1:1 ZJCC0120200021 = ZJCC01-2020-0021 Found")]
    [InlineData("ZJCC01202000021", "1:1 ZJCC01202000021 = ZJCC01-2020-0021 Found")]
    public async Task An_enumeration_is_all_of_its_numbers_and_each_shows_what_was_written_for_it(string text, params string[] expected) =>
        Assert.Equal(expected, await FindAsync(text));

    [Fact]
    public async Task A_mark_of_an_item_is_no_number_of_an_enumeration() =>
        Assert.Equal(["1:3 94号 = …〔…〕94号 Found", "2:3 3号 = …〔…〕3号 Found"], await FindAsync("1、94号\n2、3号"));

    [Fact]
    public async Task Where_most_lines_are_short_none_is_lost_without_a_word() =>
        Assert.Equal(
            ["1:1 WZB 2022 43 =  Malformed", "2:1 wzb2020-73 =  Malformed", "3:1 温政办〔2020〕94号 = 温政办〔2020〕94号 Found", "4:1 温政办〔二〇二〇〕九十四号 = 温政办〔2020〕94号 Found"],
            await FindAsync("WZB 2022 43\nwzb2020-73\n温政办〔2020〕94号\n温政办〔二〇二〇〕九十四号"));

    [Fact]
    public async Task A_line_that_is_the_title_of_one_document_is_that_document()
    {
        _bench.Store.Put(TestArticle.Of(3, "关于丙的通知"), TestArticle.Of(4, "关于丙的通知"));

        Assert.Equal(
            ["1:1 《关于甲的通知》 = 温政办〔2020〕94号 Found", "2:1 关于丙的通知 =  Malformed", "3:1 温政发〔2020〕3号 = 温政发〔2020〕3号 Found"],
            await FindAsync("《关于甲的通知》\n关于丙的通知\n温政发〔2020〕3号"));
    }

    [Theory]
    [InlineData("温政办〔2020〕94号、温政发〔2020〕3号", "温政办〔2020〕94号 Found", "温政发〔2020〕3号 Found")]
    [InlineData("温政办〔2020〕93、94号", "温政办〔2020〕93号 Unknown", "温政办〔2020〕94号 Found")]
    [InlineData("温政办〔2020〕94号 关于甲的通知")]
    [InlineData("学院路 1、2号")]
    [InlineData("温政办〔2020〕94号")]
    public async Task A_query_of_nothing_but_several_numbers_is_read_by_the_same_reader(string query, params string[] expected)
    {
        var results = await _bench.Service.SearchAsync(new SearchRequest { Text = query }, CancellationToken.None);

        Assert.Equal(expected, results.Numbers.Select(number => $"{number.Normalized} {number.Status}"));
    }

    [Fact]
    public async Task Two_items_of_a_list_are_not_one_number_that_a_line_end_breaks() =>
        Assert.Equal(
            ["1:1 温政办2020 94 = 温政办〔2020〕94号 Found", "2:1 95号 = …〔…〕95号 Unknown"],
            await FindAsync("温政办2020 94\n95号"));

    [Theory]
    [InlineData("")]
    [InlineData("本市2020年有94户，各县〔市、区〕学院路94号。")]
    [InlineData("28\n\n29\n")] // numbers of pages
    [InlineData("<script>alert(1)</script>\0\ud800")]
    public async Task Where_no_number_stands_none_is_found(string text) => Assert.Empty(await FindAsync(text));

    [Fact]
    public async Task Of_too_many_numbers_the_first_are_looked_up_and_all_are_counted()
    {
        var text = string.Join('\n', Enumerable.Range(1, 5000).Select(n => $"温政办〔2020〕{n}号"));

        var found = await _bench.Service.FindNumbersAsync(text, 20, CancellationToken.None);

        Assert.Equal((20, 5000), (found.Numbers.Count, found.Total));
    }

    [Fact]
    public void Whatever_is_pasted_every_number_lies_in_it() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(HostileText.Texts, text =>
        {
            var found = _bench.Service.FindNumbersAsync(text, 50, CancellationToken.None).GetAwaiter().GetResult();
            var lines = text.Split(["\r\n", "\r", "\n"], StringSplitOptions.None);
            return found.Numbers.All(n => lines[n.Line - 1][n.Column - 1] == n.Written[0]);
        }));

    public void Dispose() => _bench.Dispose();

    private async Task<IEnumerable<string>> FindAsync(string text) =>
        (await _bench.Service.FindNumbersAsync(text, 100, CancellationToken.None)).Numbers.Select(n => string.Create(
            CultureInfo.InvariantCulture, $"{n.Line}:{n.Column} {n.Written} = {n.Lookup.Normalized} {n.Lookup.Status}"));
}
