using Gazette.Documents;
using Gazette.Search.Tests.Support;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.People;

/// <summary>A query that asks for an office gets who is on record in it; a name leads to what is on record of it.</summary>
public sealed class PeopleFinderTests : IAsyncLifetime, IDisposable
{
    private readonly SearchBench _bench = new(null, "卫健委 => 卫生健康委员会", "一把手 => 市长");

    public Task InitializeAsync() => _bench.AddAsync(
        Chronicle(1, 2020, 6, ("姚高员", "市长", 3), ("陈建明", "常务副市长", 1), ("罗洪", "副市长、市公安局局长", 9)),
        Chronicle(2, 2022, 5, ("张振丰", "市委副书记、市长", 5), ("杨胜杰", "常务副市长", 6)),
        Appointments(3, 2020, ("季湘荣", "温州市卫生健康委员会主任", true), ("丁加力", "温州市经济和信息化局副局长", true)),
        Appointments(4, 2022, ("季湘荣", "温州市卫生健康委员会主任", false), ("潘国杰", "温州市公安局经济技术开发区分局局长（副县长级）", false)),
        TestArticle.Of(5, "温州市长期护理保险实施方案", "市长期护理保险。"));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("谁是市长")]
    [InlineData("谁是温州市长")]
    [InlineData("温州市市长是谁？")]
    [InlineData("現任溫州市長是誰")]
    [InlineData("市长叫什么名字")]
    [InlineData("市长")]
    public async Task The_mayor_is_whom_the_chronicle_calls_so_the_latest_first(string typed)
    {
        var results = await _bench.SearchAsync(typed);

        Assert.Equal(["张振丰", "姚高员"], results.Office!.Holders.Select(h => h.Person));
        Assert.Equal([2L, 1L], results.Hits.Select(h => h.Article.RowId)); // and not 市长 of 市长期护理保险
    }

    [Theory]
    [InlineData("谁是温州市长 2020年")]
    [InlineData("2020年6月15日谁是市长")]
    [InlineData("2020年6月15日的温州市长")]
    public async Task A_year_or_month_asks_for_who_is_on_record_then(string typed)
    {
        var holder = Assert.Single((await _bench.SearchAsync(typed)).Office!.Holders);

        Assert.Equal("姚高员", holder.Person);
        Assert.Equal(new DateOnly(2020, 6, 3), holder.LatestDay);
    }

    [Theory]
    [InlineData("公安局局长是谁", "罗洪")] // not that of a branch of it
    [InlineData("市公安局长", "罗洪")]
    [InlineData("温州公安局局长", "罗洪")] // printed 市公安局, that of the gazette's own place
    [InlineData("杭州市公安局局长", null)]
    [InlineData("常务副市长是谁 2022年", "杨胜杰")]
    [InlineData("卫健委主任是谁", "季湘荣")]
    [InlineData("温州卫生健康委员会主任", "季湘荣")]
    [InlineData("杭州市长", null)]
    [InlineData("增长", null)]
    [InlineData("“市长”", null)]
    [InlineData("市长 护理保险", null)]
    public async Task Body_and_post_must_both_be_the_printed_ones(string typed, string? person) =>
        Assert.Equal(person, (await _bench.SearchAsync(typed)).Office?.Holders.Single().Person);

    [Fact]
    public async Task Appointment_and_removal_of_a_term_come_together()
    {
        var holder = Assert.Single((await _bench.SearchAsync("卫健委主任")).Office!.Holders);

        Assert.Equal((3L, 4L), (holder.Term!.Start!.In.RowId, holder.Term.End!.In.RowId));
        Assert.Equal("温州市卫生健康委员会主任", holder.Office);
    }

    [Fact]
    public async Task Of_one_day_who_was_appointed_comes_before_who_was_removed()
    {
        await _bench.AddAsync(Appointments(6, 2020, ("章公华", "温州市民防局局长", false), ("陈栋", "温州市民防局局长", true)));

        Assert.Equal(["陈栋", "章公华"], (await _bench.SearchAsync("民防局局长")).Office!.Holders.Select(holder => holder.Person));
    }

    [Fact]
    public async Task Who_asks_who_it_is_is_told_that_nobody_is_on_record()
    {
        Assert.Empty((await _bench.SearchAsync("杭州市长是谁")).Office!.Holders);
        Assert.Null((await _bench.SearchAsync("谁可以申请")).Office);
    }

    [Theory]
    [InlineData("审计局长", null)] // no post of it is on record
    [InlineData("财政局长", "温州市财政局")]
    [InlineData("财政局局长", "温州市财政局")]
    [InlineData("温州市财政局局长是谁", "温州市财政局")]
    [InlineData("经济增长", null)]
    public async Task Of_a_body_on_record_without_the_post_asked_for_the_body_is_told(string typed, string? body)
    {
        await _bench.AddAsync(Appointments(7, 2020, ("甲一", "温州市财政局副局长", true)));

        var office = (await _bench.SearchAsync(typed)).Office;

        Assert.Equal(body, office?.Body);
        Assert.Empty(office?.Holders ?? []);
    }

    [Fact]
    public async Task A_post_of_too_many_bodies_is_told_from_one_that_nobody_is_on_record_in()
    {
        await _bench.AddAsync(Appointments(
            7, 2020, ("甲一", "温州市财政局办公室主任", true), ("乙二", "温州市审计局办公室主任", true), ("丙三", "温州市民政局办公室主任", true), ("丁四", "温州市交通局办公室主任", true),
            ("戊五", "温州市统计局办公室主任", true)));

        var many = (await _bench.SearchAsync("办公室主任是谁")).Office!;
        var none = (await _bench.SearchAsync("杭州市长是谁")).Office!;

        Assert.Empty(many.Holders);
        Assert.Equal(5, many.Bodies);
        Assert.Equal(0, none.Bodies);
    }

    [Fact]
    public async Task Taken_literally_an_office_is_words()
    {
        var results = await _bench.Service.SearchAsync(new SearchRequest { Text = "市长", IsLiteral = true }, CancellationToken.None);

        Assert.Null(results.Office);
        Assert.Contains(results.Hits, h => h.Article.RowId == 5);
    }

    [Theory]
    [InlineData("姚高员", "姚高员")]
    [InlineData("姚高員是谁", "姚高员")]
    [InlineData("市长姚高员", "姚高员")]
    [InlineData("丁加力 任命", "丁加力")]
    [InlineData("护理保险", null)]
    [InlineData("钱学森", null)]
    public async Task A_name_on_record_is_known(string typed, string? name) =>
        Assert.Equal(name, (await _bench.SearchAsync(typed)).People.SingleOrDefault());

    [Fact]
    public async Task Who_is_put_on_record_is_found_by_the_next_search_and_whose_article_changed_is_not()
    {
        Assert.Equal(["张振丰", "姚高员"], (await _bench.SearchAsync("谁是市长")).Office!.Holders.Select(h => h.Person));

        await _bench.AddAsync(
            Chronicle(2, 2022, 5, ("杨胜杰", "常务副市长", 6)), // was the article of 张振丰
            Chronicle(6, 2023, 1, ("张文杰", "市长", 8)));

        Assert.Equal(["张文杰", "姚高员"], (await _bench.SearchAsync("谁是市长")).Office!.Holders.Select(h => h.Person));
        Assert.Equal("张文杰", Assert.Single((await _bench.SearchAsync("张文杰")).People));
        Assert.Empty((await _bench.SearchAsync("张振丰")).People);
    }

    private static StoredArticle Chronicle(long row, int year, int month, params (string Name, string Office, int Day)[] people)
    {
        var stored = TestArticle.Of(
            row, $"{month}月份市政府记事", string.Join('\n', people.Select(p => $"{p.Office}{p.Name}参加会议。")), ArticleKind.Chronicle, IssueSection.Chronicle, year, issue: month);
        return stored with
        {
            Article = stored.Article with
            {
                Chronicle = [.. people.Select(p => new ChronicleEntry
                {
                    Date = new DateOnly(year, month, p.Day), Text = $"{p.Office}{p.Name}参加会议。", People = [new ChroniclePerson(p.Name, p.Office, p.Office.Length)], Lines = [SourceSpan.Of(1)],
                })],
            },
        };
    }

    private static StoredArticle Appointments(long row, int year, params (string Name, string Post, bool Appointed)[] people)
    {
        var stored = TestArticle.Of(
            row, "6月份市政府人事任免", string.Join('\n', people.Select(p => $"{p.Name}{(p.Appointed ? "任" : "的")}{p.Post}")), ArticleKind.Appointments, IssueSection.Personnel, year, issue: 6);
        return stored with
        {
            Article = stored.Article with
            {
                Appointments = [.. people.Select(p => new Appointment
                {
                    Person = p.Name, Position = p.Post, Action = p.Appointed ? AppointmentAction.Appointed : AppointmentAction.Removed, Lines = [SourceSpan.Of(1)],
                })],
            },
        };
    }
}
