using System.Globalization;

namespace Gazette.Documents.Tests.Validity;

public sealed class ValidityTests
{
    private static readonly ValidityFacts Termed = new()
    {
        IssuedOn = Day("2020-09-16"),
        EffectiveOn = Fact("2020-10-01", "本办法自2020年10月1日起施行，有效期3年。"),
        ExpiresOn = Fact("2023-09-30", "本办法自2020年10月1日起施行，有效期3年。"),
    };

    private static readonly ValidityFacts Open = Termed with { ExpiresOn = null, CollectedUntil = Day("2020-12-31") };

    // The first and the last day of the term belong to it.
    [Theory]
    [InlineData("2020-09-30", ValidityStatus.NotYetEffective, ValidityGround.EffectiveLater)]
    [InlineData("2020-10-01", ValidityStatus.InForce, ValidityGround.WithinTerm)]
    [InlineData("2023-09-30", ValidityStatus.InForce, ValidityGround.WithinTerm)]
    [InlineData("2023-10-01", ValidityStatus.Expired, ValidityGround.TermPassed)]
    public void A_document_with_a_term_holds_from_its_first_day_to_its_last(string day, ValidityStatus status, ValidityGround ground)
    {
        var validity = Documents.Validity.Of(Termed, Day(day));

        Assert.Equal((status, ground), (validity.Status, validity.Ground));
        Assert.Equal("本办法自2020年10月1日起施行，有效期3年。", validity.Statement!.Sentence);
        Assert.Equal(Day(day), validity.On);
    }

    // Issues are held to 31 December; a monthly may be a quarter behind.
    [Theory]
    [InlineData("2020-09-30", ValidityStatus.NotYetEffective)]
    [InlineData("2020-10-01", ValidityStatus.InForce)]
    [InlineData("2021-04-02", ValidityStatus.InForce)]
    [InlineData("2021-04-03", ValidityStatus.Unknown)]
    [InlineData("2026-11-26", ValidityStatus.Unknown)]
    public void A_document_without_term_is_in_force_only_as_long_as_a_repeal_would_be_known(string day, ValidityStatus status) =>
        Assert.Equal(status, Documents.Validity.Of(Open, Day(day)).Status);

    [Fact]
    public void Without_knowing_how_far_issues_are_held_nothing_without_term_is_in_force() =>
        Assert.Equal(
            ValidityGround.BeyondCollection,
            Documents.Validity.Of(Open with { CollectedUntil = null }, Day("2020-10-02")).Ground);

    [Fact]
    public void A_document_that_states_no_day_is_unknown_however_young()
    {
        var validity = Documents.Validity.Of(new ValidityFacts { IssuedOn = Day("2020-12-01"), CollectedUntil = Day("2020-12-31") }, Day("2020-12-02"));

        Assert.Equal((ValidityStatus.Unknown, ValidityGround.NothingStated), (validity.Status, validity.Ground));
        Assert.Null(validity.Statement);
    }

    [Theory]
    [InlineData("2022-06-30", ValidityStatus.InForce)]
    [InlineData("2022-12-31", ValidityStatus.InForce)]
    [InlineData("2023-01-01", ValidityStatus.Expired)]
    public void A_last_day_alone_counts_from_the_day_of_issue(string day, ValidityStatus status) => Assert.Equal(
        status,
        Documents.Validity.Of(new ValidityFacts { IssuedOn = Day("2020-09-16"), ExpiresOn = Fact("2022-12-31", "有效期至2022年底。") }, Day(day)).Status);

    [Fact]
    public void A_last_day_to_come_says_nothing_of_a_document_whose_beginning_is_unknown() => Assert.Equal(
        ValidityStatus.Unknown,
        Documents.Validity.Of(new ValidityFacts { ExpiresOn = Fact("2022-12-31", "有效期至2022年底。") }, Day("2022-01-01")).Status);

    [Theory]
    [InlineData("2020-12-31", ValidityStatus.InForce)]
    [InlineData("2021-01-01", ValidityStatus.Repealed)]
    [InlineData("2026-01-01", ValidityStatus.Repealed)]
    public void A_repeal_holds_from_its_own_day(string day, ValidityStatus status)
    {
        var repeal = RepealFrom("2021-01-01");

        var validity = Documents.Validity.Of(Termed with { Repeals = [repeal] }, Day(day));

        Assert.Equal(status, validity.Status);
        Assert.Equal(status == ValidityStatus.Repealed ? repeal : null, validity.Repeal);
    }

    [Fact]
    public void A_repeal_without_a_day_holds_on_any_day() => Assert.Equal(
        ValidityStatus.Repealed,
        Documents.Validity.Of(Termed with { Repeals = [RepealFrom(null)] }, Day("2020-10-02")).Status);

    [Fact]
    public void Of_several_repeals_the_first_is_told()
    {
        var first = RepealFrom("2021-01-01");

        Assert.Equal(first, Documents.Validity.Of(Termed with { Repeals = [RepealFrom("2022-01-01"), first] }, Day("2026-01-01")).Repeal);
    }

    [Fact]
    public void What_was_repealed_after_its_term_had_lapsed_by_then() => Assert.Equal(
        ValidityStatus.Expired,
        Documents.Validity.Of(Termed with { Repeals = [RepealFrom("2024-01-01")] }, Day("2026-01-01")).Status);

    [Fact]
    public void A_document_repealed_before_its_first_day_never_held() => Assert.Equal(
        ValidityStatus.Repealed,
        Documents.Validity.Of(Termed with { Repeals = [RepealFrom("2020-09-20")] }, Day("2020-09-25")).Status);

    [Fact]
    public void A_repeal_that_may_mean_another_document_makes_in_force_unknown_but_changes_no_stated_end()
    {
        var facts = Termed with { Repeals = [RepealFrom("2021-01-01") with { IsCertain = false }] };

        Assert.Equal(ValidityGround.PossibleRepeal, Documents.Validity.Of(facts, Day("2021-01-01")).Ground);
        Assert.Equal(ValidityStatus.InForce, Documents.Validity.Of(facts, Day("2020-12-31")).Status);
        Assert.Equal(ValidityStatus.Expired, Documents.Validity.Of(facts, Day("2024-01-01")).Status);
    }

    [Theory]
    [InlineData("2023-10-01", ValidityStatus.InForce, ValidityGround.WithinTerm)]
    [InlineData("2025-12-31", ValidityStatus.InForce, ValidityGround.WithinTerm)]
    [InlineData("2026-01-01", ValidityStatus.Expired, ValidityGround.TermPassed)]
    public void A_term_that_another_document_extends_ends_on_the_new_day(string day, ValidityStatus status, ValidityGround ground)
    {
        var extension = Extended("2023-09-01") with { Until = Day("2025-12-31") };

        var validity = Documents.Validity.Of(Termed with { Extensions = [extension] }, Day(day));

        Assert.Equal((status, ground), (validity.Status, validity.Ground));
        Assert.Equal((extension, null), (validity.Extension, validity.Statement));
    }

    [Theory]
    [InlineData("2023-09-30", 24, "2025-09-30", "2023-09-30 + 2年")]
    [InlineData("2023-06-30", 6, "2023-12-31", "2023-06-30 + 6个月")] // the day after, 1 July, begins the new half year
    [InlineData("9999-12-31", 12, "9999-12-31", "9999-12-31 + 1年")]
    public void A_length_is_counted_from_the_own_last_day(string last, int months, string expected, string sum)
    {
        var term = Term.Of(Fact(last, "有效期。"), [Extended("2023-06-01") with { Months = months }]);

        Assert.Equal((Day(expected), sum), (term.LastDay!.Value, term.Computation));
    }

    [Fact]
    public void Extensions_follow_each_other() => Assert.Equal(
        Day("2027-09-30"),
        Term.Of(Termed.ExpiresOn, [Extended("2025-09-01") with { Months = 24 }, Extended("2023-09-01") with { Months = 24 }]).LastDay);

    [Fact]
    public void An_extension_counts_from_its_own_day() => Assert.Equal(
        ValidityStatus.Expired,
        Documents.Validity.Of(Termed with { Extensions = [Extended("2023-12-01") with { Until = Day("2025-12-31") }] }, Day("2023-11-30")).Status);

    [Theory]
    [InlineData("2024-03-31", ValidityStatus.InForce, ValidityGround.KeptInForce)]
    [InlineData("2024-05-01", ValidityStatus.Unknown, ValidityGround.BeyondCollection)]
    public void What_stays_in_force_without_a_day_does_so_as_long_as_a_repeal_would_be_known(string day, ValidityStatus status, ValidityGround ground)
    {
        var kept = Extended("2024-01-01") with { CollectedUntil = Day("2024-01-20") };

        var validity = Documents.Validity.Of(Termed with { Extensions = [kept] }, Day(day));

        Assert.Equal((status, ground, kept), (validity.Status, validity.Ground, validity.Extension));
        Assert.Equal(Day("2024-01-20"), validity.CollectedUntil);
    }

    [Fact]
    public void That_a_document_is_in_force_does_not_take_a_running_term_from_it_unless_it_goes_on_past_that()
    {
        Assert.Equal(Day("2023-09-30"), Term.Of(Termed.ExpiresOn, [Extended("2021-01-01")]).LastDay);
        Assert.Null(Term.Of(Termed.ExpiresOn, [Extended("2021-01-01") with { PastTerm = true }]).LastDay);
        Assert.Null(Term.Of(Termed.ExpiresOn, [Extended("2023-10-01")]).LastDay);
    }

    [Fact]
    public void An_extension_that_may_mean_another_document_makes_the_end_unknown()
    {
        var doubtful = Extended("2023-09-01") with { Until = Day("2025-12-31"), IsCertain = false };

        Assert.Equal(ValidityGround.PossibleExtension, Documents.Validity.Of(Termed with { Extensions = [doubtful] }, Day("2023-10-01")).Ground);
        Assert.Equal(ValidityStatus.Expired, Documents.Validity.Of(Termed with { Extensions = [doubtful] }, Day("2026-01-01")).Status);
    }

    [Fact]
    public void A_repeal_ends_an_extended_term_too() => Assert.Equal(
        ValidityStatus.Repealed,
        Documents.Validity.Of(Termed with { Extensions = [Extended("2023-09-01") with { Until = Day("2025-12-31") }], Repeals = [RepealFrom("2024-06-01")] }, Day("2024-06-01")).Status);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void Any_day_of_the_calendar_can_be_asked_for(string day) =>
        Assert.NotEqual(ValidityStatus.InForce, Documents.Validity.Of(Open with { CollectedUntil = DateOnly.MinValue }, Day(day)).Status);

    [Fact]
    public void Every_status_has_its_own_names()
    {
        Assert.Equal(Enum.GetValues<ValidityStatus>().Order(), ValidityStatuses.All.Order());
        Assert.All(ValidityStatuses.All, status => Assert.Equal(status, ValidityStatuses.Find(status.WireName())));
        Assert.Null(ValidityStatuses.Find("valid"));
    }

    private static Repeal RepealFrom(string? from) => new()
    {
        By = ArticleId.Create("repealing"),
        From = from is null ? null : Day(from),
        IsCertain = true,
        Sentence = "《旧办法》（温政办〔2015〕3号）同时废止。",
        Lines = [SourceSpan.Of(3)],
    };

    private static Extension Extended(string from) => new()
    {
        By = ArticleId.Create("extending"),
        From = Day(from),
        IsCertain = true,
        Sentence = "《办法》（温政办〔2020〕3号）继续有效。",
        Lines = [SourceSpan.Of(4)],
    };

    private static DatedFact Fact(string date, string sentence) => new() { Date = Day(date), Sentence = sentence, Lines = [SourceSpan.Of(9)] };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
