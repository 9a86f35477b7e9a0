using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Loading.Tests;

public sealed class CorrectedIssueTests
{
    [Fact]
    public async Task Corrections_are_found_in_the_folder_beside_the_issues_by_the_name_of_the_file()
    {
        await using var gazette = new TemporaryGazette();

        await LoadAsync(gazette, "5 “温政办〔2020〕94号” 发文字号：温政办〔2020〕49号");

        Assert.Equal(DocumentNumber.Parse("温政办〔2020〕49号"), (await NoticeAsync(gazette)).DocumentNumber);
    }

    [Fact]
    public async Task A_changed_corrections_file_loads_the_issue_again_and_an_unchanged_one_does_not()
    {
        await using var gazette = new TemporaryGazette();

        Assert.Equal(
            [LoadOutcome.Loaded, LoadOutcome.Replaced, LoadOutcome.Unchanged, LoadOutcome.Replaced, LoadOutcome.Replaced],
            [
                await LoadAsync(gazette, null),
                await LoadAsync(gazette, "5 “温政办” 发文字号：温政办〔2020〕49号"),
                await LoadAsync(gazette, "5 “温政办” 发文字号：温政办〔2020〕49号"),
                await LoadAsync(gazette, "5 “温政办” 发文字号：温政办〔2020〕50号"),
                await LoadAsync(gazette, null),
            ]);
        Assert.Equal(DocumentNumber.Parse("温政办〔2020〕94号"), (await NoticeAsync(gazette)).DocumentNumber);
    }

    [Theory]
    [InlineData("4 “养犬” 标题：温州市人民政府办公室关于养犬的通知")]
    [InlineData("5 “温政办” 发文字号：温政办〔2020〕49号")]
    [InlineData("4 “养犬” 标题：甲\n5 “温政办” 发文字号：无\n4 “养犬” 类别：意见")]
    public async Task A_corrected_article_keeps_its_id(string corrections)
    {
        await using var gazette = new TemporaryGazette();
        await LoadAsync(gazette, null);
        var before = await NoticeAsync(gazette);

        await LoadAsync(gazette, corrections);

        Assert.Equal(before.Id, (await NoticeAsync(gazette)).Id);
    }

    [Fact]
    public async Task A_correction_that_no_longer_fits_is_reported_and_the_issue_is_loaded()
    {
        await using var gazette = new TemporaryGazette();

        Assert.Equal(LoadOutcome.Loaded, await LoadAsync(gazette, "5 “温政发” 发文字号：温政发〔2020〕9号\n这一行不是校正"));

        var issue = (await gazette.Reader.IssueAsync(2020, 6, default))!;
        Assert.Equal(2, issue.Diagnostics.Count(d => d is { Code: DiagnosticCodes.CorrectionRefused, Severity: DiagnosticSeverity.Error }));
        Assert.Equal(DocumentNumber.Parse("温政办〔2020〕94号"), (await NoticeAsync(gazette)).DocumentNumber);
    }

    [Fact]
    public async Task Another_folder_of_corrections_can_be_named()
    {
        await using var gazette = new TemporaryGazette();
        var issue = Write(gazette, "issues", RawIssue.June);
        Write(gazette, "mine", "5 “温政办” 发文字号：温政办〔2020〕49号");

        await gazette.LoadAsync(new LoadOptions { CorrectionsDirectory = gazette.PathOf("mine") }, issue);

        Assert.Equal(DocumentNumber.Parse("温政办〔2020〕49号"), (await NoticeAsync(gazette)).DocumentNumber);
    }

    [Fact]
    public async Task A_corrections_file_that_is_no_text_is_reported_by_name()
    {
        await using var gazette = new TemporaryGazette();
        var issue = Write(gazette, "issues", RawIssue.June);
        Directory.CreateDirectory(gazette.PathOf("corrections"));
        gazette.Write(Path.Combine("corrections", "2020-06.txt"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);

        var report = await gazette.LoadAsync(issue);

        var refused = Assert.Single(report.Files[0].Issue!.Diagnostics, d => d.Code == DiagnosticCodes.CorrectionRefused);
        Assert.Contains("corrections/2020-06.txt", refused.Seen, StringComparison.Ordinal);
    }

    private static async Task<LoadOutcome> LoadAsync(TemporaryGazette gazette, string? corrections)
    {
        var issue = Write(gazette, "issues", RawIssue.June);
        if (corrections is null)
        {
            File.Delete(gazette.PathOf(Path.Combine("corrections", "2020-06.txt")));
        }
        else
        {
            Write(gazette, "corrections", corrections);
        }

        return Assert.Single((await gazette.LoadAsync(issue)).Files).Outcome;
    }

    private static string Write(TemporaryGazette gazette, string folder, string text)
    {
        Directory.CreateDirectory(gazette.PathOf(folder));
        Directory.CreateDirectory(gazette.PathOf("corrections"));
        return gazette.Write(Path.Combine(folder, "2020-06.txt"), text);
    }

    private static async Task<ArticleSummary> NoticeAsync(TemporaryGazette gazette) =>
        (await gazette.Reader.IssueAsync(2020, 6, default))!.Articles.Single(article => article.Section == IssueSection.Documents);
}
