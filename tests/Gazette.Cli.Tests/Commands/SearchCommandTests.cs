using System.Text.Json;

namespace Gazette.Cli.Tests.Commands;

public sealed class SearchCommandTests(LoadedDatabase database) : IClassFixture<LoadedDatabase>
{
    [Fact]
    public async Task A_word_leads_to_the_document_and_shows_the_passage()
    {
        var run = await SearchAsync("房票");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1. 温州市人民政府关于推进市区房屋征收补偿房票安置的实施意见", run.Output, StringComparison.Ordinal);
        Assert.Contains("【房票】", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_written_carelessly_leads_to_the_document()
    {
        var run = await SearchAsync("温政办2020 74");

        Assert.Contains("温政办〔2020〕74号：已收录，/articles/", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_shape_of_the_HTTP_API()
    {
        var run = await SearchAsync("房票", "--json", "--size", "1");
        using var answer = JsonDocument.Parse(run.Output);
        var hit = answer.RootElement.GetProperty("results")[0];

        Assert.True(answer.RootElement.GetProperty("total").GetInt32() >= 1);
        Assert.Equal(1, answer.RootElement.GetProperty("results").GetArrayLength());
        Assert.Equal("温政发〔2020〕24号", hit.GetProperty("doc_number").GetString());
        Assert.Equal("opinion", hit.GetProperty("kind").GetString());
        Assert.Equal("文件发布", hit.GetProperty("section").GetString());
        Assert.Equal("2020-09-28", hit.GetProperty("issued_on").GetString());
        Assert.Equal(2020, hit.GetProperty("issue").GetProperty("year").GetInt32());
        Assert.Equal(9, hit.GetProperty("issue").GetProperty("number").GetInt32());
        Assert.Equal($"/articles/{hit.GetProperty("id").GetString()}", hit.GetProperty("url").GetString());
        Assert.Contains("房票", hit.GetProperty("snippet").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("第9期", "2020年第9期（总第217期）：/issues/2020-09")]
    [InlineData("温正办2020 74", "号数相同：温政办〔2020〕74号  /articles/")]
    [InlineData("2020年第13期", "本库没有收入2020年第13期。")]
    [InlineData("2月30日", "没有“2月30日”这一天，按字词查找。")]
    [InlineData("1999年房票", "本库没有1999年的公报或文件。")]
    public async Task An_issue_or_a_time_asked_for_is_told_of_as_on_the_page(string query, string told) =>
        Assert.Contains(told, (await SearchAsync(query)).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("“房票养老办法”", "各期公报没有“房票养老办法”这句原话。")]
    [InlineData("养老 -医保", "已去掉写到“医保”的内容。")]
    [InlineData("最低工资", "各期公报没有写到“最低工资”")]
    [InlineData("房漂安置", "房票安置")] // what is meant, offered or searched
    [InlineData("房票 无人机 养老", "没有包含全部词语的条目")]
    public async Task How_far_the_results_fall_short_is_told_as_on_the_page(string query, string told) =>
        Assert.Contains(told, (await SearchAsync(query)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_text_too_long_is_said_to_be_searched_by_its_begin() =>
        Assert.Contains("只查了前 300 个字符。", (await SearchAsync("房票" + new string('票', 300))).Output, StringComparison.Ordinal);

    [Fact]
    public async Task An_article_without_a_title_is_called_by_its_issue_and_section()
    {
        var run = await SearchAsync("温州", "--kind", "图片新闻");

        Assert.Contains("1. 2020年第9期（总第217期）图片新闻", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_said_and_is_no_error()
    {
        var run = await SearchAsync("xyzzyplugh");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("没有找到与“xyzzyplugh”相符的文章", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_the_last_page_the_last_is_named()
    {
        var run = await SearchAsync("房票", "--page", "99");

        Assert.Contains("结果到第 1 页为止", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task An_empty_query_is_wrong_usage_as_none_is(string query) => (await SearchAsync(query)).IsRefusedNaming("--help", "要查的词是空的");

    [Fact]
    public async Task What_looks_like_an_option_is_searched_for_behind_two_dashes() =>
        Assert.Equal(0, (await CommandRun.OfAsync("search", "--database", database.Path, "--", "--yaer")).ExitCode);

    [Theory]
    [InlineData("\"")]
    [InlineData("a AND (")]
    [InlineData("@response-file")]
    [InlineData("100%")]
    public async Task What_is_typed_is_never_a_syntax_error(string query) => Assert.Equal(0, (await SearchAsync(query)).ExitCode);

    [Fact]
    public async Task A_filter_by_kind_takes_the_Chinese_name()
    {
        var run = await SearchAsync("温州", "--kind", "政府记事");

        Assert.Contains("共 1 篇", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--size", "0")]
    [InlineData("--size", "many")]
    [InlineData("--page", "-1")]
    [InlineData("--year", "20")]
    [InlineData("--kind", "报告")]
    public async Task An_option_out_of_bounds_is_refused_by_name(string option, string value) =>
        (await SearchAsync("房票", option, value)).IsRefusedNaming(option, "应为");

    [Fact]
    public async Task Without_a_database_the_way_to_make_one_is_told() =>
        (await CommandRun.OfAsync("search", "房票", "--database", database.Path + ".none"))
            .IsRefusedNaming(database.Path + ".none", "gazette ingest");

    private Task<CommandRun> SearchAsync(params string[] arguments) =>
        CommandRun.OfAsync(["search", .. arguments, "--database", database.Path]);
}
