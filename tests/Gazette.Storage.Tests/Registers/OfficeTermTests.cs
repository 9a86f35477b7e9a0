using Gazette.Documents;
using Gazette.Storage.Registers;
using static Gazette.Storage.Tests.Registers.Printed;

namespace Gazette.Storage.Tests.Registers;

/// <summary>Terms of office, and who held a post on a day.</summary>
public sealed class OfficeTermTests
{
    private const string Post = "温州市民防局局长";

    [Fact]
    public void An_appointment_and_the_removal_after_it_are_one_term()
    {
        var term = Assert.Single(OfficeTerm.Of([Appointed("2020-06", "陈栋", Post), Removed("2022-05", "陈栋", Post)]));

        Assert.Equal(("2020-06", "2022-05"), ($"{term.Start!.Time!.Month:yyyy-MM}", $"{term.End!.Time!.Month:yyyy-MM}"));
    }

    [Fact]
    public void A_removal_without_appointment_is_a_term_whose_start_is_not_known() // 2020年第9期, line 4019 and 3989
    {
        var terms = OfficeTerm.Of([Appointed("2020-09", "陈栋", Post, 3989), Removed("2020-09", "章公华", Post, 4019)]);

        Assert.Equal(["章公华", "陈栋"], terms.Select(term => term.Person));
        Assert.Null(terms[0].Start);
        Assert.Null(terms[1].End);
    }

    [Fact]
    public void A_second_appointment_renews_the_term_and_begins_none()
    {
        var term = Assert.Single(OfficeTerm.Of([Appointed("2020-06", "甲某", Post, note: "试用期一年"), Appointed("2021-06", "甲某", Post)]));

        Assert.Single(term.Renewals);
    }

    [Fact]
    public void Who_comes_back_has_two_terms() => Assert.Equal(
        2, OfficeTerm.Of([Appointed("2019-06", "甲某", Post), Removed("2020-06", "甲某", Post), Appointed("2021-06", "甲某", Post)]).Count);

    [Theory]
    [InlineData("2020-05-31", HolderStatus.NotHeld)]
    [InlineData("2020-06-15", HolderStatus.ChangedThen)] // The day in June is not printed.
    [InlineData("2020-07-01", HolderStatus.Held)]
    [InlineData("2022-04-30", HolderStatus.Held)]
    [InlineData("2022-05-01", HolderStatus.ChangedThen)]
    [InlineData("2022-06-01", HolderStatus.NotHeld)]
    public void A_term_known_from_month_to_month(string day, HolderStatus status) =>
        Assert.Equal(status, OfficeTerm.Of([Appointed("2020-06", "甲某", Post), Removed("2022-05", "甲某", Post)])[0].On(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("2020-06-23", HolderStatus.NotHeld)]
    [InlineData("2020-06-24", HolderStatus.NoRemovalSeen)]
    [InlineData("2030-01-01", HolderStatus.NoRemovalSeen)] // Nobody says that it goes on.
    public void A_term_known_by_the_day_begins_on_it(string day, HolderStatus status) =>
        Assert.Equal(status, OfficeTerm.Of([Appointed("2020-06", "甲某", Post).On(new DateOnly(2020, 6, 24))])[0].On(DateOnly.Parse(day, null)));

    [Theory]
    [InlineData("2010-01-01", HolderStatus.StartUnknown)]
    [InlineData("2020-09-15", HolderStatus.ChangedThen)]
    [InlineData("2020-10-01", HolderStatus.NotHeld)]
    public void A_term_of_which_only_the_end_is_known(string day, HolderStatus status) =>
        Assert.Equal(status, OfficeTerm.Of([Removed("2020-09", "章公华", Post)])[0].On(DateOnly.Parse(day, null)));

    [Fact]
    public void A_gap_between_holders_is_told()
    {
        var holders = new PostHolders(HeldPost.Of(Post), OfficeTerm.Of([Removed("2020-09", "甲某", Post), Appointed("2022-05", "乙某", Post)]));

        Assert.Equal(SuccessionKind.Gap, holders.After(0)!.Kind);
    }

    [Fact]
    public void Two_at_once_in_a_post_for_one_are_told()
    {
        var holders = new PostHolders(
            HeldPost.Of(Post), OfficeTerm.Of([Appointed("2020-01", "甲某", Post), Appointed("2020-06", "乙某", Post), Removed("2020-09", "甲某", Post)]));

        Assert.Equal(SuccessionKind.Overlap, holders.After(0)!.Kind);
    }

    [Fact]
    public void A_predecessor_whose_end_is_not_on_record_is_told_so()
    {
        var holders = new PostHolders(HeldPost.Of(Post), OfficeTerm.Of([Appointed("2020-01", "甲某", Post), Appointed("2020-06", "乙某", Post)]));

        Assert.Equal(SuccessionKind.NoRemovalSeen, holders.After(0)!.Kind);
    }

    [Theory]
    [InlineData(Post, "2020-09")] // One leaves and one comes in the same month.
    [InlineData("温州市司法局副局长", "2022-05")] // There may be several deputies.
    public void Where_nothing_is_amiss_nothing_is_told(string position, string month)
    {
        var holders = new PostHolders(HeldPost.Of(position), OfficeTerm.Of([Removed("2020-09", "甲某", position), Appointed(month, "乙某", position)]));

        Assert.Null(holders.After(0));
    }

    [Fact]
    public void Organisations_hold_their_posts_under_every_usual_name_and_the_sentences_that_end_them_together()
    {
        var removal = new Storage.Reading.PrintedRecord<CollectiveRemoval>( // 2022年第5期, line 3664
            Article("2022-05", ArticleKind.Appointments, "5月份市政府人事任免"),
            new CollectiveRemoval { Posts = "原任的温州瓯江口产业集聚区管理委员会常务副主任、副主任等职务", Sentence = "原任的温州瓯江口产业集聚区管理委员会常务副主任、副主任等职务同时免去", Lines = [SourceSpan.Of(3664)] });

        var organisations = OrganisationPosts.Of(
            [
                Appointed("2020-06", "甲某", "温州瓯江口产业集聚区管理委员会副主任"),
                Appointed("2020-12", "林海涵", "温州瓯江口产业集聚区管委会常务副主任（正县长级）"),
                Appointed("2020-12", "乙某", "温州市司法局局长"),
            ],
            [removal]);

        Assert.Equal(["温州市司法局", "温州瓯江口产业集聚区管委会"], organisations.Select(organisation => organisation.Name));
        Assert.Equal(["常务副主任", "副主任"], organisations[1].Posts.Select(post => post.Post.Title));
        Assert.Empty(organisations[0].CollectiveRemovals);
        Assert.Single(organisations[1].CollectiveRemovals);
    }
}
