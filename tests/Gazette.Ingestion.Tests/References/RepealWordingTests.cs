using Gazette.Documents;

namespace Gazette.Ingestion.Tests.References;

/// <summary>The many words in which a document is ended, and those that end something else.</summary>
public class RepealWordingTests
{
    [Theory]
    [InlineData("市政府决定撤销《关于成立甲公司的批复》（温政函〔2012〕2号）。", "温政函〔2012〕2号")]
    [InlineData("撤销《乙管理办法》（温政发〔2012〕2号）。", "温政发〔2012〕2号")]
    [InlineData("撤销温政发〔2012〕2号文件。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）予以撤销。", "温政发〔2012〕2号")]
    [InlineData("取消《乙办法》（温政发〔2012〕2号）。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）即行废止。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）自本通知印发之日起停止执行。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）自行失效。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）有效期届满，自动失效。", "温政发〔2012〕2号")]
    [InlineData("本通知自发布之日起执行，温政发〔2012〕2号文件不再执行。", "温政发〔2012〕2号")]
    [InlineData("此前印发的《乙》（温政发〔2012〕2号）同时废止。", "温政发〔2012〕2号")]
    [InlineData("与本办法不一致的，以本办法为准，《乙》（温政发〔2012〕2号）同时废止。", "温政发〔2012〕2号")]
    [InlineData("原有文件《乙》（温政发〔2012〕2号）、《丙》（温政发〔2012〕3号）及《丁》（温政办〔2012〕4号）一并废止。", "温政发〔2012〕2号 温政发〔2012〕3号 温政办〔2012〕4号")]
    [InlineData("温政发〔2012〕2号、温政发〔2012〕3号文件同时废止。", "温政发〔2012〕2号 温政发〔2012〕3号")]
    [InlineData("温政发〔2012〕2号、3号、5号同时废止。", "温政发〔2012〕2号 温政发〔2012〕3号 温政发〔2012〕5号")]
    [InlineData("《乙》（温政发〔2012〕2号）同时作废。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）自2021年1月1日起废止。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）2020年12月31日到期后不再执行。", "温政发〔2012〕2号")]
    [InlineData("对《乙》（温政发〔2012〕2号）予以废止。", "温政发〔2012〕2号")]
    [InlineData("将《乙》（温政发〔2012〕2号）废止。", "温政发〔2012〕2号")]
    [InlineData("决定对《乙》（温政发〔2012〕2号）等3件行政规范性文件予以废止。", "温政发〔2012〕2号")]
    [InlineData("现将《乙》（温政发〔2012〕2号）宣布失效。", "温政发〔2012〕2号")]
    [InlineData("原《乙》（温政发〔2012〕2号）相应废止。", "温政发〔2012〕2号")]
    [InlineData("原相关文件（温政发〔2012〕2号）随之废止。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）不再作为行政管理的依据。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）不再适用。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）终止执行。", "温政发〔2012〕2号")]
    [InlineData("以本办法取代《乙》（温政发〔2012〕2号）。", "温政发〔2012〕2号")]
    [InlineData("本办法施行后，《乙》（温政发〔2012〕2号）即予废止。", "温政发〔2012〕2号")]
    [InlineData("《关于撤销乙中心的通知》（温政办〔2012〕2号）同时废止。", "温政办〔2012〕2号")]
    [InlineData("经市政府同意，撤销温州市甲管理处，温政办〔2012〕2号文件同时废止。", "温政办〔2012〕2号")]
    [InlineData("市政府决定，自2021年1月1日起，停止执行《乙》（温政发〔2012〕2号）。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）文件从即日起废止。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）按程序予以废止。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）一并宣布失效。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）与本通知同时废止。", "温政发〔2012〕2号")]
    [InlineData("撤销市民政局《乙》（温民〔2012〕2号）。", "温民〔2012〕2号")]
    [InlineData("责令撤销《乙通知》（温民〔2012〕2号）。", "温民〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）由《丙》（温政发〔2020〕3号）代替。", "温政发〔2012〕2号")]
    [InlineData("自本办法实施之日起，《乙》（温政发〔2012〕2号）和《丙》（温政发〔2012〕3号）停止执行。", "温政发〔2012〕2号 温政发〔2012〕3号")]
    [InlineData("原有政策《乙》（温政发〔2012〕2号）同时终止执行。", "温政发〔2012〕2号")]
    [InlineData("撤销《乙》（温政发〔2012〕2号）、《丙》（温政发〔2012〕3号）两个文件。", "温政发〔2012〕2号 温政发〔2012〕3号")]
    [InlineData("经研究，决定取消温政发〔2012〕2号、3号文件。", "温政发〔2012〕2号 温政发〔2012〕3号")]
    [InlineData("《乙》（温政发〔2012〕2号）自公布之日起同时废止。", "温政发〔2012〕2号")]
    [InlineData("本通知印发后，温政发〔2012〕2号文件即行失效。", "温政发〔2012〕2号")]
    [InlineData("《乙》（温政发〔2012〕2号）不再执行，《丙》（温政发〔2012〕3号）继续执行。", "温政发〔2012〕2号")]
    public void A_number_is_repealed(string text, string expected) => Assert.Equal(expected, Numbers(text));

    [Theory]
    [InlineData("撤销温州市甲工作领导小组（温政办〔2012〕2号）。")]
    [InlineData("撤销张三的温州市甲局局长职务（温政干〔2012〕2号）。")]
    [InlineData("原温州市甲领导小组（温政办〔2012〕2号）同时撤销。")]
    [InlineData("原温州市甲领导小组（温政办〔2012〕2号）予以撤销。")]
    [InlineData("根据温政办〔2012〕2号文件成立的温州市甲领导小组予以撤销。")]
    [InlineData("取消《乙办法》（温政发〔2012〕2号）规定的行政许可事项。")]
    [InlineData("取消温政发〔2012〕2号文件规定的优惠政策。")]
    [InlineData("《乙》（温政发〔2012〕2号）第五条自本办法施行之日起停止执行。")]
    [InlineData("《乙》（温政发〔2012〕2号）关于保证金的规定停止执行。")]
    [InlineData("废止《乙》（温政发〔2012〕2号）第三条。")]
    [InlineData("《乙》（温政发〔2012〕2号）尚未废止。")]
    [InlineData("暂停执行《乙》（温政发〔2012〕2号）。")]
    [InlineData("《乙》（温政发〔2012〕2号）暂停执行。")]
    [InlineData("根据《乙》（温政发〔2012〕2号）要求，取消工业园区管理委员会。")]
    [InlineData("撤销《乙》（温政发〔2012〕2号）确定的领导小组。")]
    [InlineData("各地要对照《乙》（温政发〔2012〕2号）开展清理，该废止的废止。")]
    [InlineData("《乙》（温政发〔2012〕2号）中有关收费的规定停止执行，其他规定继续有效。")]
    [InlineData("《乙》（温政发〔2012〕2号）的有效期至2020年12月31日，到期自动失效。")]
    [InlineData("撤销温政发〔2012〕2号文公布的名单。")]
    [InlineData("撤销根据温政发〔2012〕2号设立的机构。")]
    [InlineData("取消《乙》（温政发〔2012〕2号）中第三条规定的许可。")]
    [InlineData("《乙》（温政发〔2012〕2号）、《丙》（温政发〔2012〕3号）中与本办法不一致的内容停止执行。")]
    public void What_ends_a_body_a_post_or_a_part_or_only_for_a_time_repeals_no_number(string text) => Assert.Equal("", Numbers(text));

    [Theory]
    [InlineData("撤销《乙管理办法》。", "乙管理办法")]
    [InlineData("现决定撤销《关于乙的批复》。", "关于乙的批复")]
    [InlineData("《乙管理办法》予以撤销。", "乙管理办法")]
    [InlineData("取消《乙管理办法》。", "乙管理办法")]
    [InlineData("《乙管理办法》自行失效。", "乙管理办法")]
    [InlineData("《乙管理办法》自动失效。", "乙管理办法")]
    [InlineData("《乙管理办法》不再适用。", "乙管理办法")]
    [InlineData("原《乙管理办法》相应废止。", "乙管理办法")]
    [InlineData("本办法施行之日起，《乙管理办法》同时废止。", "乙管理办法")]
    [InlineData("2012年5月1日发布的《乙管理办法》同时废止。", "乙管理办法")]
    [InlineData("市政府2012年印发的《乙管理办法》同时废止。", "乙管理办法")]
    [InlineData("《乙管理办法》自2021年1月1日起废止。", "乙管理办法")]
    [InlineData("《乙管理办法》即行废止。", "乙管理办法")]
    [InlineData("自本办法施行之日起废止《乙管理办法》。", "乙管理办法")]
    [InlineData("停止执行《乙管理办法》。", "乙管理办法")]
    [InlineData("市政府决定，对《乙管理办法》予以废止。", "乙管理办法")]
    [InlineData("原《温州市市区乙管理办法》及其补充规定同时废止。", "温州市市区乙管理办法")]
    [InlineData("温州市人民政府2012年6月1日公布的《温州市乙管理规定》同时废止。", "温州市乙管理规定")]
    [InlineData("2010年市政府发布的《温州市乙管理规定》即行废止。", "温州市乙管理规定")]
    [InlineData("自本办法施行之日起，《温州市乙管理规定》、《温州市丙管理办法》不再执行。", "温州市乙管理规定,温州市丙管理办法")]
    [InlineData("《乙管理办法》和《丙实施细则》同时废止。", "乙管理办法,丙实施细则")]
    [InlineData("《乙管理办法》同时予以废止。", "乙管理办法")]
    [InlineData("《〈乙条例〉实施办法》同时废止。", "〈乙条例〉实施办法")]
    [InlineData("决定废止《乙管理办法》等3件规章。", "乙管理办法")]
    [InlineData("撤销《乙工程初步设计批复》。", "乙工程初步设计批复")]
    public void A_title_is_repealed(string text, string expected) => Assert.Equal(expected, Titles(text));

    [Theory]
    [InlineData("撤销《营业执照》。")]
    [InlineData("取消《建设用地规划许可证》。")]
    [InlineData("《食品经营许可证》同时作废。")]
    [InlineData("《关于废止乙管理办法的决定》自公布之日起施行。")]
    [InlineData("撤销温州市甲领导小组，《乙管理办法》继续执行。")]
    [InlineData("《温州市乙管理规定》继续有效。")]
    [InlineData("《温州市乙管理规定》中有关条款同时废止。")]
    [InlineData("凡与本办法不一致的规定同时废止。")]
    [InlineData("取消《乙证书》的年检。")]
    public void What_is_no_document_or_goes_on_is_no_repealed_title(string text) => Assert.Equal("", Titles(text));

    [Fact]
    public void A_list_may_name_titles_among_numbers()
    {
        string[] list = ["下列文件同时废止：", "1.《乙管理办法》；", "2.《丙》（温政发〔2012〕3号）；", "3.《丁管理办法》。", "特此通知。", "参见《戊管理办法》。"];

        Assert.Equal("温政发〔2012〕3号", Numbers(list));
        Assert.Equal("乙管理办法,丁管理办法", Titles(list));
    }

    private static string Numbers(params string[] text) =>
        string.Join(' ', ReferenceText.Read(ArticleKind.Notice, text).Citations.Where(c => c.IsRepealed).Select(c => c.DocumentNumber));

    private static string Titles(params string[] text) => string.Join(',', ReferenceText.Read(ArticleKind.Notice, text).TitleRepeals.Select(r => r.Title));
}
