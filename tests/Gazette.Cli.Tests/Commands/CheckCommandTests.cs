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
        Assert.Contains("未确定：", run.Output, StringComparison.Ordinal);
        Assert.Contains("刊载而未列 1 件", run.Output, StringComparison.Ordinal); // 温政发〔2020〕22号, line 103, is not in the list at 4797-4811
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

    [Fact]
    public async Task Corrections_are_counted_and_a_refused_one_is_named_with_its_file_and_line()
    {
        var issue = _folder.File("2020-09.txt", await File.ReadAllTextAsync(RealIssues.September2020));
        var corrections = Directory.CreateDirectory(Path.Combine(_folder.Path, "corrected")).FullName;
        await File.WriteAllTextAsync(Path.Combine(corrections, "2020-09.txt"), "# 试\n99999 “无” 标题：无\n");

        var run = await CommandRun.OfAsync("check", issue, "--corrections", corrections);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("人工校正：1 条，采用 0 条，未采用 1 条", run.Output, StringComparison.Ordinal);
        Assert.Contains("corrected/2020-09.txt 第 2 行的校正没有采用", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
