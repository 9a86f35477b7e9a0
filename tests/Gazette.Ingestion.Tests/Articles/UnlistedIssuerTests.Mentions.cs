namespace Gazette.Ingestion.Tests.Articles;

public partial class UnlistedIssuerTests
{
    /// <summary>What follows <see cref="Before"/> and begins no article.</summary>
    public static TheoryData<string, string> Mentions => new()
    {
        {
            "Numbers alone on a line of a running text, titles in 《》 around them",
            """
             根据《温州仲裁院关于规范仲裁程序的通知》
            温仲院〔2019〕3号
            和《温州市人民医院关于加强质量管理的意见》
            的要求，现将有关事项通知如下：
            """
        },
        {
            "A number that lands among the lines of a sentence",
            """
             各部门要在充分听取各方面
            温仲院〔2019〕4号
            分征求意见的基础上认真研究，形成切实可行的意见
            并于月底前上报。
            """
        },
        {
            "Entries of a list to be repealed, serial, title and number a line each, bodies of unknown kinds",
            """
             附件
            废止的行政规范性文件目录
            1
            温州市劳动人事争议仲裁院
            关于规范劳动人事争议案件办理程序的通知
            温仲院〔2011〕3号
            2
            温州市土地储备公司规划展示馆
            关于开放时间的通告
            温土储〔2012〕5号
            """
        },
        {
            "Entries without serials, rules with their own names among them",
            """
             附件
            继续有效的文件
            温州市大剧院管理办法
            温大院〔2011〕3号
            温州市演艺联盟关于加强演出市场管理的通知
            温演联〔2012〕5号
            温州市演出市场管理规定
            温演联〔2013〕7号
            关于调整演出补贴标准的通知
            温演联〔2014〕9号
            """
        },
        {
            "The title of a document carried that names its place and has a subject",
            """
             附件
            温州市关于加快文旅融合发展的实施意见
            为加快文旅融合发展，提出如下意见。
            一、总体要求
            """
        },
        {
            "The document forwarded, with a number of its own",
            """
             附件1
            浙江省文物考古研究所关于加强考古工作的意见
            各市、县（市、区）文物行政部门要高度重视考古
            工作，现提出如下意见。
            """
        },
        {
            "A catalogue of documents with their numbers before them",
            """
            温仲院〔2021〕3号 温州市劳动人事争议仲裁院关于规范案件办理程序的通知
            温人医〔2021〕15号 温州市人民医院关于做好医疗质量管理工作的通知
            温农交〔2021〕8号 温州市农村产权交易所关于印发交易规则的通知
            """
        },
        {
            "Cells of a table: task, body, basis",
            """
            序号 任务 牵头单位 依据
            完善交易规则
            市农村产权交易所
            关于加强农村产权交易的意见
            建立联动机制
            市公证处
            关于推行调解联动的通知
            """
        },
        {
            "A sentence that quotes a title over several lines and its number at a line's end",
            """
             按照温州市劳动人事争议仲裁院关于规范案件办
            理程序的通知（温仲院〔2021〕3号）等文件要求，
            认真做好各项工作。
            """
        },
        {
            "A headline of news behind the date of the last document",
            """
             市委召开全委（扩大）会议
            宣布省委关于温州市政府主要领导变动决定
            2月12日下午，市委召开全委（扩大）会议，宣布省
            委关于温州市政府主要领导变动的决定。
            """
        },
        {
            "A title on a line of its own among the provisions of the document before",
            """
            一、认真学习
            温州市瓯海区社区服务联合体关于做好疗休养工作的通知
            并抓好落实。
            """
        },
        {
            "The bases of a document, each with its number on the line below in brackets",
            """
            二、制定依据
            1.《国务院办公厅关于加快发展保障性租赁住房的意见》
            （国办发〔2021〕22号）
            2.《浙江省人民政府办公厅关于加快发展保障性租赁住房的指导意见》
            （浙政办发〔2021〕59号）
            """
        },
    };
}
