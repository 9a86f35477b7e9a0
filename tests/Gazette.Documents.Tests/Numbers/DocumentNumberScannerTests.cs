using FsCheck;
using FsCheck.Fluent;

namespace Gazette.Documents.Tests.Numbers;

public class DocumentNumberScannerTests
{
    [Theory]
    // 2020-06, line 225
    [InlineData("见》（温委发〔2018〕57号）精神，经市政府", "温委发〔2018〕57号")]
    // 2020-06, line 1150
    [InlineData("关事项的通知》（国办公开办函〔2019〕61号）", "国办公开办函〔2019〕61号")]
    // 2020-06, line 2554: the 号 stands on the next line
    [InlineData("光经济”发展十项举措》（温综法发〔2020〕17 号）", "温综法发〔2020〕17号")]
    // 2020-09, line 677: half-width brackets
    [InlineData("(试行)》(温政办〔2015〕66号)等文件精神", "温政办〔2015〕66号")]
    // 2020-09, line 2669
    [InlineData("《演练指南》（教基一厅〔2014〕2号）规定", "教基一厅〔2014〕2号")]
    // 2020-12, line 2403: no brackets around it
    [InlineData("专家咨询费的管理按照浙财科教〔2019〕7号文件规定执行", "浙财科教〔2019〕7号")]
    [InlineData("根据温政办〔2020〕94号", "温政办〔2020〕94号")]
    [InlineData("见国办发[2019]5号", "国办发〔2019〕5号")]
    [InlineData("按财税〔2005〕45号执行", "财税〔2005〕45号")]
    [InlineData("原温政办〔2015〕66号文件", "温政办〔2015〕66号")]
    [InlineData("由自然资发〔2020〕3号", "自然资发〔2020〕3号")]
    [InlineData("自然资发〔2020〕3号", "自然资发〔2020〕3号")]
    [InlineData("（并政发〔2020〕3号）", "并政发〔2020〕3号")]
    [InlineData("我市下发的温人社发（２０２０）58 号", "温人社发〔2020〕58号")]
    [InlineData("（温市监（食）〔2020〕3号）", "温市监（食）〔2020〕3号")]
    [InlineData("《规定》（中国人民银行令〔2020〕第4号）", "中国人民银行令〔2020〕4号")]
    [InlineData("省财政厅浙财社〔2020〕5号文件", "浙财社〔2020〕5号")]
    [InlineData("（浙财社﹝2020﹞5号）", "浙财社〔2020〕5号")]
    [InlineData("浙财社〖2020〗5 号", "浙财社〔2020〕5号")]
    [InlineData("1\t温州市养犬方案\t温公发〔2011〕1号\n2", "温公发〔2011〕1号")]
    [InlineData("（温政〔98〕12号）", "温政〔1998〕12号")]
    public void A_number_begins_where_its_agency_does(string text, string expected) =>
        Assert.Equal([expected], Find(text));

    [Theory]
    // 2020-09, line 606
    [InlineData("政规范性文件管理办法》（省政府令第372号）", "省政府令第372号")]
    // 2020-09, line 673
    [InlineData("收与补偿办法》（温州市人民政府令第1号）和", "温州市人民政府令第1号")]
    [InlineData("（2015年3月1日温州市人民政府令第3号公布）", "温州市人民政府令第3号")]
    // 2020-09, line 1192
    [InlineData("惠政策的公告》（财政部公告2019年第76号）", "财政部公告2019年第76号")]
    // 2020-12, line 293
    [InlineData("《规定》（农业农村部令2018年第1号）", "农业农村部令2018年第1号")]
    [InlineData("根据住房和城乡建设部令第50号", "住房和城乡建设部令第50号")]
    [InlineData("以省政府第388号令公布", "省政府令第388号")]
    [InlineData("（主席令第二十二号）", "主席令第22号")]
    [InlineData("（国务院令709号）", "国务院令第709号")]
    [InlineData("（温政令第123号）", "温政令第123号")]
    [InlineData("《保障农民工工资支付条例》（国令第724号）", "国令第724号")]
    [InlineData("（财政部 税务总局公告2020年第3号）", "财政部税务总局公告2020年第3号")]
    [InlineData("（中华人民共和国国务院令 第 722 号）", "中华人民共和国国务院令第722号")]
    [InlineData("《管理办法》（浙江省人民政府第321号令）", "浙江省人民政府令第321号")]
    [InlineData("（国家市场监督管理总局令第28号）", "国家市场监督管理总局令第28号")]
    [InlineData("（浙江省第十三届人民代表大会常务委员会公告第41号）", "浙江省第十三届人民代表大会常务委员会公告第41号")]
    [InlineData("（生态环境部 国家发展和改革委员会 公安部 交通运输部 国家卫生健康委员会令第15号）",
        "生态环境部国家发展和改革委员会公安部交通运输部国家卫生健康委员会令第15号")]
    [InlineData("（财政部2020年第5号公告）", "财政部公告2020年第5号")]
    public void Orders_and_announcements_begin_with_the_organ(string text, string expected) =>
        Assert.Equal([expected], Find(text));

    [Theory]
    [InlineData("温政发〔2020〕1号和浙政办发〔2020〕2号", "温政发〔2020〕1号 浙政办发〔2020〕2号")]
    [InlineData("（温政发〔2018〕57、58号）", "温政发〔2018〕57号 温政发〔2018〕58号")]
    [InlineData("（温政发〔2018〕57号、58号）。", "温政发〔2018〕57号 温政发〔2018〕58号")]
    [InlineData("（国发〔2016〕51号）、《办法》(省政府令第354号)", "国发〔2016〕51号 省政府令第354号")]
    [InlineData("（温政办发〔2013〕55、56、57号）", "温政办发〔2013〕55号 温政办发〔2013〕56号 温政办发〔2013〕57号")]
    [InlineData("浙政发〔2019〕1号和5号", "浙政发〔2019〕1号 浙政发〔2019〕5号")]
    [InlineData("浙政发〔2019〕1号、5号以及9号", "浙政发〔2019〕1号 浙政发〔2019〕5号 浙政发〔2019〕9号")]
    [InlineData("温政办〔2010〕12—14号", "温政办〔2010〕12号 温政办〔2010〕13号 温政办〔2010〕14号")]
    [InlineData("（温政发〔2018〕57号、2020年修订）", "温政发〔2018〕57号")]
    public void Several_numbers_are_found_in_their_order(string text, string expected) =>
        Assert.Equal(expected.Split(' '), Find(text));

    [Theory]
    [InlineData("各县〔市、区〕、省级产业集聚区")]
    [InlineData("规划(2011-2020)（2017年修订）")]
    [InlineData("市委组织部〔市委人才办〕")]
    [InlineData("小区（2020）3号楼")]
    [InlineData("出国令第3号")]
    [InlineData("按照JGJ39-2016执行")]
    [InlineData("责令第3号船靠岸")]
    [InlineData("国际（2020）论坛")]
    [InlineData("2020年第9号台风")]
    [InlineData("〔2020〕16号")]
    public void What_only_looks_like_a_number_is_left_alone(string text) => Assert.Empty(Find(text));

    [Fact]
    public void The_abbreviation_of_the_place_parts_a_code_from_unknown_words() =>
        Assert.Equal("温政办〔2020〕94号", DocumentNumberScanner.Find("遵循我办温政办〔2020〕94号", "温")[0].Number.ToString());

    [Fact]
    public void A_mention_covers_what_is_printed()
    {
        const string text = "按 温政办 〔2020〕 94 号、95号文件";

        var printed = DocumentNumberScanner.Find(text).Select(m => text.Substring(m.Start, m.Length));

        Assert.Equal(["温政办 〔2020〕 94 号", "95号"], printed);
    }

    [Fact]
    public void Any_text_is_scanned_and_every_mention_lies_in_it() =>
        Prop.ForAll(Texts, text => DocumentNumberScanner.Find(text, "温").All(m => m.Start >= 0 && m.Length > 0 && m.End <= text.Length))
            .QuickCheckThrowOnFailure();

    // Made of the characters that matter, so that most texts come near to a number.
    [Theory]
    [InlineData("温政发〔2015〕31号、〔2016〕32号、温政办〔2017〕1号", "温政发〔2015〕31号 温政发〔2016〕32号 温政办〔2017〕1号")]
    [InlineData("温政发〔2015〕31、〔2016〕32号", "温政发〔2015〕31号 温政发〔2016〕32号")]
    [InlineData("温政发〔2015〕31号文件。各县〔市、区〕", "温政发〔2015〕31号")]
    public void A_year_behind_a_number_shares_its_agency(string text, string expected) => Assert.Equal(expected.Split(' '), Find(text));

    [Theory]
    [InlineData("根据建〔2013〕12号文件", "建〔2013〕12号")]
    [InlineData("《乙》（建〔2013〕12号）", "建〔2013〕12号")]
    [InlineData("《乙》（财〔2019〕5号）规定", "财〔2019〕5号")]
    [InlineData("按照建法〔2013〕12号", "建法〔2013〕12号")]
    [InlineData("住房和城乡建设部建〔2013〕12号文件", "建〔2013〕12号")]
    [InlineData("《乙办法》（省政府第388号令）", "省政府令第388号")]
    [InlineData("浙江省人民政府《乙办法》（第388号令）", "浙江省人民政府令第388号")]
    [InlineData("国务院《乙条例》（第688号令）", "国务院令第688号")]
    [InlineData("《乙条例》（国务院第688号令）", "国务院令第688号")]
    [InlineData("《乙条例》（中华人民共和国国务院令（第688号））", "中华人民共和国国务院令第688号")]
    [InlineData("（中华人民共和国主席令第八十八号）", "中华人民共和国主席令第88号")]
    [InlineData("（主席令第88号）", "主席令第88号")]
    [InlineData("根据住房和城乡建设部令第13号", "住房和城乡建设部令第13号")]
    [InlineData("（建设部令第13号）", "建设部令第13号")]
    [InlineData("（省政府令372号）", "省政府令第372号")]
    [InlineData("（住房和城乡建设部令 第13号）", "住房和城乡建设部令第13号")]
    [InlineData("（交通运输部令2016年第60号）", "交通运输部令2016年第60号")]
    [InlineData("（交通运输部2016年第60号令）", "交通运输部令2016年第60号")]
    [InlineData("（财政部 国家税务总局令第50号）", "财政部国家税务总局令第50号")]
    [InlineData("（国家发展改革委令第29号）", "国家发展改革委令第29号")]
    [InlineData("（国家发展和改革委员会 2019 年第29号令）", "国家发展和改革委员会令2019年第29号")]
    [InlineData("（原国家工商总局令第76号）", "国家工商总局令第76号")]
    [InlineData("（市政府令第8号）", "市政府令第8号")]
    [InlineData("（公安部令第159号）", "公安部令第159号")]
    [InlineData("（人力资源社会保障部令第13号）", "人力资源社会保障部令第13号")]
    [InlineData("（海关总署令第236号）", "海关总署令第236号")]
    [InlineData("（海关总署公告2018年第60号）", "海关总署公告2018年第60号")]
    [InlineData("（中华人民共和国财政部令第87号）", "中华人民共和国财政部令第87号")]
    [InlineData("温 政 办〔 2020 〕 94 号", "温政办〔2020〕94号")]
    [InlineData("温政发〔2012〕45号、46号", "温政发〔2012〕45号 温政发〔2012〕46号")]
    [InlineData("温政办〔2020〕1—5号", "温政办〔2020〕1号 温政办〔2020〕2号 温政办〔2020〕3号 温政办〔2020〕4号 温政办〔2020〕5号")]
    [InlineData("温政办〔2020〕1号至5号", "温政办〔2020〕1号 温政办〔2020〕2号 温政办〔2020〕3号 温政办〔2020〕4号 温政办〔2020〕5号")]
    [InlineData("温政办〔2020〕1-3、5号", "温政办〔2020〕1号 温政办〔2020〕2号 温政办〔2020〕3号 温政办〔2020〕5号")]
    [InlineData("温政发〔2012〕45、46和48号", "温政发〔2012〕45号 温政发〔2012〕46号 温政发〔2012〕48号")]
    [InlineData("浙发改〔2019〕5号 浙财〔2019〕6号", "浙发改〔2019〕5号 浙财〔2019〕6号")]
    [InlineData("（发改〔2019〕5号）", "发改〔2019〕5号")]
    [InlineData("（甬政发〔2019〕5号）", "甬政发〔2019〕5号")]
    [InlineData("（浙委发〔2019〕5号）", "浙委发〔2019〕5号")]
    [InlineData("（财预〔2018〕167号）", "财预〔2018〕167号")]
    [InlineData("（国发〔2016〕51号文）", "国发〔2016〕51号")]
    [InlineData("（浙政办发〔2017〕57号、浙建〔2018〕3号）", "浙政办发〔2017〕57号 浙建〔2018〕3号")]
    [InlineData("（国家发展改革委等七部委令第12号）", "国家发展改革委等七部委令第12号")]
    [InlineData("（温州市人大常委会公告第5号）", "温州市人大常委会公告第5号")]
    [InlineData("（温州市第十三届人大常委会公告第12号）", "温州市第十三届人大常委会公告第12号")]
    [InlineData("省政府办公厅浙政办发〔2020〕5号", "浙政办发〔2020〕5号")]
    [InlineData("市委、市政府温委发〔2020〕5号文件", "温委发〔2020〕5号")]
    [InlineData("（温政办发明电〔2020〕5号）", "温政办发明电〔2020〕5号")]
    [InlineData("（市政府专题会议纪要〔2020〕5号）", "市政府专题会议纪要〔2020〕5号")]
    [InlineData("（温政办函〔2020〕5号）", "温政办函〔2020〕5号")]
    [InlineData("（温环发〔2020〕5号，以下简称《方案》）", "温环发〔2020〕5号")]
    [InlineData("（国办函〔2020〕5号附件）", "国办函〔2020〕5号")]
    [InlineData("（国务院令第279号公布，国务院令第687号、第714号修订）", "国务院令第279号 国务院令第687号 国务院令第714号")]
    [InlineData("（国务院令第588号、第714号）", "国务院令第588号 国务院令第714号")]
    [InlineData("（浙江省人民政府令第321号、第341号）", "浙江省人民政府令第321号 浙江省人民政府令第341号")]
    [InlineData("（温政办〔2020〕94号、95号、〔2021〕3号）", "温政办〔2020〕94号 温政办〔2020〕95号 温政办〔2021〕3号")]
    [InlineData("《通知》（建标〔2013〕12号，以下简称12号文）", "建标〔2013〕12号")]
    [InlineData("（水利部令第24号、第46号、第49号）", "水利部令第24号 水利部令第46号 水利部令第49号")]
    [InlineData("（建设部、国家发展改革委令第12号）", "国家发展改革委令第12号")]
    [InlineData("按照浙江省人民政府办公厅《关于甲的通知》（浙政办发〔2019〕5号）", "浙政办发〔2019〕5号")]
    [InlineData("参照财〔2019〕5号执行", "财〔2019〕5号")]
    [InlineData("（财政部 民政部公告2020年第5号）", "财政部民政部公告2020年第5号")]
    [InlineData("（浙江省第十三届人民代表大会常务委员会公告第29号）", "浙江省第十三届人民代表大会常务委员会公告第29号")]
    [InlineData("（温州市人民政府令〔2019〕第5号）", "温州市人民政府令〔2019〕5号")]
    [InlineData("（中华人民共和国主席令 第 二十九 号）", "中华人民共和国主席令第29号")]
    [InlineData("（国令第 743 号）", "国令第743号")]
    [InlineData("（工业和信息化部令 第50号）", "工业和信息化部令第50号")]
    [InlineData("温政发〔2012〕45、46号，温政办〔2013〕7号", "温政发〔2012〕45号 温政发〔2012〕46号 温政办〔2013〕7号")]
    [InlineData("温政发〔2012〕45号至47号", "温政发〔2012〕45号 温政发〔2012〕46号 温政发〔2012〕47号")]
    [InlineData("温政发（2012）45号、46号文件", "温政发〔2012〕45号 温政发〔2012〕46号")]
    [InlineData("市教育局温教政〔2020〕5号、市财政局温财教〔2020〕6号", "温教政〔2020〕5号 温财教〔2020〕6号")]
    [InlineData("（浙江省人民政府令第364号公布，根据浙江省人民政府令第388号修正）", "浙江省人民政府令第364号 浙江省人民政府令第388号")]
    [InlineData("（国家税务总局 财政部公告2019年第35号）", "国家税务总局财政部公告2019年第35号")]
    [InlineData("（财税〔2019〕13号、浙财税政〔2019〕4号）", "财税〔2019〕13号 浙财税政〔2019〕4号")]
    [InlineData("《浙江省行政规范性文件管理办法》（浙江省人民政府令第372号）", "浙江省人民政府令第372号")]
    [InlineData("《保障农民工工资支付条例》（国务院第724号令）", "国务院令第724号")]
    [InlineData("（建〔2020〕5号、建法〔2020〕6号）", "建〔2020〕5号 建法〔2020〕6号")]
    [InlineData("（温委办发〔2019〕45号；温政办〔2020〕1—3号）", "温委办发〔2019〕45号 温政办〔2020〕1号 温政办〔2020〕2号 温政办〔2020〕3号")]
    [InlineData("（银发〔2020〕1号）", "银发〔2020〕1号")]
    [InlineData("国务院公布的《乙条例》（第588号令）", "国务院令第588号")]
    public void Ministries_orders_and_lists_write_their_numbers_so(string text, string expected) => Assert.Equal(expected.Split(' '), Find(text));

    [Theory]
    [InlineData("按照建设项目（2013）12号地块")]
    [InlineData("《乙办法》（第388号令）")]
    [InlineData("根据命令第3号方案")]
    [InlineData("小组〔2020〕名单")]
    [InlineData("（2020）3号")]
    [InlineData("浙江省人民政府印发《乙办法》，《丙办法》（第388号令）")]
    [InlineData("部令第5号")]
    public void A_number_without_organ_or_code_is_none(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Of_an_order_behind_a_title_the_bracket_is_what_is_printed_and_of_a_list_each_number()
    {
        const string text = "国务院《乙条例》（第588号令）、国务院令第687号、第714号";

        var printed = DocumentNumberScanner.Find(text).Select(m => text.Substring(m.Start, m.Length));

        Assert.Equal(["第588号令", "国务院令第687号", "第714号"], printed);
    }

    private static Arbitrary<string> Texts => Gen.Elements("温政办和根据号令第〔〕[](（）)2020年1、 ，《》见公告部".ToCharArray())
        .ArrayOf().Select(chars => new string(chars)).ToArbitrary();

    private static IEnumerable<string> Find(string text) => DocumentNumberScanner.Find(text, "温").Select(m => m.Number.ToString());
}
