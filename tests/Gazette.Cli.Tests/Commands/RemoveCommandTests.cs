namespace Gazette.Cli.Tests.Commands;

public sealed class RemoveCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.PathOf("gazette.db");

    [Theory]
    [InlineData("2020-09")]
    [InlineData("2020-9")]
    public async Task An_issue_is_taken_out_with_what_search_finds_of_it_and_can_be_loaded_again(string name)
    {
        await LoadAsync(RealIssues.September2020);
        Assert.NotEmpty((await SearchAsync()).Output);

        var run = await CommandRun.OfAsync("remove", name, "--database", Database);

        Assert.Contains("已撤下 2020年第9期（总第217期）", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("温政", (await SearchAsync()).Output, StringComparison.Ordinal);
        await LoadAsync(RealIssues.September2020);
        Assert.Contains("温政", (await SearchAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_would_bring_the_issue_back_at_the_next_start_is_named()
    {
        await LoadAsync(RealIssues.September2020);

        var run = await CommandRun.OfAsync("remove", "2020-09", "--database", Database);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2020-09.txt：文件还在公报文件夹中", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_issue_without_a_number_goes_by_the_name_of_its_file_and_needs_no_look()
    {
        await LoadAsync(_folder.File("scan-17.txt", "总第17期\n\n关于加强养犬管理的通知\n\n各县（市、区）人民政府：\n\n请遵照执行。\n"));

        var run = await CommandRun.OfAsync("remove", "scan-17.txt", "--database", Database);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("（scan-17.txt）", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-13")]
    [InlineData("2020年第9期")]
    [InlineData("2020-09.txt ")]
    [InlineData("%")]
    public async Task Of_several_issues_none_is_taken_out_when_one_is_not_held(string unknown)
    {
        await LoadAsync(RealIssues.September2020);

        var run = await CommandRun.OfAsync("remove", "2020-09", unknown, "--database", Database);

        run.IsRefusedNaming(unknown, "数据库中没有这一期，没有改动。现有：2020-09。");
        Assert.Contains("温政", (await SearchAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named_and_not_made()
    {
        (await CommandRun.OfAsync("remove", "2020-09", "--database", Database)).IsRefusedNaming("gazette.db", "没有这个数据库");
        Assert.False(File.Exists(Database));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> SearchAsync() => CommandRun.OfAsync("search", "通知", "--database", Database);

    private async Task LoadAsync(string file)
    {
        var run = await CommandRun.OfAsync("ingest", file, "--database", Database);
        Assert.True(run.ExitCode is 0 or 1, run.Error);
    }
}
