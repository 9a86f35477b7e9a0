using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tests.Bodies;

public class SentenceSpacingTests
{
    [Theory]
    [InlineData("△ 市长姚高员参加全市庆祝第 36 个教师节大会。", "△ 市长姚高员参加全市庆祝第36个教师节大会。")] // 2020-09, lines 4596-4598
    [InlineData("副市长陈应许参加2022 温州市工业旅游嘉年华启动仪式。", "副市长陈应许参加2022温州市工业旅游嘉年华启动仪式。")] // 2022-05, line 4464
    [InlineData("整合提升全市各类开发区（园区）， 全力打造平台。", "整合提升全市各类开发区（园区），全力打造平台。")] // 2020-09, line 126
    [InlineData("打造“专业、精干、高效” 的复合型统计队伍。", "打造“专业、精干、高效”的复合型统计队伍。")] // 2022-05, line 4732
    [InlineData("举办四季楠溪、COART 艺术营等文旅活动。", "举办四季楠溪、COART艺术营等文旅活动。")] // 2020-09, line 4892
    [InlineData("(18) 温州电力局: 协调相关地区电力部门采取断电等措施, 为救援工作进行电力保障。", "(18) 温州电力局:协调相关地区电力部门采取断电等措施,为救援工作进行电力保障。")] // 2020-12, line 1160, shortened
    [InlineData("自 2021 年 7 月 1 日起施行 。", "自2021年7月1日起施行。")]
    public void Blanks_beside_figures_letters_and_marks_are_no_part_of_a_sentence(string printed, string expected) =>
        Assert.Equal(expected, SentenceSpacing.Close(printed));

    [Theory]
    [InlineData("第三条 2021年起，市财政每年安排专项资金。")]
    [InlineData("1.1 编制目的。")]
    [InlineData("（一） 加强组织领导。")]
    [InlineData("姚高员 领导市政府全面工作。")] // 2020-06, line 9
    [InlineData("3 建设城市大脑通用平台。 市大数据局 2021年6月")] // the row of a table
    [InlineData("GAZETTE OF THE PEOPLE'S GOVERNMENT。")]
    public void Blanks_behind_a_number_between_words_and_in_rows_stay(string text) => Assert.Equal(text, SentenceSpacing.Close(text));
}
