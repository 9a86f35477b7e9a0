using Gazette.Web.Rendering;

namespace Gazette.Web.Tests.Rendering;

public sealed class TitleBreaksTests
{
    [Fact]
    public void A_title_breaks_after_each_issuing_authority() => Assert.Equal(
        ["温州市公安局", "温州市农业农村局", "关于对拖拉机实施全市道路限行的通告"], // 2020-06
        TitleBreaks.Of("温州市公安局 温州市农业农村局关于对拖拉机实施全市道路限行的通告", ["温州市公安局", "温州市农业农村局"]));

    [Fact]
    public void A_headline_breaks_before_its_second_part() => Assert.Equal(
        ["资产增信", "畅通融资", "瓯海区创新“小微企业资产受托融资”模式"], // 2020-12
        TitleBreaks.Of("资产增信 畅通融资 瓯海区创新“小微企业资产受托融资”模式", []));
}
