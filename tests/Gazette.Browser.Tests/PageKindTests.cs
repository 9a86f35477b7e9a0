using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Browser.Tests;

/// <summary>No page can be forgotten: what is promised of every page is tested on a list that holds every page.</summary>
[Collection(PortalTests.Name)]
public sealed class PageKindTests(PortalFixture portal)
{
    [Fact]
    public void Every_Razor_page_is_among_the_kinds()
    {
        var pages = portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<PageActionDescriptor>().Select(page => page.ViewEnginePath).Distinct();

        var forgotten = pages.Except(PageKinds.All.Select(kind => kind.Page)).Except(PageKinds.Unseen.Keys).Order().ToList();

        Assert.True(forgotten.Count == 0, $"Add to PageKinds, so that it is tested like every page: {string.Join(", ", forgotten)}");
    }

    [Theory]
    [MemberData(nameof(PageKinds.Names), MemberType = typeof(PageKinds))]
    public async Task A_kind_is_answered_by_its_page(string name)
    {
        var kind = PageKinds.Named(name);

        var (status, page) = await portal.PageOfAsync(await kind.Address(portal));

        Assert.Equal(kind.Status, status);
        Assert.Equal(kind.Page, page);
    }
}
