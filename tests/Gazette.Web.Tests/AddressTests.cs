using System.Net;

namespace Gazette.Web.Tests;

/// <summary>Addresses as people and programs write them.</summary>
public sealed class AddressTests(SamplePortal portal) : IClassFixture<SamplePortal>
{
    [Theory]
    [InlineData("/issues/2020-09/", "/issues/2020-09")]
    [InlineData("/documents/", "/documents")]
    [InlineData("/search/?q=养狗", "/search?q=养狗")]
    [InlineData("/documents/温政办〔2020〕75号/", "/documents/温政办〔2020〕75号")]
    [InlineData("/statistics/甲%2F乙/", "/statistics/甲%2F乙")]
    [InlineData("///elsewhere.example/", "/elsewhere.example")] // Never to another host.
    public async Task An_address_that_ends_in_a_slash_leads_to_the_one_without_for_good(string address, string right)
    {
        using var answer = await (await portal.CreateReadyClientAsync()).GetAsync(new Uri("http://localhost" + address));

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(Uri.UnescapeDataString(right), Uri.UnescapeDataString(answer.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("/chronicle?date=2020-02-30", "date")]
    [InlineData("/statistics?month=9", "month")]
    [InlineData("/people?surname=陈&size=3", "size")]
    [InlineData("/repeals?page=1&year=2020", "year")]
    [InlineData("/calendar?kind=notice", "kind")]
    [InlineData("/browse?year=2020&colour=red", "colour")]
    public async Task A_list_says_which_parameter_of_its_address_it_does_not_know(string address, string name)
    {
        var page = await portal.PageAsync(address);

        Assert.Equal($"网址里的“{name}”不是这一页的条件，没有采用。", Assert.Single(page.QuerySelectorAll(".address-notice")).TextContent);
    }

    [Theory]
    [InlineData("/issues/2020-09?from=groupmessage&isappinstalled=0")] // as WeChat passes it on
    [InlineData("/chronicle?utm_source=weibo&utm_medium=social")]
    [InlineData("/search?q=养狗&fbclid=abc&spm=a1.b2")]
    public async Task What_a_messenger_hangs_onto_a_link_is_nobodys_question(string address)
    {
        var page = await portal.PageAsync(address);

        Assert.DoesNotContain("没有采用", page.Text("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/chronicle")]
    [InlineData("/people?surname=陈")]
    [InlineData("/repeals?page=1")]
    public async Task A_list_says_nothing_of_the_parameters_that_it_knows(string address) =>
        Assert.Empty((await portal.PageAsync(address)).QuerySelectorAll(".address-notice"));

    [Fact]
    public async Task The_icon_is_found_where_browsers_have_always_looked_for_it()
    {
        using var answer = await portal.GetAsync("/favicon.ico");

        Assert.Equal((HttpStatusCode.MovedPermanently, "/favicon.svg"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }
}
