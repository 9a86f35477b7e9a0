using System.Globalization;
using Gazette.Documents;
using Gazette.Storage.Tests.Support;
using Gazette.Testing;

namespace Gazette.Storage.Tests.Reading;

public sealed class ValidityReaderTests
{
    private const string Number = "温政办〔2015〕3号";
    private const string Title = "温州市人民政府办公室关于印发温州市养犬管理办法的通知";

    private static readonly Article Old = Articles.Notice(Number, Title) with
    {
        IssuedOn = new DateOnly(2020, 5, 1),
        AttachedTitle = "温州市养犬管理办法",
        EffectiveOn = new DatedFact { Date = new DateOnly(2020, 5, 2), Sentence = "自2020年5月2日起施行。", Lines = [SourceSpan.Of(1)] },
    };

    [Fact]
    public async Task A_repeal_by_number_hits_the_document_that_bears_it_with_the_sentence_and_the_day()
    {
        var repealing = Articles.Notice("温政发〔2020〕30号", "决定", "废止。").Citing(Number, repealed: true) with
        {
            IssuedOn = new DateOnly(2020, 6, 9),
            EffectiveOn = new DatedFact { Date = new DateOnly(2020, 7, 1), Sentence = "七月一日", Lines = [] },
        };

        var facts = await FactsOfFirstAsync(Old, repealing with { Citations = [repealing.Citations[0] with { RepealSentence = "同时废止。" }] });

        var repeal = Assert.Single(facts.Repeals);
        Assert.True(repeal.IsCertain);
        Assert.Equal(new DateOnly(2020, 7, 1), repeal.From);
        Assert.Equal(("同时废止。", "决定", "温政发〔2020〕30号"), (repeal.Sentence, repeal.ByTitle, repeal.ByNumber!.ToString()));
        Assert.Equal("自2020年5月2日起施行。", facts.EffectiveOn!.Sentence);
    }

    [Fact]
    public async Task What_only_cites_a_document_or_repeals_another_leaves_it_alone() => Assert.Empty((await FactsOfFirstAsync(
        Old,
        Articles.Notice("温政发〔2020〕30号", "甲", "根据。").Citing(Number),
        Articles.Notice("温政发〔2020〕31号", "乙", "废止。").Citing("温政办〔2015〕30号", repealed: true))).Repeals);

    [Theory]
    [InlineData(Title)]
    [InlineData("温州市人民政府办公室 关于印发温州市养犬管理办法的通知")]
    [InlineData("关于印发温州市养犬管理办法的通知")]
    [InlineData("温州市养犬管理办法")]
    public async Task A_repeal_by_title_hits_the_older_document_of_the_same_authority(string stated)
    {
        var repeal = Assert.Single((await FactsOfFirstAsync(Old, RepealingTitle(stated))).Repeals);

        Assert.True(repeal.IsCertain);
        Assert.Equal($"原《{stated}》同时废止。", repeal.Sentence);
    }

    [Fact]
    public async Task The_government_repeals_by_title_what_its_office_issued() =>
        Assert.True(Assert.Single((await FactsOfFirstAsync(Old, RepealingTitle("温州市养犬管理办法") with { Issuers = ["温州市人民政府"] })).Repeals).IsCertain);

    [Fact]
    public async Task A_title_repealed_by_another_authority_may_mean_another_document() =>
        Assert.False(Assert.Single((await FactsOfFirstAsync(Old, RepealingTitle("温州市养犬管理办法") with { Issuers = ["温州市公安局"] })).Repeals).IsCertain);

    [Fact]
    public async Task A_full_title_with_its_issuer_means_the_document_whoever_repeals_it() =>
        Assert.True(Assert.Single((await FactsOfFirstAsync(Old, RepealingTitle(Title) with { Issuers = ["温州市公安局"] })).Repeals).IsCertain);

    [Fact]
    public async Task A_new_version_is_not_hit_by_the_repeal_of_the_old_one_under_the_same_title()
    {
        var facts = await FactsOfFirstAsync(
            RepealingTitle("温州市养犬管理办法") with { AttachedTitle = "温州市养犬管理办法" },
            RepealingTitle("温州市养犬管理办法") with { DocumentNumber = DocumentNumber.Parse("温政办〔2020〕10号") });

        Assert.Empty(facts.Repeals);
    }

    [Theory]
    [InlineData(Number, null, "温州市公安局", true)]
    [InlineData(null, "温州市养犬管理办法", "温州市人民政府", true)]
    [InlineData(null, "温州市养犬管理办法", "温州市公安局", false)]
    public async Task An_extension_means_a_document_as_a_repeal_does(string? number, string? title, string issuer, bool isCertain)
    {
        var extending = Articles.Notice("温政发〔2020〕30号", "通知", "延长。") with
        {
            Issuers = [issuer],
            IssuedOn = new DateOnly(2020, 6, 9),
            TermExtensions =
            [
                new TermExtension { DocumentNumber = number is null ? null : DocumentNumber.Parse(number), Title = title, Months = 24, Sentence = "延长2年。", Lines = [SourceSpan.Of(2)] },
                new TermExtension { Title = "另一管理办法", Sentence = "继续有效。", Lines = [SourceSpan.Of(3)] },
            ],
        };

        var extension = Assert.Single((await FactsOfFirstAsync(Old, extending)).Extensions);

        Assert.Equal((isCertain, 24, "延长2年。", new DateOnly(2020, 6, 9)), (extension.IsCertain, extension.Months, extension.Sentence, extension.From));
        Assert.Equal("温政发〔2020〕30号", extension.ByNumber!.ToString());
    }

    [Fact]
    public async Task A_title_repeal_of_a_document_without_date_stays_in_doubt() =>
        Assert.False(Assert.Single((await FactsOfFirstAsync(Old with { IssuedOn = null }, RepealingTitle(Title))).Repeals).IsCertain);

    // An interpretation tells of the repeal; the repeal itself stands in the document it explains.
    [Fact]
    public async Task Only_official_documents_repeal_beyond_doubt() => Assert.False(Assert.Single((await FactsOfFirstAsync(
        Old,
        Articles.Of(ArticleKind.Interpretation, IssueSection.Interpretations, "解读", "废止。").Citing(Number, repealed: true))).Repeals).IsCertain);

    [Fact]
    public async Task Two_statements_of_one_article_are_one_repeal_and_the_certain_ones_come_first()
    {
        var repealing = RepealingTitle(Title);
        var facts = await FactsOfFirstAsync(
            Old,
            Articles.Of(ArticleKind.Interpretation, IssueSection.Interpretations, "解读", "废止。").Citing(Number, repealed: true),
            (repealing with { Blocks = [new Block { Kind = BlockKind.Paragraph, Text = "废止。", Lines = [] }] }).Citing(Number, repealed: true));

        Assert.Equal([true, false], facts.Repeals.Select(repeal => repeal.IsCertain));
    }

    [Fact]
    public async Task Kinds_without_validity_are_left_out_and_those_asked_for_alone_come()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, Old, Articles.Brief("会议", "一"), Articles.Notice("温政办〔2020〕9号", "乙")));
        var rows = (await store.Reader.IssueAsync(2020, 6, default))!.Articles.Select(a => a.RowId).ToList();

        Assert.Equal([rows[0], rows[2]], (await store.Validity.FactsAsync(null, default)).Keys.Order());
        Assert.Equal([rows[2]], (await store.Validity.FactsAsync([rows[1], rows[2]], default)).Keys);
        Assert.Empty(await store.Validity.FactsAsync([], default));
    }

    // One repealed, one whose term is over, one that is to come, one that states nothing, and one that is no document.
    [Fact]
    public async Task The_status_of_every_document_on_a_day_follows_from_its_facts()
    {
        DatedFact On(int year, int month, int day) => new() { Date = new DateOnly(year, month, day), Sentence = "自该日起施行。", Lines = [SourceSpan.Of(3)] };
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(
            2020,
            6,
            Old,
            Articles.Notice("温政办〔2020〕7号", "乙") with { EffectiveOn = On(2015, 1, 1), ExpiresOn = On(2019, 12, 31) },
            Articles.Notice("温政办〔2020〕8号", "丙") with { EffectiveOn = On(2021, 1, 1) },
            RepealingTitle(Title).Citing(Number, repealed: true),
            Articles.Brief("会议", "一")));
        var rows = (await store.Reader.IssueAsync(2020, 6, default))!.Articles.Select(a => a.RowId).ToList();
        var day = new DateOnly(2020, 7, 1);

        var statuses = await store.Validity.StatusesAsync(day, default);

        Assert.Equal(
            [ValidityStatus.Repealed, ValidityStatus.Expired, ValidityStatus.NotYetEffective, ValidityStatus.Unknown],
            rows[..4].Select(row => statuses[row]));
        Assert.Equal(rows[..4], statuses.Keys.Order());
        Assert.Equal((await store.Validity.FactsAsync(null, default)).ToDictionary(f => f.Key, f => Validity.Of(f.Value, day).Status), statuses);
    }

    [Fact]
    public async Task Statuses_follow_every_load_that_repeals_takes_back_extends_and_removes()
    {
        await using var store = await TemporaryStore.CreateAsync();
        var day = new DateOnly(2020, 12, 1);
        await store.SaveAsync(Issues.Of(2020, 6, Old, Articles.Notice("温政办〔2020〕7号", "乙") with { EffectiveOn = Old.EffectiveOn }));
        var rows = (await store.Reader.IssueAsync(2020, 6, default))!.Articles.Select(a => a.RowId).ToList();

        async Task StatusesAreAsync(ValidityStatus first, ValidityStatus second)
        {
            var statuses = await store.Validity.StatusesAsync(day, default);
            Assert.Equal((first, second), (statuses[rows[0]], statuses[rows[1]]));
            Assert.Equal((await store.Validity.FactsAsync(null, default)).ToDictionary(f => f.Key, f => Validity.Of(f.Value, day).Status), statuses);
        }

        // What is held ends in May: too early to know what was repealed by December.
        await StatusesAreAsync(ValidityStatus.Unknown, ValidityStatus.Unknown);

        await store.SaveAsync(Issues.Of(2020, 7, RepealingTitle(Title) with { IssuedOn = new DateOnly(2020, 11, 30) }), "2020-07.txt");
        await StatusesAreAsync(ValidityStatus.Repealed, ValidityStatus.InForce);

        await store.SaveAsync(Issues.Of(2020, 7, Articles.Notice("温政办〔2020〕10号", "丙").Citing("温政办〔2020〕7号", repealed: true) with { IssuedOn = new DateOnly(2020, 11, 30) }), "2020-07.txt", "parser 2");
        await StatusesAreAsync(ValidityStatus.InForce, ValidityStatus.Repealed);

        await store.Store.RemoveAsync([(await store.Reader.IssuesAsync(default)).Single(issue => issue.Identity.Number == 7)], [], default);
        await StatusesAreAsync(ValidityStatus.Unknown, ValidityStatus.Unknown);
    }

    // Held: 6 and 7 of 2020, then a gap, then 12 of 2020 and 1 of 2021.
    [Theory]
    [InlineData(2020, 6, "2020-07-01")]
    [InlineData(2020, 7, "2020-07-01")]
    [InlineData(2020, 12, "2021-01-01")]
    [InlineData(2021, 1, "2021-01-01")]
    public async Task Issues_are_held_up_to_the_first_gap_after_the_one_that_prints_a_document(int year, int number, string until)
    {
        await using var store = await TemporaryStore.CreateAsync();
        foreach (var (y, n) in new[] { (2020, 6), (2020, 7), (2020, 12), (2021, 1) })
        {
            await store.SaveAsync(Issues.Of(y, n, Old with { IssuedOn = new DateOnly(y, n, 1), Title = $"{y}-{n}" }), $"{y}-{n}.txt");
        }

        var article = (await store.Reader.IssueAsync(year, number, default))!.Articles[0];

        var facts = await store.Validity.FactsAsync([article.RowId], default);

        Assert.Equal(DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture), facts[article.RowId].CollectedUntil);
    }

    [Fact]
    public async Task A_date_outside_the_year_of_an_issue_stretches_nothing() =>
        Assert.Equal(
            new DateOnly(2020, 5, 1),
            (await FactsOfFirstAsync(Old, Articles.Notice("温政办〔2020〕9号", "乙") with { IssuedOn = new DateOnly(2120, 6, 1) })).CollectedUntil);

    [Fact]
    public async Task An_issue_without_number_follows_nothing()
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(null, null, Old));

        Assert.Null(Assert.Single(await store.Validity.FactsAsync(null, default)).Value.CollectedUntil);
    }

    private static Article RepealingTitle(string title) => Articles.Notice("温政办〔2020〕9号", "新办法") with
    {
        IssuedOn = new DateOnly(2020, 6, 9),
        TitleRepeals = [new TitleRepeal { Title = title, Sentence = $"原《{title}》同时废止。", Lines = [SourceSpan.Of(2)] }],
    };

    private static async Task<ValidityFacts> FactsOfFirstAsync(params Article[] articles)
    {
        await using var store = await TemporaryStore.CreateAsync();
        await store.SaveAsync(Issues.Of(2020, 6, articles));
        var first = (await store.Reader.IssueAsync(2020, 6, default))!.Articles[0];
        return (await store.Validity.FactsAsync([first.RowId], default))[first.RowId];
    }
}
