using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tests.Bodies;

public class LetterSpacingTests
{
    [Theory]
    [InlineData("（ 四 ） 地 方 应 急 预 案 ： 包 括 县 （ 市 、", "（四）地方应急预案：包括县（市、")] // 2020-09, line 2087
    [InlineData("7 . 加 强 规 划 用 地 用 房 保 障 。 编 制 温 州 市", "7.加强规划用地用房保障。编制温州市")] // 2020-06, line 1550
    [InlineData("9 月 7 日 ， 长 三 角 四 省 市 “ 中 国 书 法 名", "9月7日，长三角四省市“中国书法名")] // 2020-09, line 4854
    [InlineData("第一章  总  则", "第一章 总则")] // 2020-06, line 2092
    [InlineData("附 则", "附则")] // 2020-12, line 2019
    [InlineData("通  知", "通知")] // 2020-06, line 849
    public void Spacing_that_only_spreads_characters_is_closed_up(string printed, string expected) =>
        Assert.Equal(expected, LetterSpacing.Close(printed));

    [Theory]
    [InlineData("姚高员  领导市政府全面工作。负责财政、", "姚高员 领导市政府全面工作。负责财政、")] // 2020-06, line 9
    [InlineData("汪　驰  负责“两个健康”创建、工业和信", "汪　驰 负责“两个健康”创建、工业和信")] // 2020-06, line 61
    [InlineData("马卿 王军", "马卿 王军")] // 2020-12, line 21
    [InlineData("第二章 分类和编制", "第二章 分类和编制")]
    [InlineData("GAZETTE OF THE PEOPLE'S GOVERNMENT", "GAZETTE OF THE PEOPLE'S GOVERNMENT")] // 2020-12, line 2853
    [InlineData("", "")]
    public void Spaces_between_words_and_names_stay_one_each(string printed, string expected) =>
        Assert.Equal(expected, LetterSpacing.Close(printed));
}
