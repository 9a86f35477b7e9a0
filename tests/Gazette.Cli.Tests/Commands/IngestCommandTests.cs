namespace Gazette.Cli.Tests.Commands;

public sealed class IngestCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder.PathOf("gazette.db");

    [Fact]
    public async Task Loading_twice_changes_nothing_the_second_time()
    {
        var first = await CommandRun.OfAsync("ingest", RealIssues.September2020, "--database", Database);
        var second = await CommandRun.OfAsync("ingest", RealIssues.September2020, "--database", Database);

        Assert.Contains("已载入 2020年第9期", first.Output, StringComparison.Ordinal);
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("新载入 0，更新 0，未变 1，未载入 0", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_good_file_is_loaded_beside_a_bad_one_and_the_bad_one_is_named()
    {
        var bad = _folder.File("bad.txt", [0, 1, 2, 3, 0, 0, 0, 9]);

        var run = await CommandRun.OfAsync("ingest", bad, RealIssues.September2020, "--database", Database);

        run.IsRefusedNaming("bad.txt", "二进制");
        Assert.Contains("新载入 1，更新 0，未变 0，未载入 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_understood_is_said_and_changes_the_exit_code()
    {
        var run = await CommandRun.OfAsync("ingest", RealIssues.June2020, "--database", Database);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("2020-06.txt:1865:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_path_is_named_and_no_database_made()
    {
        (await CommandRun.OfAsync("ingest", _folder.PathOf("nowhere"), "--database", Database)).IsRefusedNaming("nowhere", "找不到");
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public async Task What_lies_beside_the_issues_of_a_folder_is_left_and_named()
    {
        File.Copy(RealIssues.September2020, _folder.PathOf("2020-09.txt"));
        _folder.File("README.md", "# 公报");
        _folder.File("2020-12.doc", "未转换");
        Directory.CreateDirectory(_folder.PathOf("2021.txt"));

        var run = await CommandRun.OfAsync("ingest", _folder.Path, "--database", Database);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("2020-12.doc：不是公报文本（*.txt），略过", run.Output, StringComparison.Ordinal);
        Assert.Contains("README.md：不是公报文本（*.txt），略过", run.Output, StringComparison.Ordinal);
        Assert.Contains("2021.txt：是文件夹，其中的文件没有读，略过", run.Output, StringComparison.Ordinal);
        Assert.Contains("共 1 个文件", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_issues_is_refused() =>
        (await CommandRun.OfAsync("ingest", _folder.Path, "--database", Database)).IsRefusedNaming(_folder.Path, "*.txt");

    [Fact]
    public async Task A_database_that_cannot_be_written_is_named()
    {
        var file = _folder.File("file", "x");

        var run = await CommandRun.OfAsync("ingest", RealIssues.September2020, "--database", Path.Combine(file, "gazette.db"));

        run.IsRefusedNaming(file, "权限");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var file = _folder.File("letters.db", "Dear database, I am a letter and no database at all. ".PadRight(4096, '.'));
        var before = await File.ReadAllTextAsync(file);

        var run = await CommandRun.OfAsync("ingest", RealIssues.September2020, "--database", file);

        run.IsRefusedNaming(file, "不是本系统的数据库文件");
        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    public void Dispose() => _folder.Dispose();
}
