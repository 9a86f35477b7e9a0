using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Storage.Writing;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Writing;

public sealed class IssueStoreTests
{
    private static readonly Article Notice = Articles.Notice("温政办〔2020〕94号", "关于养犬的通知", "请遵照执行。");
    private static readonly Article Brief = Articles.Brief("我市召开会议", "会议要求抓好落实。");

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice, Brief));
        var before = DatabaseDump.Of(store.Path);
        var participant = new Participant();

        var outcome = await store.SaveAsync(Issues.Of(2020, 6, Notice, Brief), participants: participant);

        Assert.Equal(SaveOutcome.Unchanged, outcome);
        Assert.Null(participant.Seen);
        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task The_same_bytes_under_another_name_change_nothing()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice), "2020-06.txt");

        Assert.Equal(SaveOutcome.Unchanged, await store.SaveAsync(Issues.Of(2020, 6, Notice), "copy.txt"));
    }

    [Fact]
    public async Task A_better_parser_replaces_the_issue()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice), parser: "parser 1");

        var outcome = await store.SaveAsync(Issues.Of(2020, 6, Notice with { Addressees = "各单位" }), parser: "parser 2");

        Assert.Equal(SaveOutcome.Replaced, outcome);
        Assert.Equal("各单位", (await store.Reader.ArticleAsync((await store.IdsAsync())[0], default))!.Article.Addressees);
    }

    [Fact]
    public async Task A_changed_file_replaces_the_issue_and_keeps_row_keys()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice, Brief));
        var before = (await store.Reader.IssueAsync(2020, 6, default))!.Articles;
        var participant = new Participant();

        var outcome = await store.SaveAsync(
            Issues.Of(2020, 6, Brief, Notice, Articles.Photo("瓯江两岸")), participants: participant);

        Assert.Equal(SaveOutcome.Replaced, outcome);
        Assert.Equal(before.Select(a => a.RowId), participant.Seen!.RemovedRowIds);
        var after = participant.Seen.Articles.Select(a => a.Summary.RowId).ToList();
        Assert.Equal([before[1].RowId, before[0].RowId], after[..2]);
        Assert.DoesNotContain(after[2], before.Select(a => a.RowId));
        Assert.Single(await store.Reader.IssuesAsync(default));
        Assert.Equal("瓯江两岸", (await store.Reader.RawLinesAsync(participant.Seen.Articles[2].Summary.Id, default))[^1]);
    }

    [Fact]
    public async Task Another_file_that_claims_the_same_issue_is_refused_with_both_names()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice), "2020-06.txt");
        var before = DatabaseDump.Of(store.Path);

        var refusal = await Assert.ThrowsAsync<IssueConflictException>(() => store.SaveAsync(Issues.Of(2020, 6, Brief), "other.txt"));

        Assert.Contains("other.txt", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("2020-06.txt", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("2020年第6期", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, DatabaseDump.Of(store.Path));
    }

    [Fact]
    public async Task Another_file_takes_the_place_of_an_issue_when_it_says_so()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice), "2020-06.txt");
        var ids = await store.IdsAsync();
        var corrected = Issues.Of(2020, 6, Notice with { Title = "关于养犬管理的通知" });

        var outcome = await store.Store.SaveAsync(
            corrected, TemporaryStore.SourceOf(corrected, "corrected.txt") with { ReplacesOtherFile = true }, [], default);

        Assert.Equal(SaveOutcome.Replaced, outcome);
        Assert.Equal(ids, await store.IdsAsync());
        Assert.Equal("corrected.txt", Assert.Single(await store.Reader.IssuesAsync(default)).FileName);
    }

    [Fact]
    public async Task An_issue_without_number_is_known_by_its_file_and_may_learn_its_number()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(null, null, Brief), "unknown.txt");
        var id = (await store.Reader.IssueAsync("unknown.txt", default))!.Articles[0].Id;

        Assert.Equal(SaveOutcome.Replaced, await store.SaveAsync(Issues.Of(null, null, Brief, Notice), "unknown.txt"));
        Assert.Equal(SaveOutcome.Replaced, await store.SaveAsync(Issues.Of(2020, 6, Brief), "unknown.txt"));

        Assert.Equal(id, Assert.Single(await store.IdsAsync()));
        Assert.Single(await store.Reader.IssuesAsync(default));
    }

    [Fact]
    public async Task A_file_name_used_for_another_issue_makes_another_issue()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice), "latest.txt");

        Assert.Equal(SaveOutcome.Added, await store.SaveAsync(Issues.Of(2020, 7, Brief), "latest.txt"));

        Assert.Equal(2, (await store.Reader.IssuesAsync(default)).Count);
    }

    [Fact]
    public async Task A_misread_number_is_corrected_by_a_better_parser()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 9, Notice), parser: "parser 1");
        var ids = await store.IdsAsync(2020, 9);

        await store.SaveAsync(Issues.Of(2020, 6, Notice), parser: "parser 2");

        Assert.Equal(ids, await store.IdsAsync(2020, 6));
        Assert.Null(await store.Reader.IssueAsync(2020, 9, default));
    }

    [Fact]
    public async Task A_number_that_belongs_to_another_file_is_refused_even_for_a_stored_file()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Notice), "a.txt");
        await store.SaveAsync(Issues.Of(2020, 7, Brief), "b.txt");

        await Assert.ThrowsAsync<IssueConflictException>(() => store.SaveAsync(Issues.Of(2020, 6, Brief), "b.txt", "parser 2"));

        Assert.Equal([7, 6], (await store.Reader.IssuesAsync(default)).Select(i => i.Identity.Number!.Value));
    }

    [Fact]
    public async Task Furniture_and_diagnostics_are_kept()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var diagnostic = new Diagnostic { Severity = DiagnosticSeverity.Warning, Code = DiagnosticCodes.MissingTitle, Lines = new SourceSpan(3, 4), Seen = "没有标题", TakenFor = "按无标题收录" };

        await store.SaveAsync(Issues.Of(2020, 6, Notice) with
        {
            Furniture = [new PageFurniture(SourceSpan.Of(9), "· 28 ·")],
            Diagnostics = [diagnostic],
        });

        Assert.Equal([diagnostic], (await store.Reader.IssueAsync(2020, 6, default))!.Diagnostics);
        Assert.Equal("9|9|· 28 ·", DatabaseDump.Scalar(store.Path, "SELECT FirstLine, LastLine, Text FROM furniture"));
    }
}
