using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Records;

public class AppointmentReaderTests
{
    [Theory]
    // 2020-06, lines 3103-3163
    [InlineData("市人民政府决定：\n\n张建东任温州市经济和信息化局总工程师\n\n（试用期一年）；", "任 张建东 温州市经济和信息化局总工程师 [试用期一年]")]
    [InlineData("戴源涌、林志海任温州市住房公积金管理\n\n中心副主任（试用期一年）；",
        "任 戴源涌 温州市住房公积金管理中心副主任 [试用期一年]|任 林志海 温州市住房公积金管理中心副主任 [试用期一年]")]
    // 2020-06, lines 3115-3117
    [InlineData("徐志宏任温州市公安局副局长，免去其温\n\n州市公安局交通管理局局长职务；", "任 徐志宏 温州市公安局副局长|免 徐志宏 温州市公安局交通管理局局长")]
    // 2020-06, lines 3165-3173
    [InlineData("胡时进任温州建设集团有限公司副总经\n\n理，免去其温州市瓯飞开发建设投资集团有限\n\n公司董事长、总经理职务；\n倪士章任温州市瓯飞开发建设投资集团有\n\n限公司董事长、总经理（试用期一年）；",
        "任 胡时进 温州建设集团有限公司副总经理|免 胡时进 温州市瓯飞开发建设投资集团有限公司董事长|免 胡时进 温州市瓯飞开发建设投资集团有限公司总经理"
        + "|任 倪士章 温州市瓯飞开发建设投资集团有限公司董事长 [试用期一年]|任 倪士章 温州市瓯飞开发建设投资集团有限公司总经理 [试用期一年]")]
    // 2020-06, lines 3175-3179: rank stays, trial goes; brackets within a name stay too
    [InlineData("林朝进任温州浙南沿海先进装备产业集聚\n区瑞安阁巷分区管委会主任（副县长级）（试\n用期一年）；", "任 林朝进 温州浙南沿海先进装备产业集聚区瑞安阁巷分区管委会主任（副县长级） [试用期一年]")]
    [InlineData("季湘荣任温州高新技术产业开发区（浙南科技城）管委会副主任（试用期一年）；", "任 季湘荣 温州高新技术产业开发区（浙南科技城）管委会副主任 [试用期一年]")]
    // 2022-05, lines 3722-3726: the verb holds for both
    [InlineData("戴旭强兼任温州市雁荡山风景旅游管委会主任，雁荡山世界地质公园管委会办公室主任；",
        "任 戴旭强 温州市雁荡山风景旅游管委会主任 兼任|任 戴旭强 雁荡山世界地质公园管委会办公室主任 兼任")]
    [InlineData("张三兼任温州市水利局局长，免去其温州市司法局副局长职务；", "任 张三 温州市水利局局长 兼任|免 张三 温州市司法局副局长")]
    // 2020-12, lines 2491-2503
    [InlineData("方培雷任温州市人民政府副秘书长（保留正县长级），免去其温州市人民政府办公室副主任职务；", "任 方培雷 温州市人民政府副秘书长 [保留正县长级]|免 方培雷 温州市人民政府办公室副主任")]
    [InlineData("季洪海任温州市政务服务局副局长，市公共资源交易管委会办公室副主任，免去其温州市人民政府驻北京联络处副主任（兼）职务；",
        "任 季洪海 温州市政务服务局副局长|任 季洪海 市公共资源交易管委会办公室副主任|免 季洪海 温州市人民政府驻北京联络处副主任 [兼] 兼任")]
    [InlineData("陈阿朋兼任温州市人民政府驻北京联络处\n副主任。", "任 陈阿朋 温州市人民政府驻北京联络处副主任 兼任")]
    public void A_decision_gives_a_row_a_person_and_post(string text, string expected) => AssertRows(expected, text);

    [Theory]
    // 2020-09, lines 3993-4007
    [InlineData("免去：\n吴雪梅的温州铁路南站综合管理中心主任\n职务;\n张祖新的温州市发展和改革委员会副主任\n职务。", "免 吴雪梅 温州铁路南站综合管理中心主任|免 张祖新 温州市发展和改革委员会副主任")]
    // 2020-12, line 2511
    [InlineData("免去：\n高晓静的温州市政务服务局副局长，市公共资源交易管委会办公室副主任职务；", "免 高晓静 温州市政务服务局副局长|免 高晓静 市公共资源交易管委会办公室副主任")]
    [InlineData("免去：\n甲乙丙的A局局长职务；\n市人民政府决定任命：\n丁戊任B局局长。", "免 甲乙丙 A局局长|任 丁戊 B局局长")]
    public void A_heading_governs_the_list_below(string text, string expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("任命张三为温州市公安局局长；", "任 张三 温州市公安局局长")]
    [InlineData("聘任李四为温州市人民政府参事（聘期五年）。", "任 李四 温州市人民政府参事 [聘期五年]")]
    [InlineData("任小明任温州市统计局局长；", "任 任小明 温州市统计局局长")]
    [InlineData("王任远任温州市统计局局长；", "任 王任远 温州市统计局局长")]
    [InlineData("汪 驰同志任温州市统计局局长；", "任 汪驰 温州市统计局局长")]
    [InlineData("阿依古丽·买买提任温州市民族宗教事务局副局长（挂职）；", "任 阿依古丽·买买提 温州市民族宗教事务局副局长 [挂职]")]
    [InlineData("张三挂职任温州市商务局副局长；", "任 张三 温州市商务局副局长 [挂职]")]
    [InlineData("免去张三的温州市公安局局长职务；", "免 张三 温州市公安局局长")]
    [InlineData("免去张三同志温州市公安局局长职务；", "免 张三 温州市公安局局长")]
    [InlineData("同意张三辞去温州市副市长职务；", "免 张三 温州市副市长")]
    [InlineData("张三不再担任温州市公安局局长职务；", "免 张三 温州市公安局局长")]
    [InlineData("张三任温州市水利局局长，不再担任温州市民政局局长职务；", "任 张三 温州市水利局局长|免 张三 温州市民政局局长")]
    [InlineData("张三任温州市水利局局长、市水利发展中心主任（兼）；", "任 张三 温州市水利局局长|任 张三 市水利发展中心主任 [兼] 兼任")]
    [InlineData("张三任温州市水利局局长兼总工程师；", "任 张三 温州市水利局局长|任 张三 温州市水利局总工程师 兼任")]
    [InlineData("张三任温州市水利局局长，试用期一年；", "任 张三 温州市水利局局长 [试用期一年]")]
    [InlineData("张三任温州市国资委主任（正县长级，试用期一年）；", "任 张三 温州市国资委主任（正县长级） [试用期一年]")]
    [InlineData("免去：张三的温州市公安局瓯江口分局局长(副县长级)职务；", "免 张三 温州市公安局瓯江口分局局长（副县长级）")]
    [InlineData("经研究，决定：\n张三、李四和王五任温州市督学。", "任 张三 温州市督学|任 李四 温州市督学|任 王五 温州市督学")]
    [InlineData("市政府决定，张三任温州市档案馆馆长。", "任 张三 温州市档案馆馆长")]
    public void Other_months_word_it_otherwise(string text, string expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("温州市大数据发展管理局局长职务由张三担任。", "任 张三 温州市大数据发展管理局局长")]
    [InlineData("温州市招商局局长一职由李四兼任。", "任 李四 温州市招商局局长 兼任")]
    [InlineData("由张三任温州市统计局局长；", "任 张三 温州市统计局局长")]
    [InlineData("张三兼温州市人民政府驻上海联络处主任；", "任 张三 温州市人民政府驻上海联络处主任 兼任")]
    [InlineData("李兼任温州市统计局局长；", "任 李兼 温州市统计局局长")]
    [InlineData("张三代理温州市审计局局长职务；", "任 张三 温州市审计局局长 [代理]")]
    [InlineData("提名张三为温州市城市建设集团有限公司总经理人选；", "任 张三 温州市城市建设集团有限公司总经理 [提名]")]
    [InlineData("推荐李四为温州银行股份有限公司董事、董事长人选；", "任 李四 温州银行股份有限公司董事 [推荐]|任 李四 温州银行股份有限公司董事长 [推荐]")]
    [InlineData("委派王五为温州交运集团有限公司监事会主席；", "任 王五 温州交运集团有限公司监事会主席")]
    [InlineData("聘张三为温州市人民政府法律顾问（聘期三年）；", "任 张三 温州市人民政府法律顾问 [聘期三年]")]
    [InlineData("张三任温州市司法局局长、二级巡视员；", "任 张三 温州市司法局局长|任 张三 温州市司法局二级巡视员")]
    [InlineData("张三任永嘉县副县长、公安局局长；", "任 张三 永嘉县副县长|任 张三 永嘉县公安局局长")]
    [InlineData("张三任瑞安市人民政府副市长、市公安局局长；", "任 张三 瑞安市人民政府副市长|任 张三 市公安局局长")] // the print names the body
    [InlineData("张三任温州市国资公司董事长、工会主席；", "任 张三 温州市国资公司董事长|任 张三 温州市国资公司工会主席")]
    [InlineData("张三任温州市供销合作社联合社党委书记、理事会主任；", "任 张三 温州市供销合作社联合社党委书记|任 张三 温州市供销合作社联合社理事会主任")]
    [InlineData("张三任温州市医疗保障局副局长，保留正处级，试用期一年；", "任 张三 温州市医疗保障局副局长 [保留正处级，试用期一年]")]
    [InlineData("张三任温州市公安局副局长，列李四之后；", "任 张三 温州市公安局副局长 [列李四之后]")]
    [InlineData("张三试用期满，正式任温州市水利局总工程师；", "任 张三 温州市水利局总工程师 [试用期满]")]
    [InlineData("张三试用期满正式任温州市水利局总工程师；", "任 张三 温州市水利局总工程师 [试用期满]")]
    [InlineData("张三，女，畲族，任温州市民族宗教事务局副局长；", "任 张三 温州市民族宗教事务局副局长")]
    [InlineData("蓝晓燕（女，畲族）任温州市民族宗教事务局副局长；", "任 蓝晓燕 温州市民族宗教事务局副局长")]
    [InlineData("阿卜杜拉·热合曼任温州市商务局副局长（挂职一年）；", "任 阿卜杜拉·热合曼 温州市商务局副局长 [挂职一年]")]
    [InlineData("欧阳建国任温州市审计局局长；", "任 欧阳建国 温州市审计局局长")]
    public void A_post_may_be_given_in_many_words(string text, string expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("张三任温州市水利局局长，免去温州市民政局局长职务；", "任 张三 温州市水利局局长|免 张三 温州市民政局局长")]
    [InlineData("张三任温州市水利局局长，一并免去其温州市民政局局长职务；", "任 张三 温州市水利局局长|免 张三 温州市民政局局长")]
    [InlineData("李四任温州市水利局局长；免去张三温州市民政局局长职务；", "任 李四 温州市水利局局长|免 张三 温州市民政局局长")]
    [InlineData("任命：\n李四为温州市水利局局长；\n免去：\n王小五、赵六温州市民政局副局长职务。",
        "任 李四 温州市水利局局长|免 王小五 温州市民政局副局长|免 赵六 温州市民政局副局长")]
    [InlineData("因工作变动，免去张三的温州市民政局局长职务，退休；", "免 张三 温州市民政局局长 [退休]")]
    [InlineData("张三的温州市经济贸易委员会主任职务自然免除；", "免 张三 温州市经济贸易委员会主任")]
    [InlineData("张三任温州市水利局局长，原任温州市民政局局长职务自然免除；", "任 张三 温州市水利局局长|免 张三 温州市民政局局长")]
    [InlineData("张三不再兼任温州市防汛防台抗旱指挥部副指挥；", "免 张三 温州市防汛防台抗旱指挥部副指挥")]
    [InlineData("撤销张三的温州市民政局副局长职务；", "免 张三 温州市民政局副局长")]
    [InlineData("因年龄原因，张三不再担任温州市统计局局长职务；", "免 张三 温州市统计局局长")]
    public void A_post_may_be_taken_in_many_words(string text, string expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("王　强任温州市统计局局长；", "任 王强 温州市统计局局长")]
    [InlineData("王　强　李小明任温州市统计局副局长；", "任 王强 温州市统计局副局长|任 李小明 温州市统计局副局长")]
    [InlineData("张三丰 任小明任温州市统计局副局长；", "任 张三丰 温州市统计局副局长|任 任小明 温州市统计局副局长")]
    [InlineData("张三丰 任温州市统计局副局长；", "任 张三丰 温州市统计局副局长")]
    public void Blanks_stand_within_names_and_between_them(string text, string expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("市人民政府决定\n张三任温州市统计局局长\n李四任温州市审计局局长（试用期一年）\n王五任温州市水利局副局长",
        "任 张三 温州市统计局局长|任 李四 温州市审计局局长 [试用期一年]|任 王五 温州市水利局副局长")]
    [InlineData("免去\n张三的温州市统计局局长职务\n李四的温州市审计局局长职务", "免 张三 温州市统计局局长|免 李四 温州市审计局局长")]
    [InlineData("决定任免下列人员：\n张三任温州市统计局局长；", "任 张三 温州市统计局局长")]
    public void A_line_may_stand_for_the_mark(string text, string expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("任张三丰为温州市公安局局长，免去其温州市司法局局长职务；", "任 张三丰 温州市公安局局长|免 张三丰 温州市司法局局长")]
    [InlineData("免去张三丰温州市司法局局长职务；", "免 张三丰 温州市司法局局长")]
    [InlineData("解聘张三丰、李四光温州市人民政府参事职务；", "免 张三丰 温州市人民政府参事|免 李四光 温州市人民政府参事")]
    [InlineData("免去温州高新区管委会副主任张三丰职务；", "免 张三丰 温州高新区管委会副主任")]
    [InlineData("免去温州市司法局副局长张三丰职务；", "免 张三丰 温州市司法局副局长")]
    [InlineData("王五任温州市审计局局长，免去温州市司法局局长李四同志职务；", "任 王五 温州市审计局局长|免 李四 温州市司法局局长")]
    [InlineData("张三丰职务改任为温州市司法局局长；", "任 张三丰 温州市司法局局长")]
    [InlineData("张三丰在温州市商务局挂职，任副局长；", "任 张三丰 温州市商务局副局长 [挂职]")]
    [InlineData("免去欧阳建国市民政局副局长职务；", "免 欧阳建国 市民政局副局长")]
    [InlineData("张三丰任温州市水利局局长，免去李四光温州大学副校长职务；", "任 张三丰 温州市水利局局长|免 李四光 温州大学副校长")]
    [InlineData("因工作调动，张三丰提前辞去温州市人民政府参事职务；", "免 张三丰 温州市人民政府参事")]
    [InlineData("免去张三丰的温州市民政局副局长职务，另有任用；", "免 张三丰 温州市民政局副局长")]
    [InlineData("张三丰原温州市旅游局局长职务自然免除；", "免 张三丰 温州市旅游局局长")]
    [InlineData("张三丰任温州市文化广电旅游局局长，其温州市旅游局局长职务不再保留；", "任 张三丰 温州市文化广电旅游局局长|免 张三丰 温州市旅游局局长")]
    [InlineData("原温州市旅游局局长张三丰任温州市文化广电旅游局局长；", "任 张三丰 温州市文化广电旅游局局长")]
    [InlineData("张三丰由温州市司法局副局长改任温州市司法局二级调研员；", "任 张三丰 温州市司法局二级调研员")]
    [InlineData("确定张三丰为温州市司法局一级调研员职级；", "任 张三丰 温州市司法局一级调研员")]
    [InlineData("张三丰晋升为温州市司法局一级调研员；", "任 张三丰 温州市司法局一级调研员")]
    [InlineData("建议张三丰任温州市名城集团有限公司总经理；", "任 张三丰 温州市名城集团有限公司总经理 [建议]")]
    [InlineData("张三丰（挂职）任温州市公安局副局长；", "任 张三丰 温州市公安局副局长 [挂职]")]
    [InlineData("张三丰任浙南产业集聚区党工委副书记、管委会主任；", "任 张三丰 浙南产业集聚区党工委副书记|任 张三丰 浙南产业集聚区管委会主任")]
    [InlineData("张三丰任温州市司法局局长，试用期一年，时间从2020年5月起；", "任 张三丰 温州市司法局局长 [试用期一年，时间从2020年5月起]")]
    [InlineData("续聘张三丰为温州市人民政府参事，聘期自2020年1月1日至2022年12月31日；", "任 张三丰 温州市人民政府参事 [聘期自2020年1月1日至2022年12月31日]")]
    [InlineData("张三丰任温州市中级人民法院副院长、审判委员会委员、审判员；",
        "任 张三丰 温州市中级人民法院副院长|任 张三丰 温州市中级人民法院审判委员会委员|任 张三丰 温州市中级人民法院审判员")]
    [InlineData("张三丰任温州市审计局总审计师、经济责任审计局局长；", "任 张三丰 温州市审计局总审计师|任 张三丰 经济责任审计局局长")]
    [InlineData("张三丰的温州市农业局局长职务随机构撤销自然免除；", "免 张三丰 温州市农业局局长")]
    [InlineData("张三丰挂职结束，免去其温州市农业局副局长职务；", "免 张三丰 温州市农业局副局长 [挂职结束]")]
    [InlineData("任期届满，张三丰不再担任温州市人民政府参事；", "免 张三丰 温州市人民政府参事")]
    public void The_same_is_read_flowed_and_broken_over_lines(string text, string expected)
    {
        AssertRows(expected, text);
        AssertRows(expected, string.Join("\n\n", text.Chunk(17).Select(line => new string(line))));
    }

    [Theory]
    [InlineData("张三丰任温州市公安局副局长、\n李四光任温州市公安局政治部主任。", "任 张三丰 温州市公安局副局长|任 李四光 温州市公安局政治部主任")]
    [InlineData("免去张三丰的温州市司法局局长、李四光的温州市民政局局长职务。", "免 张三丰 温州市司法局局长|免 李四光 温州市民政局局长")]
    [InlineData("李四光任温州市民政局局长；\n免去其温州市信访局局长职务.", "任 李四光 温州市民政局局长|免 李四光 温州市信访局局长")]
    [InlineData("张三丰任温州市司法局副局长，免去其：\n温州市民政局办公室主任职务。", "任 张三丰 温州市司法局副局长|免 张三丰 温州市民政局办公室主任")]
    public void Each_person_of_a_sentence_has_the_own_posts(string text, string expected) => AssertRows(expected, text);

    [Theory]
    [InlineData("决定聘任下列同志为温州市人民政府参事：\n张三丰、李四光、\n王小平。", "任 张三丰 温州市人民政府参事|任 李四光 温州市人民政府参事|任 王小平 温州市人民政府参事")]
    [InlineData("聘任张三丰等2人为温州市督学：张三丰、李四光。", "任 张三丰 温州市督学|任 李四光 温州市督学")]
    [InlineData("（一）任命\n张三丰为温州市司法局局长\n（二）免职\n李四光的温州市民政局局长职务", "任 张三丰 温州市司法局局长|免 李四光 温州市民政局局长")]
    [InlineData("任职\n张三丰 温州市司法局局长\n李四光 温州市民政局局长\n免职\n王小平 温州市民政局局长",
        "任 张三丰 温州市司法局局长|任 李四光 温州市民政局局长|免 王小平 温州市民政局局长")]
    [InlineData("以下同志职务自然免除：\n张三丰的温州市旅游局局长；", "免 张三丰 温州市旅游局局长")]
    [InlineData("温政干〔2019〕5号\n市人民政府决定：\n张三丰任温州市司法局局长。\n2019年5月13日\n温政干〔2019〕6号\n市人民政府决定：\n李四光任温州市民政局局长。",
        "任 张三丰 温州市司法局局长|任 李四光 温州市民政局局长")]
    public void Lists_and_decisions_follow_each_other_in_one_article(string text, string expected) => AssertRows(expected, text);

    [Fact]
    public void A_term_said_of_all_stands_with_each_row_and_its_lines()
    {
        var rows = RecordLines.Read(ArticleKind.Appointments, "张三丰任温州市督学；\n李四光任温州市督学。\n以上人员聘期三年。").Article.Appointments;

        Assert.All(rows, row => Assert.Equal("聘期三年", row.Note));
        Assert.Equal([SourceSpan.Of(1), SourceSpan.Of(3)], rows[0].Lines);
    }

    [Theory]
    [InlineData("给予张三丰撤职处分。")]
    [InlineData("张三丰主持温州市司法局全面工作。")]
    [InlineData("姓名\t任职职务\t免职职务")]
    public void No_row_is_made_of_what_has_another_shape(string text)
    {
        var reading = RecordLines.Read(ArticleKind.Appointments, text);

        Assert.Empty(reading.Article.Appointments);
        Assert.NotEmpty(reading.Diagnostics);
    }

    [Fact]
    public void A_bracket_that_is_never_closed_costs_no_further_row() => AssertRows(
        "任 张三 温州市统计局局长（试用期一年|任 李四 温州市审计局局长", "张三任温州市统计局局长（试用期一年；\n李四任温州市审计局局长；");

    [Theory]
    [InlineData("以上同志原任职务自然免除。", "以上同志原任职务")]
    // 2022-05, lines 3660-3668
    [InlineData("郑锋利、贾约拿兼任浙江温州海洋经济发\n\n展示范区管理委员会副主任;\n\n原任的温州瓯江口产业集聚区管理委员会\n\n常务副主任、副主任等职务同时免去，不再另\n\n行办理免职手续。",
        "原任的温州瓯江口产业集聚区管理委员会常务副主任、副主任等职务")]
    [InlineData("因机构改革，原温州市质量技术监督局领导职务同时免去，不再另行免职。", "原温州市质量技术监督局领导职务")]
    [InlineData("张三任温州市市场监督管理局局长，其原任职务自然免除。", "张三原任职务")]
    public void Posts_that_end_together_are_a_removal_of_their_own(string text, string posts)
    {
        var reading = RecordLines.Read(ArticleKind.Appointments, text);

        Assert.Equal(posts, Assert.Single(reading.Article.CollectiveRemovals).Posts);
        Assert.Empty(reading.Diagnostics);
        Assert.DoesNotContain(reading.Article.Appointments, a => a.Action == AppointmentAction.Removed);
    }

    [Fact]
    public void Who_retires_from_what_is_not_guessed()
    {
        var reading = RecordLines.Read(ArticleKind.Appointments, "李四任温州市统计局局长；\n张三退休。");

        Assert.Equal("李四", Assert.Single(reading.Article.Appointments).Person);
        Assert.Equal((DiagnosticSeverity.Info, 2), (Assert.Single(reading.Diagnostics).Severity, reading.Diagnostics[0].Lines.First));
    }

    [Theory]
    [InlineData("延长张三试用期六个月。")]
    [InlineData("任命下发后另行通知担任事宜。")]
    public void What_is_no_person_and_post_is_reported_and_not_guessed(string text)
    {
        var reading = RecordLines.Read(ArticleKind.Appointments, text);

        Assert.Empty(reading.Article.Appointments);
        Assert.Equal(DiagnosticCodes.UnreadableAppointment, Assert.Single(reading.Diagnostics).Code);
    }

    [Theory]
    [InlineData("温州市人民政府关于张三等职务任免的通知", 2)]
    [InlineData("温州市人民政府关于印发温州市公务员任职管理办法的通知", 0)]
    public void A_notice_of_its_own_on_personnel_is_read_as_the_column_is(string title, int rows) => Assert.Equal(rows, RecordLines.Read(
        ArticleKind.Notice, "各县（市、区）人民政府，市政府直属各单位：\n经研究决定：\n张三任温州市统计局局长，免去其温州市审计局副局长职务。\n温州市人民政府\n2021年3月2日", title)
        .Article.Appointments.Count);

    [Fact]
    public void Trial_and_secondment_can_be_asked_for()
    {
        var rows = RecordLines.Read(ArticleKind.Appointments, "张三挂职任温州市商务局副局长；李四任温州市科技局局长（正县长级，试用期一年）。").Article.Appointments;

        Assert.Equal([true, false], rows.Select(row => row.IsSecondment));
        Assert.Equal([null, "试用期一年"], rows.Select(row => row.Probation));
    }

    [Fact]
    public void Plain_words_are_neither_read_nor_reported()
    {
        var reading = RecordLines.Read(ArticleKind.Appointments, "经市委研究同意，\n现予公布。\n2020年6月1日");

        Assert.Empty(reading.Article.Appointments);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void A_row_knows_its_lines() =>
        Assert.Equal([SourceSpan.Of(1), SourceSpan.Of(3)],
            RecordLines.Read(ArticleKind.Appointments, "张三任温州市统计局\n\n局长；李四任温州市审计局局长。").Article.Appointments[0].Lines);

    [Fact]
    public void Any_text_is_read_or_reported() =>
        Prop.ForAll(Gen.Elements("张三任免去其的兼局长主任职务、，；。：（）试用期一年级 \n".ToCharArray()).ArrayOf().ToArbitrary(),
            chars => RecordLines.Read(ArticleKind.Appointments, new string(chars)).Article.Appointments.All(a => a.Person.Length > 1))
            .QuickCheckThrowOnFailure();

    private static void AssertRows(string expected, string text) => Assert.Equal(
        expected.Split('|'),
        RecordLines.Read(ArticleKind.Appointments, text).Article.Appointments.Select(a =>
            $"{(a.Action == AppointmentAction.Appointed ? "任" : "免")} {a.Person} {a.Position}{(a.Note is null ? "" : $" [{a.Note}]")}{(a.Concurrent ? " 兼任" : "")}"));
}
