using Gazette.Search.Browsing;
using static Gazette.Search.Tests.Browsing.TestHoldings;

namespace Gazette.Search.Tests.Browsing;

public sealed class IssueRunTests
{
    [Fact]
    public void Numbers_between_those_held_are_open_places()
    {
        var years = IssueRun.Of([Issue(2020, 9), Issue(2020, 6)]);

        var year = Assert.Single(years);
        Assert.Equal([(9, true), (8, false), (7, false), (6, true)], year.Places.Select(p => (p.Number!.Value, p.Held is not null)));
    }

    [Fact]
    public void Nothing_is_missing_before_the_first_issue_held_or_after_the_last()
    {
        Assert.DoesNotContain(IssueRun.Of([Issue(2020, 6)]).SelectMany(y => y.Places), p => p.Held is null);
    }

    [Fact]
    public void A_year_that_goes_on_into_the_next_has_twelve_numbers_or_as_many_as_it_shows()
    {
        var years = IssueRun.Of([Issue(2021, 2), Issue(2020, 11)]);

        Assert.Equal([2, 1], years[0].Places.Select(p => p.Number!.Value));
        Assert.Equal([12, 11], years[1].Places.Select(p => p.Number!.Value));
        Assert.Equal([24, 23], IssueRun.Of([Issue(2021, 1), Issue(2020, 24), Issue(2020, 23)])[1].Places.Select(p => p.Number!.Value));
    }

    [Fact]
    public void Years_of_which_nothing_is_held_stand_together()
    {
        // A misread year must not fill the page with empty years.
        var years = IssueRun.Of([Issue(2022, 5), Issue(1950, 12)]);

        Assert.Equal([(2022, 2022), (1951, 2021), (1950, 1950)], years.Select(y => (y.First!.Value, y.Last!.Value)));
        Assert.Empty(years[1].Places);
    }

    [Fact]
    public void Issues_whose_place_is_not_known_come_last()
    {
        var years = IssueRun.Of([Issue(2020, 6), Issue(2020, null, "a.txt"), Issue(null, null, "b.txt")]);

        Assert.Null(years[^1].First);
        Assert.Equal(["a.txt", "b.txt"], years[^1].Places.Select(p => p.Held!.Summary.FileName));
    }

    [Fact]
    public void Between_two_issues_stand_those_not_held_oldest_first()
    {
        Assert.Equal([(2020, 11), (2020, 12), (2021, 1)], IssueRun.Between(Issue(2020, 10), Issue(2021, 2))!.Select(p => (p.Year!.Value, p.Number!.Value)));
        Assert.Empty(IssueRun.Between(Issue(2020, 12), Issue(2021, 1))!);
        Assert.Null(IssueRun.Between(Issue(2020, 12), Issue(2022, 1)));
    }

    [Fact]
    public void Quality_adds_up_the_issues()
    {
        var quality = CollectionQuality.Of([Issue(2022, 1), Issue(2020, 12), Issue(2020, 10)]);

        Assert.Equal(new CollectionQuality(1, HasMissingYears: true, 6, 3, 6, 3), quality);
    }
}
