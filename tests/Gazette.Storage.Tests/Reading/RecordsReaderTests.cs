using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Reading;

/// <summary>The records of all issues together, from a real database.</summary>
public sealed class RecordsReaderTests
{
    [Fact]
    public async Task Appointments_come_oldest_issue_first_with_the_article_and_lines_they_stand_in()
    {
        await using var store = await FilledAsync();

        var records = await store.Records.AppointmentsAsync(default);

        Assert.Equal(["甲某", "乙某", "甲某"], records.Select(record => record.Record.Person));
        Assert.Equal([6, 6, 9], records.Select(record => record.In.Issue.Number));
        Assert.Equal(new DateOnly(2020, 6, 1), records[0].Time!.Month);
        Assert.Equal([SourceSpan.Of(1)], records[0].Record.Lines);
        Assert.Equal(["甲某", "乙某"], (await store.Records.AppointmentsAsync([records[0].In.RowId], default)).Select(record => record.Record.Person));
    }

    [Fact]
    public async Task Beside_a_name_stand_all_who_are_decided_on_with_it()
    {
        await using var store = await FilledAsync();

        Assert.Equal(["甲某", "乙某"], (await store.Records.AppointmentsBesideAsync("乙某", default)).Select(record => record.Record.Person));
        Assert.Empty(await store.Records.AppointmentsBesideAsync("无此人", default));
    }

    [Fact]
    public async Task Offices_are_counted_by_name_and_office()
    {
        await using var store = await FilledAsync();

        var offices = await store.Records.NamedOfficesAsync(default);

        Assert.Contains(new NamedOffice("丙某", "市长", 2, new DateOnly(2020, 6, 1), new DateOnly(2020, 9, 1)), offices);
        Assert.Contains(new NamedOffice("丙某", "副市长", 1, null, null), offices);
    }

    [Fact]
    public async Task Offices_are_counted_by_article_too_the_oldest_issue_first()
    {
        await using var store = await FilledAsync();

        var offices = await store.Records.NamedOfficesByArticleAsync(await store.Reader.RowIdsAsync(default), default);

        Assert.Equal(
            [
                (6, new NamedOffice("丙某", "副市长", 1, null, null)),
                (6, new NamedOffice("丙某", "市长", 1, new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 1))),
                (9, new NamedOffice("丙某", "市长", 1, new DateOnly(2020, 9, 1), new DateOnly(2020, 9, 1))),
            ],
            offices.Select(office => (office.In.Issue.Number!.Value, office.Record)).OrderBy(office => office.Value).ThenBy(office => office.Record.Office, StringComparer.Ordinal));
        Assert.Equal([6, 6, 9], offices.Select(office => office.In.Issue.Number));
        Assert.Equal(offices[2].Record, Assert.Single(await store.Records.NamedOfficesByArticleAsync([offices[2].In.RowId], default)).Record);
    }

    [Fact]
    public async Task The_chronicle_is_read_by_person_by_days_and_by_day_of_the_calendar()
    {
        await using var store = await FilledAsync();

        Assert.Equal(["市长丙某调研。", "副市长丙某开会。", "市长丙某检查。"], Texts(await store.Records.ChronicleOfAsync("丙某", default)));
        Assert.Equal(["市长丙某调研。", "没有人的一条。"], Texts(await store.Records.ChronicleAsync(new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 30), default)));
        Assert.Equal(["没有人的一条。"], Texts(await store.Records.ChronicleOnAsync(6, 30, default)));
        Assert.Equal([new DateOnly(2020, 6, 1), new DateOnly(2020, 6, 30)], await store.Records.ChronicleDaysAsync(6, default));
        Assert.Equal(
            [new ChronicleMonth(new DateOnly(2020, 6, 1), 2, 2), new ChronicleMonth(new DateOnly(2020, 9, 1), 1, 1)],
            await store.Records.ChronicleMonthsAsync(default));
    }

    [Fact]
    public async Task Statistics_catalogues_removals_and_numbered_articles_are_read_whole()
    {
        await using var store = await FilledAsync();

        Assert.Equal(101.29m, Assert.Single(await store.Records.StatisticsAsync(default)).Record.Month);
        Assert.Equal("温政办〔2020〕53号", Assert.Single(await store.Records.CatalogueAsync(default)).Record.DocumentNumber.ToString());
        Assert.Equal("以上同志原任职务", Assert.Single(await store.Records.CollectiveRemovalsAsync(default)).Record.Posts);
        Assert.Equal("温政办〔2020〕61号", Assert.Single(await store.Records.NumberedArticlesAsync(default)).DocumentNumber!.ToString());
    }

    [Fact]
    public async Task Titles_lead_to_the_article_that_bears_them_or_carries_their_document()
    {
        await using var store = await FilledAsync();

        var titled = await store.Records.TitledAsync(["水库山塘安全管理办法", "没有收录的办法"], default);

        Assert.Equal(["水库山塘安全管理办法"], titled.Keys);
    }

    [Fact]
    public async Task An_empty_store_has_no_records()
    {
        await using var store = await TemporaryStore.CreateAsync();

        Assert.Empty(await store.Records.AppointmentsAsync(default));
        Assert.Empty(await store.Records.NamedOfficesAsync(default));
        Assert.Empty(await store.Records.ChronicleMonthsAsync(default));
        Assert.Empty(await store.Records.StatisticsAsync(default));
    }

    private static IEnumerable<string> Texts(IReadOnlyList<PrintedRecord<ChronicleEntry>> entries) => entries.Select(entry => entry.Record.Text);

    private static async Task<TemporaryStore> FilledAsync()
    {
        var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(
            Issues.Of(
                2020,
                9,
                Articles.Of(ArticleKind.Appointments, IssueSection.Personnel, "9月份市政府人事任免") with { Appointments = [Removal("甲某")] },
                Articles.Of(ArticleKind.Chronicle, IssueSection.Chronicle, "9月份市政府记事") with { Chronicle = [Entry(new DateOnly(2020, 9, 1), "市长丙某检查。", "市长", 2)] }),
            "2020-09.txt");
        await store.SaveAsync(Issues.Of(
            2020,
            6,
            Articles.Notice("温政办〔2020〕61号", "关于印发水库山塘安全管理办法的通知") with { AttachedTitle = "水库山塘安全管理办法" },
            Articles.Of(ArticleKind.Appointments, IssueSection.Personnel, "6月份市政府人事任免") with
            {
                Appointments = [Removal("甲某"), Removal("乙某")],
                CollectiveRemovals = [new CollectiveRemoval { Posts = "以上同志原任职务", Sentence = "以上同志原任职务同时免去", Lines = [SourceSpan.Of(2)] }],
            },
            Articles.Of(ArticleKind.Chronicle, IssueSection.Chronicle, "6月份市政府记事") with
            {
                Chronicle =
                [
                    Entry(new DateOnly(2020, 6, 1), "市长丙某调研。", "市长", 2),
                    new ChronicleEntry { Date = new DateOnly(2020, 6, 30), Text = "没有人的一条。", Lines = [SourceSpan.Of(3)] },
                    Entry(null, "副市长丙某开会。", "副市长", 3),
                ],
            },
            Articles.Of(ArticleKind.Statistics, IssueSection.Statistics, "温州市2020年6月份国民经济主要统计指标") with
            {
                Statistics = [new StatisticsRow { Indicator = "规模以上工业增加值", Unit = "亿元", Month = 101.29m, Lines = [SourceSpan.Of(4)] }],
            },
            Articles.Catalogue(("温政办〔2020〕53号", "关于甲的意见"))));
        return store;
    }

    private static Appointment Removal(string person) =>
        new() { Person = person, Action = AppointmentAction.Removed, Position = "温州市司法局局长", Lines = [SourceSpan.Of(1)] };

    private static ChronicleEntry Entry(DateOnly? date, string text, string office, int start) =>
        new() { Date = date, Text = text, People = [new ChroniclePerson("丙某", office, start)], Lines = [SourceSpan.Of(3)] };
}
