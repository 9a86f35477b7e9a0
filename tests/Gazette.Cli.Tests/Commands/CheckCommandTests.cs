namespace Gazette.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_real_issue_is_accounted_for_line_by_line()
    {
        var run = await CommandRun.OfAsync("check", RealIssues.September2020);

        Assert.Contains("2020年第9期（总第217期）", run.Output, StringComparison.Ordinal);
        Assert.Contains("无归属 0，重复归属 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_were_not_understood_are_named_and_change_the_exit_code()
    {
        // 2020-06: a page that came out one character a line, from line 1865.
        var run = await CommandRun.OfAsync("check", RealIssues.June2020);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2020-06.txt:1865: 错误：", run.Output, StringComparison.Ordinal);
        Assert.Contains("处需要查看", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_issues_is_refused() =>
        (await CommandRun.OfAsync("check", _folder.Path)).IsRefusedNaming(_folder.Path, "*.txt");

    [Fact]
    public async Task One_unreadable_file_does_not_hide_the_others()
    {
        _folder.File("a-empty.txt", "");
        _folder.File("b-good.txt", await File.ReadAllTextAsync(RealIssues.September2020));

        var run = await CommandRun.OfAsync("check", _folder.Path);

        run.IsRefusedNaming("a-empty.txt", "空");
        Assert.Contains("2020年第9期", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
