using Gazette.Web.Addresses;

namespace Gazette.Web.Tests.Addresses;

public sealed class ProvisionInAddressTests
{
    [Theory]
    [InlineData("第四十八条", 48, null)]
    [InlineData("第十二条之一", 12, 1)]
    [InlineData("第１２条之1", 12, 1)]
    [InlineData("第一百零五条", 105, null)]
    public void A_provision_is_read_in_any_figures_and_width(string text, int provision, int? inserted) =>
        Assert.Equal(new ProvisionInAddress(provision, inserted), ProvisionInAddress.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("条")]
    [InlineData("source")]
    [InlineData("第四十八条第一款")]
    [InlineData("第四十八章")]
    public void Anything_else_is_none(string text) => Assert.Null(ProvisionInAddress.Of(text));
}
