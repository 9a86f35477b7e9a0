using System.Text;

namespace Gazette.Loading.Tests;

public sealed class IssueLoaderTests
{
    [Fact]
    public async Task A_file_is_loaded_once_and_replaced_when_it_changes()
    {
        await using var gazette = new TemporaryGazette();
        var path = gazette.Write("2020-06.txt", RawIssue.June);

        var first = await gazette.LoadAsync(path);
        var again = await gazette.LoadAsync(path);
        gazette.Write("2020-06.txt", RawIssue.June.Replace("按时免疫", "每年免疫", StringComparison.Ordinal));
        var changed = await gazette.LoadAsync(path);

        Assert.Equal(
            [LoadOutcome.Loaded, LoadOutcome.Unchanged, LoadOutcome.Replaced],
            new[] { first, again, changed }.Select(report => Assert.Single(report.Files).Outcome));
        Assert.Single(await gazette.Reader.IssuesAsync(default));
    }

    public static TheoryData<string, byte[], string> UnusableFiles => new()
    {
        { "empty.txt", [], "空" },
        { "blank.txt", " \n\n\t\n"u8.ToArray(), "空" },
        { "photo.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "图片" },
        { "program.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3], "二进制" },
        { "issue.pdf", "%PDF-1.7\n%âãÏÓ"u8.ToArray(), "PDF" },
    };

    [Theory]
    [MemberData(nameof(UnusableFiles))]
    public async Task A_file_that_is_no_text_is_refused_with_the_reason_and_stops_no_other(string name, byte[] bytes, string reason)
    {
        await using var gazette = new TemporaryGazette();
        var bad = gazette.Write(name, bytes);
        var good = gazette.Write("2020-06.txt", RawIssue.June);

        var report = await gazette.LoadAsync(bad, good);

        Assert.Equal([LoadOutcome.Refused, LoadOutcome.Loaded], report.Files.Select(f => f.Outcome));
        Assert.Equal(bad, Assert.Single(report.Refused).Path);
        Assert.Contains(reason, report.Files[0].Reason, StringComparison.Ordinal);
        Assert.Equal(["2020-06.txt"], (await gazette.Reader.IssuesAsync(default)).Select(i => i.FileName));
    }

    [Fact]
    public async Task Missing_paths_and_empty_folders_are_refused_with_the_reason()
    {
        await using var gazette = new TemporaryGazette();
        var empty = Directory.CreateDirectory(gazette.PathOf("empty")).FullName;

        var report = await gazette.LoadAsync(gazette.PathOf("nowhere"), empty, " ");

        Assert.All(report.Files, file => Assert.Equal(LoadOutcome.Refused, file.Outcome));
        Assert.Contains("找不到", report.Files[0].Reason, StringComparison.Ordinal);
        Assert.Contains("没有公报文本", report.Files[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_no_file_is_refused_in_Chinese()
    {
        await using var gazette = new TemporaryGazette();
        File.CreateSymbolicLink(gazette.PathOf("2020-07.txt"), gazette.PathOf("nowhere.txt"));

        var refused = Assert.Single((await gazette.LoadAsync(gazette.PathOf("2020-07.txt"))).Refused);

        Assert.Contains("所指的文件不存在", refused.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("Could not", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_database_is_made_that_nothing_goes_into()
    {
        await using var gazette = new TemporaryGazette();

        await gazette.LoadAsync(gazette.PathOf("nowhere"), gazette.Write("empty.txt", ""), gazette.Write("issue.txt", "%PDF-1.7\n%âãÏÓ"), gazette.Write("notes.txt", "随手记下的几行字"));

        Assert.False(File.Exists(gazette.Database.Path));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public async Task Other_encodings_are_read_and_reported(string encoding)
    {
        await using var gazette = new TemporaryGazette();
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(RawIssue.June);

        var report = await gazette.LoadAsync(gazette.Write("2020-06.txt", bytes));

        Assert.Equal(LoadOutcome.Loaded, Assert.Single(report.Files).Outcome);
        var issue = (await gazette.Reader.IssueAsync("2020-06.txt", default))!;
        Assert.Contains(issue.Diagnostics, d => d.Code == Documents.DiagnosticCodes.Converted);
        Assert.Contains("各县（市、区）人民政府，市政府直属各单位：", await gazette.Reader.RawLinesAsync(issue.Articles[0].Id, default));
    }

    [Fact]
    public async Task A_text_that_is_no_gazette_is_not_published_and_its_first_line_named()
    {
        await using var gazette = new TemporaryGazette();

        var report = await gazette.LoadAsync(gazette.Write("2020-06.txt", RawIssue.June), gazette.Write("2021-03.txt", "\n随手记下的几行字\n没有任何版式\n"));

        var reason = Assert.Single(report.Refused).Reason;
        Assert.Contains("第 2 行起", reason, StringComparison.Ordinal);
        Assert.Contains("“随手记下的几行字”", reason, StringComparison.Ordinal);
        Assert.Contains("应为一期公报的文本", reason, StringComparison.Ordinal);
        Assert.Equal("2020-06.txt", Assert.Single(await gazette.Reader.IssuesAsync(default)).FileName);
    }

    [Fact]
    public async Task A_text_of_unknown_layout_that_tells_its_issue_is_kept_whole()
    {
        await using var gazette = new TemporaryGazette();

        var report = await gazette.LoadAsync(gazette.Write("notes.txt", "2020.12\n总第220期（月刊）\n随手记下的几行字\n没有任何版式\n"));

        Assert.Equal(LoadOutcome.Loaded, Assert.Single(report.Files).Outcome);
        var issue = (await gazette.Reader.IssueAsync("notes.txt", default))!;
        Assert.Contains("没有任何版式", await gazette.Reader.RawLinesAsync(Assert.Single(issue.Articles).Id, default));
        Assert.Contains(issue.Diagnostics, found => found.Code == Documents.DiagnosticCodes.UnknownLayout);
    }

    [Theory]
    [InlineData("1999-01.txt", true)]
    [InlineData("2020-13.txt", true)]
    [InlineData("2020-06.txt", false)]
    [InlineData("2020-6.txt", false)]
    [InlineData("更正.txt", false)]
    public async Task A_file_whose_name_tells_another_issue_than_its_text_is_loaded_and_remarked_on(string name, bool differs)
    {
        await using var gazette = new TemporaryGazette();

        await gazette.LoadAsync(gazette.Write(name, RawIssue.June));

        var diagnostics = (await gazette.Reader.IssueAsync(name, default))!.Diagnostics;
        Assert.Equal(differs, diagnostics.Any(found => found.Code == Documents.DiagnosticCodes.FileNameDiffers && found.Message.Contains("2020年第6期", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Raw_lines_count_as_the_parser_counts_them()
    {
        await using var gazette = new TemporaryGazette();
        await gazette.LoadAsync(gazette.Write("2020-06.txt", RawIssue.June.ReplaceLineEndings("\r\n").Replace("登记。养", "登记。\f养", StringComparison.Ordinal)));
        var summary = (await gazette.Reader.IssueAsync("2020-06.txt", default))!.Articles[^1];
        var article = (await gazette.Reader.ArticleAsync(summary.Id, default))!.Article;

        var lines = await gazette.Reader.RawLinesAsync(summary.Id, default);

        var block = article.Blocks.First(b => b.Text.Contains("按时免疫", StringComparison.Ordinal));
        Assert.Contains("按时免疫", lines[block.Lines[0].First - 1], StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains('\r', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_files_of_one_issue_are_told_apart_by_a_refusal_or_replaced_on_demand()
    {
        await using var gazette = new TemporaryGazette();
        await gazette.LoadAsync(gazette.Write("2020-06.txt", RawIssue.June));
        var copy = gazette.Write("更正.txt", RawIssue.June + "\n");

        var refused = Assert.Single((await gazette.LoadAsync(copy)).Files);
        var replaced = Assert.Single((await gazette.LoadAsync(new LoadOptions { ReplaceOtherFiles = true }, copy)).Files);

        Assert.Equal((LoadOutcome.Refused, LoadOutcome.Replaced), (refused.Outcome, replaced.Outcome));
        Assert.Contains("2020-06.txt", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_describes_the_folder_is_no_issue()
    {
        await using var gazette = new TemporaryGazette();
        var readme = gazette.Write("README.txt", "各期公报的文本，一期一个文件");
        gazette.Write("2020-06.TXT", RawIssue.June);

        var folder = await gazette.LoadAsync(gazette.Folder);
        var named = await gazette.LoadAsync(readme);

        Assert.Equal("2020-06.TXT", Path.GetFileName(Assert.Single(folder.Files).Path));
        Assert.Contains("不是公报文本", Assert.Single(named.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_folder_come_by_name_each_once_with_progress()
    {
        await using var gazette = new TemporaryGazette();
        gazette.Write("b.txt", "2020.12\n乙的内容，没有版式");
        gazette.Write("a.txt", "2020.11\n甲的内容，没有版式");
        gazette.Write("readme.md", "不是公报");
        var progress = new RecordedProgress();

        var report = await gazette.LoadAsync(progress, gazette.Folder, gazette.PathOf("a.txt"));

        Assert.Equal(["a.txt", "b.txt"], report.Files.Select(f => Path.GetFileName(f.Path)));
        Assert.Equal([(0, 2, "a.txt"), (1, 2, "b.txt"), (2, 2, null)], progress.Seen.Select(p => (p.Done, p.Total, p.Current)));
        Assert.Equal(LoadOutcome.Loaded, progress.Seen[^1].Last!.Outcome);
    }

    private sealed class RecordedProgress : IProgress<LoadProgress>
    {
        public List<LoadProgress> Seen { get; } = [];

        public void Report(LoadProgress value) => Seen.Add(value);
    }
}
