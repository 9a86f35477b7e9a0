using Gazette.Storage.Registers;
using static Gazette.Storage.Tests.Registers.Printed;

namespace Gazette.Storage.Tests.Registers;

/// <summary>Catalogues against what is printed.</summary>
public sealed class DocumentRunTests
{
    private const string Listed53 = "温州市人民政府办公室关于进一步加强工业用地高质量利用全周期管理的若干意见"; // 2020年第6期, line 3986

    [Fact]
    public void A_document_is_listed_and_printed_or_one_of_both()
    {
        var run = Assert.Single(DocumentRun.Of(
            [Listed("2020-06", "温政办〔2020〕53号", Listed53), Listed("2020-06", "温政办〔2020〕54号", "关于乙的意见")],
            [
                Document("2020-06", "温政办〔2020〕53号", Listed53, new DateOnly(2020, 6, 3)),
                Document("2020-06", "温政办〔2020〕56号", "关于丙的通知", new DateOnly(2020, 6, 5)),
                Document("2020-08", "温政办〔2020〕70号", "关于丁的通知", new DateOnly(2020, 8, 5)),
            ]));

        Assert.Equal(
            [(53, RunStatus.Printed), (54, RunStatus.ListedOnly), (56, RunStatus.PrintedNotListed), (70, RunStatus.CatalogueNotHeld)],
            run.Entries.Select(entry => (entry.Number.Sequence, entry.Status)));
        Assert.Equal([(1, 52), (55, 55), (57, 69)], run.Gaps);
        Assert.Equal(66, run.Missing);
    }

    [Fact]
    public void Agencies_that_no_catalogue_lists_are_left_out() => Assert.Equal(
        ["温政办"],
        DocumentRun.Of([Listed("2020-06", "温政办〔2020〕53号", Listed53)], [Document("2020-06", "温公通〔2020〕37号", "通告", new DateOnly(2020, 6, 29))]).Select(run => run.Agency));

    [Fact]
    public void Each_year_is_a_run_of_its_own_the_newest_first() => Assert.Equal(
        [2022, 2020],
        DocumentRun.Of([Listed("2020-06", "温政办〔2020〕53号", Listed53), Listed("2022-05", "温政办〔2022〕34号", "关于甲的通知")], []).Select(run => run.Year));

    [Theory]
    [InlineData("温州市人民政府办公室关于甲（2020—2022年）的通知", "温州市人民政府办公室关于甲(2020-2022年) 的通知", false)]
    [InlineData("温州市人民政府办公室关于甲的通知", "关于甲的通知", false)] // The catalogue may leave out the issuer.
    [InlineData("温州市人民政府办公室关于甲的通知", "温州市人民政府办公室关于甲的意见", true)]
    [InlineData("温州市人民政府办公室关于甲的通知", "的通知", true)]
    public void Another_title_is_told_but_not_another_width(string printed, string listed, bool differs)
    {
        var run = Assert.Single(DocumentRun.Of(
            [Listed("2020-06", "温政办〔2020〕53号", listed)], [Document("2020-06", "温政办〔2020〕53号", printed, new DateOnly(2020, 6, 3), "温州市人民政府办公室")]));

        Assert.Equal(differs, run.Entries[0].OtherTitles.Any());
    }

    [Fact]
    public void Listed_twice_is_one_document_with_both_places()
    {
        var run = Assert.Single(DocumentRun.Of([Listed("2020-06", "温政办〔2020〕53号", Listed53), Listed("2020-07", "温政办〔2020〕53号", Listed53)], []));

        Assert.Equal(2, Assert.Single(run.Entries).Listed.Count);
    }

    [Fact]
    public void Without_any_catalogue_there_is_no_run() => Assert.Empty(DocumentRun.Of([], [Document("2020-06", "温政办〔2020〕53号", Listed53, null)]));
}
