using Gazette.Web.Overview;

namespace Gazette.Web.Tests.Overview;

public sealed class TitleTopicTests
{
    [Theory]
    [InlineData("温州市人民政府办公室关于推进城市医联体建设的实施意见", "城市医联体建设")] // 2020-12
    [InlineData("温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知", "突发事件应急预案")] // 2020-09
    [InlineData("温州市人民政府办公室关于印发《温州市突发辐射事故应急预案(修订)》的通知", "突发辐射事故")] // 2020-12
    public void The_matter_of_a_title_is_what_it_is_about(string title, string topic) => Assert.Equal(topic, TitleTopic.Of(title));

    [Theory]
    [InlineData("9月份市政府人事任免")] // No 关于.
    [InlineData("温州市人民政府关于公布市政府及市政府办公室行政规范性文件清理结果的决定")] // Too long to type.
    public void A_title_without_a_short_matter_gives_none(string title) => Assert.Null(TitleTopic.Of(title));
}
