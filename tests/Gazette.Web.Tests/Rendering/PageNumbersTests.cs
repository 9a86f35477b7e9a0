using Gazette.Web.Rendering;

namespace Gazette.Web.Tests.Rendering;

public sealed class PageNumbersTests
{
    [Fact]
    public void First_last_and_near_pages_are_linked_and_the_gaps_between_marked() =>
        Assert.Equal([1, null, 8, 9, 10, 11, 12, null, 30], PageNumbers.Shown(10, 30));

    [Fact]
    public void A_short_result_has_no_gaps() => Assert.Equal([1, 2, 3], PageNumbers.Shown(2, 3));
}
