using Gazette.Documents;
using Gazette.Search.Browsing;
using static Gazette.Search.Tests.Browsing.TestHoldings;

namespace Gazette.Search.Tests.Browsing;

public sealed class ValidityCalendarTests
{
    private static readonly ArticleId Repealing = ArticleId.Create("repealing");

    private static readonly Holdings All = Of(
        (Document(1, "甲"), new ValidityFacts { EffectiveOn = On("2020-10-01", "自2020年10月1日起施行，有效期3年。"), ExpiresOn = On("2023-09-30") }, []),
        (Document(2, "乙"), new ValidityFacts
        {
            EffectiveOn = On("2020-10-31"),
            Repeals =
            [
                new Repeal { By = Repealing, From = new(2020, 9, 15), IsCertain = true, Sentence = "乙同时废止。", Lines = [SourceSpan.Of(3)] },
                new Repeal { By = Repealing, From = new(2020, 9, 16), IsCertain = false, Sentence = "乙等废止。", Lines = [] },
            ],
        }, []));

    [Fact]
    public void The_days_around_a_day_are_parted_into_past_and_to_come()
    {
        var calendar = ValidityCalendar.Around(All, new(2020, 10, 1), 30);

        Assert.Equal([(new DateOnly(2020, 10, 31), "乙", ValidityEventKind.TakesEffect)], calendar.Coming.Select(e => (e.Day, e.Document.Title, e.Kind)));
        Assert.Equal(
            [(new DateOnly(2020, 10, 1), "甲", ValidityEventKind.TakesEffect), (new DateOnly(2020, 9, 15), "乙", ValidityEventKind.IsRepealed)],
            calendar.Past.Select(e => (e.Day, e.Document.Title, e.Kind)));
    }

    [Fact]
    public void Each_event_has_the_sentence_it_rests_on_and_where_it_stands()
    {
        var calendar = ValidityCalendar.Around(All, new(2020, 10, 1), 30);

        Assert.Equal("自2020年10月1日起施行，有效期3年。", calendar.Past[0].Sentence);
        Assert.Equal([SourceSpan.Of(7)], calendar.Past[0].Lines);
        Assert.Equal((Repealing, "乙同时废止。"), (calendar.Past[1].In, calendar.Past[1].Sentence));
    }

    [Fact]
    public void A_term_ends_on_the_day_to_which_it_was_extended()
    {
        var extension = new Extension { By = Repealing, From = new(2023, 9, 1), Months = 12, IsCertain = true, Sentence = "延长1年。", Lines = [SourceSpan.Of(4)] };
        var holdings = Of((Document(1, "甲"), new ValidityFacts { ExpiresOn = On("2023-09-30"), Extensions = [extension] }, []));

        var end = Assert.Single(ValidityCalendar.Around(holdings, new(2023, 10, 1), 366).Coming);

        Assert.Equal((new DateOnly(2024, 9, 30), "延长1年。", "2023-09-30 + 1年", Repealing), (end.Day, end.Sentence, end.Computation, end.In));
    }

    [Theory]
    [InlineData("2020-10-30", 1, 1)] // The window includes its last day,
    [InlineData("2020-10-29", 1, 0)]
    [InlineData("2020-10-31", 0, 1)] // and what is of the day itself has happened.
    public void A_window_includes_its_ends(string day, int days, int events)
    {
        var calendar = ValidityCalendar.Around(All, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), days);

        Assert.Equal(events, calendar.Coming.Count + calendar.Past.Count);
    }

    [Fact]
    public void An_empty_window_names_the_nearest_days_in_both_directions()
    {
        var calendar = ValidityCalendar.Around(All, new(2022, 1, 1), 90);

        Assert.Empty(calendar.Past);
        Assert.Empty(calendar.Coming);
        Assert.Equal((new DateOnly(2020, 10, 31), new DateOnly(2023, 9, 30)), (calendar.Before!.Value, calendar.After!.Value));
    }

    [Fact]
    public void The_ends_of_the_calendar_are_no_obstacle()
    {
        Assert.Equal(new DateOnly(2020, 9, 15), ValidityCalendar.Around(All, DateOnly.MinValue, 365).After);
        Assert.Equal(new DateOnly(2023, 9, 30), ValidityCalendar.Around(All, DateOnly.MaxValue, 365).Before);
        Assert.Null(ValidityCalendar.Around(Holdings.Empty, new(2020, 1, 1), 30).Before);
    }
}
