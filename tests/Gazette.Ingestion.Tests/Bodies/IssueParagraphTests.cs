using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Testing;

namespace Gazette.Ingestion.Tests.Bodies;

/// <summary>Paragraphs of whole issues that title blocks, page changes or letter spacing have broken, as a reader of the print has them.</summary>
public sealed class IssueParagraphTests(IssueParagraphTests.ParsedIssues issues) : IClassFixture<IssueParagraphTests.ParsedIssues>
{
    [Theory]
    [InlineData(103, "联系市台办、市侨办、市侨联、市贸促会、温州海关、人行温州市中心支行、温州银保监分局、温州边防检查站、温州机场边防检查站、市国资运营公司、市现代集团、温州银行、在温各金融机构、光大金瓯资产管理有限公司。")]
    [InlineData(291, "1.科学确定工业用地总量目标。深入开展全市工业用地存量和潜力调查，摸清底数，各县（市、区）、产业集聚区统筹、科学制定与经济高质量发展目标相匹配的工业用地规划总量目标，报市政府审定，筑牢工业经济基本盘。（牵头单位：市经信局；责任单位：市自然资源和规划局、市发改委，各县〈市、区〉政府、产业集聚区管委会）")]
    [InlineData(853, "《2020年温州市政务公开工作要点》已经市政府同意，现印发给你们，请认真贯彻执行。")]
    [InlineData(956, "二、聚焦政策落实，全方位推进重点领域公开")]
    [InlineData(1771, "15.促进涉老产业发展。鼓励保险公司开发适应市场需求的长期护理保险产品。鼓励发展商业养老保险，开发符合老年人特点的险种，引导养老服务机构投保养老服务机构责任险等险种。主动融入长三角区域养老服务协同发展，探索建立异地养老机制。鼓励发展适老康复辅助器具产业，探索建立老年产业特色小镇或产业园。办好养老服务业暨康养产品博览会。")]
    [InlineData(2467, "运行管理问题责任追究标准参照水利部《小型水库安全运行监督检查办法（试行）》。")]
    [InlineData(3159, "戴源涌、林志海任温州市住房公积金管理中心副主任（试用期一年）；")]
    public void Paragraphs_of_June_2020_are_whole(int line, string text) => AssertBlock("2020-06", line, text);

    [Theory]
    [InlineData(1053, "到2025年，婴幼儿照护服务政策体系、覆盖城乡的服务体系基本健全，服务能力明显提升。婴幼儿健康管理率达95%以上，婴幼儿家长科学育儿知识普及率达90%以上,城乡社区婴幼儿照护服务机构覆盖率、婴幼儿入托率明显提高，鼓励幼儿园开设托班，婴幼儿照护服务机构从业人员持证率达80%以上。")]
    [InlineData(1319, "（四）加快建设婴幼儿照护服务专业队伍立体培养体系")]
    [InlineData(2032, "第六条 各地、各有关部门（单位）要按照“谁主管、谁负责”的要求，组织、指导、督促编制应急预案，建立健全“横向到边、纵向到底”的应急预案体系。")]
    [InlineData(2087, "（四）地方应急预案：包括县（市、区）、乡镇（街道）、村居（社区）综合及单项应急预案，是分级管理和处置突发事件的直接依据。鼓励相邻、相近的地方政府及其有关部门联合制定应对区域性、流域性突发事件的联合应急预案。")]
    [InlineData(3013, "本办法所称的公共数据开放，是指公共管理和服务机构面向社会提供具备原始性、可机器读取、可供社会化再利用的数据集的公共服务。")]
    [InlineData(3999, "张祖新的温州市发展和改革委员会副主任职务；")]
    [InlineData(4602, "市长姚高员，常务副市长陈建明，副市长汪驰、娄绍光、李无文、陈应许参加市委常委扩大会议。")]
    public void Paragraphs_of_September_2020_are_whole(int line, string text) => AssertBlock("2020-09", line, text);

    [Theory]
    [InlineData(297, "(一)加强组织领导。各县(市、区)政府、功能区管委会及市各有关部门要按照陆海统筹要求，有力有序推进行动计划，确保各项任务落地见效。将海洋环境保护融入流域环境治理方案，认真落实生态环境保护“党政同责，一岗双责”要求，推动形成党委统一领导、党政齐抓共管、部门通力合作的工作格局。市级各牵头部门要将海洋生态环境提升纳入重要议事日程，协调相关部门，根据本行动计划，明确目标，分解任务，制定具体工作措施加以推进实施。")]
    [InlineData(990, "放射源:是指除研究堆和动力堆核燃料循环范畴的材料以外,永久密封在容器中或者有严密包层并呈固态的放射性材料。")]
    [InlineData(1035, "本预案2021年2月1日起实施。原《温州市突发辐射环境污染事件应急预案》(温政办〔2013〕147号)同时废止。")]
    [InlineData(2295, "项目可行性报告等相关附件材料中应回避项目负责人、项目申请单位及项目组成员的具体信息。")]
    [InlineData(2737, "市长姚高员、常务副市长陈建明、副市长李无文参加全省新时代美丽城镇和特色小镇建设推进会。")]
    public void Paragraphs_of_December_2020_are_whole(int line, string text) => AssertBlock("2020-12", line, text);

    [Theory]
    [InlineData("2020-06", 4061, BlockKind.Paragraph, "全市各村委会、居委会（社区）；各乡（镇）政府、街道办事处；各县（市、区）人民政府及其直属部门、市政府直属各单位；有关行业协会、商会和企业等。")]
    [InlineData("2020-12", 84, BlockKind.Paragraph, "部门文件")]
    [InlineData("2020-12", 93, BlockKind.ListItem, "12月份市政府人事任免……………（81）")]
    [InlineData("2020-12", 1660, BlockKind.Paragraph, "附件：1.温州市城市医联体建设联席会议成员名单")]
    [InlineData("2020-12", 2862, BlockKind.Caption, "12月1日，第十七届全国温州商会年会在市人民大会堂举行(杨冰杰/摄)")]
    [InlineData("2022-05", 16, BlockKind.Caption, "5月27日，世界首座三塔四跨钢桁梁悬索桥——瓯江北口大桥正式通车，标志着浙闽粤沿海大动脉——甬莞高速公路实现全线通车（赵用/航拍）")]
    [InlineData("2020-09", 4920, BlockKind.Caption, "主打“江南宋村”文化品牌，大力促进美丽乡村建设，让古村复活，让乡村美丽，让农民致富，擦亮永嘉旅游“绿色、红色、古色、月色”招牌")]
    [InlineData("2020-12", 2919, BlockKind.Caption, "小微手机阳光码")]
    public void Lists_and_captions_are_told_from_running_text(string issue, int line, BlockKind kind, string text)
    {
        var block = Assert.Single(issues[issue].Articles.SelectMany(article => article.Blocks), block => block.Lines[0].First == line);

        Assert.Equal((kind, CharacterWidth.Squeeze(text)), (block.Kind, CharacterWidth.Squeeze(block.Text)));
    }

    [Theory]
    [InlineData("2020-12", 1106, null)] // (1)领导全市灭火救援专业队伍及装备建设工作。, above (2)
    [InlineData("2020-12", 1118, null)] // (6), above (7)
    [InlineData("2020-12", 1198, null)] // (5), above 3.2.3
    [InlineData("2020-12", 1394, "（一）多措并举，提升识别监测能力")] // above its text
    [InlineData("2020-06", 2725, "（一）严管燃气经营，保障用气安全")] // above 1.
    public void A_numbered_sentence_heads_only_what_stands_below_it(string issue, int line, string? heading)
    {
        var block = Assert.Single(issues[issue].Articles.SelectMany(article => article.Blocks), block => block.Lines[0].First == line);

        Assert.Equal((heading, heading is not null), (block.Heading, block.Level > 0));
    }

    private void AssertBlock(string issue, int line, string text)
    {
        var block = Assert.Single(issues[issue].Articles.SelectMany(article => article.Blocks), block => block.Lines[0].First == line);

        Assert.Equal(CharacterWidth.Squeeze(text), CharacterWidth.Squeeze(block.Text));
    }

    /// <summary>Each issue parsed once.</summary>
    public sealed class ParsedIssues
    {
        private readonly Dictionary<string, Issue> _issues = [];

        public Issue this[string name] => _issues.TryGetValue(name, out var issue)
            ? issue
            : _issues[name] = IssueParser.Parse(File.ReadAllText(RepositoryFiles.PathOf("data", "issues", $"{name}.txt")));
    }
}
