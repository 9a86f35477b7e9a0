using Gazette.Cli.Audit;
using Gazette.Cli.Input;
using Gazette.Documents;
using Gazette.Testing;

namespace Gazette.Cli.Tests.Audit;

public sealed class UnheldCitationTests
{
    [Fact]
    public void A_cited_document_of_our_own_agencies_that_no_issue_holds_is_found_once()
    {
        var first = Articles.Notice("温政办〔2020〕75号", "甲").Citing("温政办〔2017〕5号").Citing("温政办〔2017〕5号");

        var found = Assert.Single(Find(first));

        Assert.Equal("温政办〔2017〕5号", found.DocumentNumber.ToString());
        Assert.False(found.IsListed);
    }

    [Fact]
    public void A_document_held_in_another_issue_is_resolved() =>
        Assert.Empty(Find(Articles.Notice("温政办〔2020〕75号", "甲").Citing("温政办〔2020〕1号"), Articles.Notice("温政办〔2020〕1号", "乙")));

    [Fact]
    public void Documents_of_agencies_that_the_gazette_does_not_print_are_left_out() =>
        Assert.Empty(Find(Articles.Notice("温政办〔2020〕75号", "甲").Citing("国办发〔2019〕1号")));

    [Fact]
    public void A_document_that_a_catalogue_lists_is_marked_so()
    {
        var found = Find(
            Articles.Notice("温政办〔2020〕75号", "甲").Citing("温政办〔2020〕2号"),
            Articles.Catalogue(("温政办〔2020〕2号", "丙")));

        Assert.True(Assert.Single(found).IsListed);
    }

    [Fact]
    public void A_document_that_only_a_catalogue_lists_is_not_cited() =>
        Assert.Empty(Find(Articles.Notice("温政办〔2020〕75号", "甲"), Articles.Catalogue(("温政办〔2020〕2号", "丙")).Citing("温政办〔2020〕2号")));

    private static IReadOnlyList<UnheldCitation> Find(params Article[] articles) => UnheldCitation.Find(
        [.. articles.Select(a => new ParsedFile("x.txt", "", new Issue { Identity = new IssueIdentity(), Articles = [a] }, Corrections: 0))]);
}
