using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Fakes;

/// <summary>Two issues made by hand, with one article of every kind that a page treats differently.</summary>
internal static class SampleIssue
{
    public static readonly IssueIdentity September = new() { Year = 2020, Number = 9, SerialNumber = 217 };
    public static readonly IssueIdentity October = new() { Year = 2020, Number = 10, SerialNumber = 218, PublishedOn = new DateOnly(2020, 11, 20) };

    /// <summary>The last line that an article here was read from, in the one raw text of all of them.</summary>
    public const int LastLine = 63;

    private const string Office = "温州市人民政府办公室";

    public static readonly StoredArticle Notice = Stored(1, September, new Article
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Notice,
        Title = "温州市人民政府办公室关于印发温州市突发事件应急预案管理办法的通知",
        DocumentNumber = DocumentNumber.Parse("温政办〔2020〕75号"),
        FilingCode = FilingCode.Parse("ZJCC01-2020-0017"),
        Issuers = [Office],
        IssuedOn = new DateOnly(2020, 9, 16),
        Addressees = "各县（市、区）人民政府，市政府直属各单位",
        AttachedTitle = "温州市突发事件应急预案管理办法",
        Annexes = ["应急预案目录"],
        EffectiveOn = new DatedFact { Date = new DateOnly(2020, 10, 1), Sentence = "本办法自2020年10月1日起施行，有效期9年。", Lines = [new SourceSpan(9, 9)] },
        ExpiresOn = new DatedFact
        {
            Date = new DateOnly(2029, 9, 30),
            Sentence = "本办法自2020年10月1日起施行，有效期9年。",
            Computation = "2020-10-01 + 9年 − 1日",
            Lines = [new SourceSpan(9, 9)],
        },
        Citations =
        [
            Citation("国办发〔2013〕101号", block: 4, start: 12),
            Citation("温政办〔2015〕3号", block: 8, start: 7, repealed: true, title: "旧办法"),
        ],
        Blocks =
        [
            Block(BlockKind.Paragraph, "各县（市、区）人民政府，市政府直属各单位：", 2),
            Block(BlockKind.Signature, Office, 3),
            Block(BlockKind.Title, "温州市突发事件应急预案管理办法", 4),
            Heading("第一章 总则", level: 2, line: 5),
            Provision("第一条 为规范管理，根据国办发〔2013〕101号等规定，制定本办法。", 1, 6),
            Provision("第二条 各地要负责。", 2, 7),
            Heading("第二章 附则", level: 2, line: 8),
            Provision("第三条 本办法自2020年10月1日起施行，有效期9年。", 3, 9),
            Block(BlockKind.Paragraph, "同时废止旧办法温政办〔2015〕3号。", 10),
            Block(BlockKind.AnnexTitle, "附件", 11),
            Block(BlockKind.AnnexTitle, "应急预案目录", 12),
            Block(BlockKind.Caption, "表1 预案", 13) with { IsCorrected = true },
            Table([["预案", "数量"], ["地震", "12"], ["台风 <b>", "3"]], 14, 16),
            Block(BlockKind.ListItem, "第一项", 17),
            Block(BlockKind.ListItem, "第二项", 18),
            new Block { Kind = BlockKind.Illegible, Text = "旋\n转\n表", Lines = [new SourceSpan(20, 22)] },
        ],
        Sources =
        [
            new FieldSource(ArticleField.DocumentNumber, [SourceSpan.Of(1)]),
            new FieldSource(ArticleField.FilingCode, [SourceSpan.Of(2)], IsCorrected: true),
            new FieldSource(ArticleField.IssuedOn, [SourceSpan.Of(3)]),
        ],
        Lines = [new SourceSpan(1, 18), new SourceSpan(20, 22)],
    });

    public static readonly StoredArticle Repealing = Stored(2, October, new Article
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Decision,
        Title = "温州市人民政府关于废止部分文件的决定",
        DocumentNumber = DocumentNumber.Parse("温政发〔2020〕30号"),
        Issuers = ["温州市人民政府"],
        IssuedOn = new DateOnly(2020, 10, 9),
        ExpiresOn = new DatedFact { Date = new DateOnly(2021, 10, 9), Sentence = "有效期1年。", Lines = [new SourceSpan(3, 3)] },
        Citations = [Citation("温政办〔2020〕75号", block: 0, start: 2, repealed: true) with { RepealSentence = "废止温政办〔2020〕75号。" }],
        TitleRepeals = [new TitleRepeal { Title = "旧规定", Sentence = "原《旧规定》同时废止。", Lines = [SourceSpan.Of(3)] }],
        TermExtensions =
        [
            new TermExtension
            {
                DocumentNumber = DocumentNumber.Parse("国办发〔2013〕101号"),
                Title = "甲办法",
                Until = new DateOnly(2023, 8, 31),
                Computation = "2020-09-01 + 3年 − 1日",
                PastTerm = true,
                Sentence = "《甲办法》（国办发〔2013〕101号）有效期延长3年。",
                Lines = [SourceSpan.Of(3)],
            },
            new TermExtension { Title = "乙管理规定", Sentence = "《乙管理规定》继续有效。", Lines = [SourceSpan.Of(3)] },
        ],
        Blocks = [Block(BlockKind.Paragraph, "废止温政办〔2020〕75号。有效期1年。", 2)],
        Lines = [new SourceSpan(1, 3)],
    });

    public static readonly StoredArticle Appointments = Stored(3, September, new Article
    {
        Sequence = 2,
        Section = IssueSection.Personnel,
        Kind = ArticleKind.Appointments,
        Title = "9月份市政府人事任免",
        Appointments =
        [
            new Appointment { Person = "徐翔", Action = AppointmentAction.Appointed, Position = "温州系统流程装备科学研究院院长", Note = "试用期一年", Lines = [new SourceSpan(24, 24)] },
            new Appointment { Person = "陈栋", Action = AppointmentAction.Removed, Position = "温州市人民政府副秘书长", Lines = [new SourceSpan(25, 25)] },
        ],
        CollectiveRemovals = [new CollectiveRemoval { Posts = "原任职务", Sentence = "以上同志原任职务同时免去", Lines = [new SourceSpan(25, 25)] }],
        Blocks = [Block(BlockKind.Paragraph, "徐翔任温州系统流程装备科学研究院院长（试用期一年）；", 24), Block(BlockKind.Paragraph, "免去陈栋的温州市人民政府副秘书长职务。", 25)],
        Lines = [new SourceSpan(23, 25)],
    });

    public static readonly StoredArticle Chronicle = Stored(4, September, new Article
    {
        Sequence = 3,
        Section = IssueSection.Chronicle,
        Kind = ArticleKind.Chronicle,
        Title = "9月份市政府记事",
        Chronicle =
        [
            new ChronicleEntry { Date = new DateOnly(2020, 9, 1), Text = "市长参加会议。", Lines = [new SourceSpan(27, 27)] },
            new ChronicleEntry { Date = new DateOnly(2020, 9, 1), Text = "副市长检查工作。", Lines = [new SourceSpan(28, 28)] },
            new ChronicleEntry { Date = null, Text = "日期不清的一条。", Lines = [new SourceSpan(29, 29)] },
        ],
        Blocks = [Block(BlockKind.ListItem, "市长参加会议。", 27), Block(BlockKind.ListItem, "副市长检查工作。", 28), Block(BlockKind.ListItem, "日期不清的一条。", 29)],
        Lines = [new SourceSpan(26, 29)],
    });

    public static readonly StoredArticle Catalogue = Stored(5, September, new Article
    {
        Sequence = 4,
        Section = IssueSection.Catalogue,
        Kind = ArticleKind.Catalogue,
        Catalogue =
        [
            new CatalogueRow { DocumentNumber = DocumentNumber.Parse("温政办〔2020〕75号"), Title = "关于印发温州市突发事件应急预案管理办法的通知", Lines = [new SourceSpan(30, 30)] },
            new CatalogueRow { DocumentNumber = DocumentNumber.Parse("温政办〔2020〕99号"), Title = "关于未刊登的事项的通知", Lines = [new SourceSpan(31, 31)] },
            new CatalogueRow { DocumentNumber = DocumentNumber.Parse("温政发〔2020〕99号"), Title = "关于另一未刊登的事项的决定", Lines = [new SourceSpan(31, 31)] },
        ],
        Blocks = [Block(BlockKind.ListItem, "温政办〔2020〕75号", 30), Block(BlockKind.ListItem, "温政办〔2020〕99号", 31)],
        Lines = [new SourceSpan(30, 31)],
    });

    public static readonly StoredArticle Statistics = Stored(6, September, new Article
    {
        Sequence = 5,
        Section = IssueSection.Statistics,
        Kind = ArticleKind.Statistics,
        Title = "温州市2020年9月份国民经济主要统计指标",
        Statistics =
        [
            new StatisticsRow { Indicator = "规模以上工业增加值", Unit = "亿元", Month = 110.45m, MonthYearOnYear = 8.1m, Cumulative = 757.74m, CumulativeYearOnYear = -0.2m, Lines = [new SourceSpan(33, 33)] },
            new StatisticsRow { Indicator = "存款余额", Unit = "亿元", Cumulative = 15031.96m, CumulativeYearOnYear = 14.3m, Lines = [new SourceSpan(34, 34)] },
        ],
        Blocks = [Table([["指标", "当月"], ["规模以上工业增加值", "110.45"]], 32, 34)],
        Lines = [new SourceSpan(32, 34)],
    });

    public static readonly StoredArticle Plan = Stored(9, October, new Article
    {
        Sequence = 2,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Notice,
        Title = "温州市人民政府关于印发温州市水网建设规划的通知",
        Issuers = ["温州市人民政府"],
        Blocks =
        [
            Heading("一、建设水网", level: 4, line: 41),
            Block(BlockKind.Paragraph, "统筹水源、输配水和排涝工程，到2025年建成骨干水网。", 42),
            Block(BlockKind.Caption, "专栏1 水网重点工程", 44) with { Panel = 1 },
            Block(BlockKind.ListItem, "1.引水工程。", 45) with { Panel = 1 },
            Block(BlockKind.Caption, "表1 工程量", 46) with { Panel = 1 },
            Table([["工程", "投资"], ["引水", "12"], ["引水", "8"]], 47, 48) with { Panel = 1, FilledCells = [new FilledCell(2, 0)] },
            Block(BlockKind.Caption, "专栏2 排涝工程", 49) with { Panel = 2 },
            Block(BlockKind.ListItem, "2.泵站。", 50) with { Panel = 2 },
            Heading("二、节约用水", level: 4, line: 51),
            Heading("三、保障措施", level: 4, line: 52),
        ],
        Lines = [new SourceSpan(40, 52)],
    });

    public static readonly StoredArticle Photos = Stored(7, September, new Article
    {
        Sequence = 6,
        Section = IssueSection.PhotoNews,
        Kind = ArticleKind.Photo,
        Blocks = [Block(BlockKind.Caption, "9月1日，全市学校开学", 35)],
        Lines = [new SourceSpan(35, 35)],
    });

    public static readonly StoredArticle Brief = Stored(8, September, new Article
    {
        Sequence = 7,
        Section = IssueSection.NewsBriefs,
        Kind = ArticleKind.Brief,
        Title = "我市部署推进\"文明\"城市<创建>工作",
        ReportedOn = new DatedFact { Date = new DateOnly(2020, 9, 7), Sentence = "9月7日，全市会议召开。", Computation = "2020年 + 9月7日", Lines = [SourceSpan.Of(36)] },
        Blocks = [],
        Lines = [new SourceSpan(36, 36)],
    });

    /// <summary>Cites a document that is held, one that is only listed, one that is neither, and a title.</summary>
    public static readonly StoredArticle Citing = Stored(10, October, new Article
    {
        Sequence = 3,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Opinion,
        Title = "温州市人民政府关于应急工作的意见",
        Issuers = ["温州市人民政府"],
        Citations =
        [
            Citation("温政办〔2020〕75号", block: 0, start: 2, line: 61),
            Citation("温政办〔2020〕99号", block: 0, start: 15, line: 61),
            Citation("国办发〔2013〕101号", block: 0, start: 28, line: 61),
            Citation("温政办〔2020〕75号", block: 1, start: 6, line: 63),
        ],
        Blocks =
        [
            Block(BlockKind.Paragraph, "根据温政办〔2020〕75号、温政办〔2020〕99号、国办发〔2013〕101号和《温州市突发事件应急预案管理办法》办理。", 61),
            Table([["文号", "事项"], ["温政办〔2020〕75号", "预案"]], 62, 63),
        ],
        Lines = [new SourceSpan(60, 63)],
    });

    public static readonly IReadOnlyList<StoredArticle> All = [Notice, Appointments, Chronicle, Catalogue, Statistics, Photos, Brief, Repealing, Plan, Citing];

    private static StoredArticle Stored(long rowId, IssueIdentity issue, Article article) => new(
        new ArticleSummary
        {
            Id = ArticleId.Create(rowId.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            RowId = rowId,
            Issue = issue,
            Sequence = article.Sequence,
            Section = article.Section,
            Kind = article.Kind,
            Title = article.Title,
            DocumentNumber = article.DocumentNumber,
            FilingCode = article.FilingCode,
            Issuers = article.Issuers,
            IssuedOn = article.IssuedOn,
        },
        article);

    private static Block Block(BlockKind kind, string text, int line) => new() { Kind = kind, Text = text, Lines = [SourceSpan.Of(line)] };

    private static Block Heading(string text, int level, int line) =>
        Block(BlockKind.Heading, text, line) with { Level = level, Heading = text };

    private static Block Provision(string text, int number, int line) => Block(BlockKind.Provision, text, line) with { Place = new ProvisionPlace(number, Paragraph: 1) };

    private static Block Table(IReadOnlyList<IReadOnlyList<string>> rows, int first, int last) => new()
    {
        Kind = BlockKind.Table,
        Text = string.Join('\n', rows.Select(row => string.Join('\t', row))),
        Rows = rows,
        HeaderRows = 1,
        Lines = [new SourceSpan(first, last)],
    };

    private static DocumentCitation Citation(string number, int block, int start, bool repealed = false, string? title = null, int line = 2) => new()
    {
        DocumentNumber = DocumentNumber.Parse(number),
        Printed = number,
        Title = title,
        IsRepealed = repealed,
        BlockIndex = block,
        Start = start,
        Lines = [SourceSpan.Of(line)],
    };
}
