using Gazette.Documents;

namespace Gazette.Storage.Tests.Support;

/// <summary>An article that uses every field of the model, with the characters that are apt to get lost.</summary>
internal static class RichArticle
{
    public static Article Create() => new()
    {
        Sequence = 1,
        Section = IssueSection.Interpretations,
        Kind = ArticleKind.Opinion,
        Title = "温州市人民政府办公室 温州市财政局关于印发《“两个健康”办法》的通知",
        DocumentNumber = DocumentNumber.Parse("温政办〔2020〕94号"),
        FilingCode = FilingCode.Parse("ZJCC01-2020-0021"),
        Issuers = ["温州市人民政府办公室", "温州市财政局"],
        IssuedOn = new DateOnly(2020, 12, 31),
        Addressees = "各县（市、区）人民政府，市政府直属各单位",
        AttachedTitle = "“两个健康”办法",
        Annexes = ["1. 名单\t（一）", "2. \"引号\" \\ 'x' 𠮷"],
        EffectiveOn = new DatedFact { Date = new DateOnly(2021, 2, 1), Sentence = "本办法自2021年2月1日起施行。", Lines = [SourceSpan.Of(9)] },
        ExpiresOn = new DatedFact
        {
            Date = new DateOnly(2024, 1, 31),
            Sentence = "有效期三年。",
            Computation = "2021-02-01 + 3年 − 1日",
            Lines = [new SourceSpan(9, 10), SourceSpan.Of(12)],
        },
        Sources =
        [
            new FieldSource(ArticleField.Title, [new SourceSpan(1, 2)]),
            new FieldSource(ArticleField.DocumentNumber, [SourceSpan.Of(3), SourceSpan.Of(5)], IsCorrected: true),
            new FieldSource(ArticleField.ExpiresOn, []),
        ],
        Lines = [new SourceSpan(1, 10), SourceSpan.Of(12)],
        Blocks = [.. Blocks()],
        Citations =
        [
            new DocumentCitation
            {
                DocumentNumber = DocumentNumber.Parse("财政部公告2019年第76号"),
                Printed = "财政部公告 2019 年第76号",
                Title = "关于《一》的公告",
                IsRepealed = true,
                RepealSentence = "《一》（财政部公告2019年第76号）同时废止。",
                BlockIndex = 1,
                Start = 17,
                Lines = [new SourceSpan(4, 5)],
            },
            new DocumentCitation { DocumentNumber = DocumentNumber.Parse("省政府令第372号"), Printed = "省政府令第372号", BlockIndex = 0, Start = 0, Lines = [] },
        ],
        TitleRepeals = [new TitleRepeal { Title = "旧办法", Sentence = "原《旧办法》同时废止。", Lines = [SourceSpan.Of(5)] }],
        TermExtensions =
        [
            new TermExtension { DocumentNumber = DocumentNumber.Parse("温政办〔2015〕66号"), Title = "甲办法", Months = 24, PastTerm = true, Sentence = "有效期延长2年。", Lines = [SourceSpan.Of(5)] },
            new TermExtension { Title = "乙办法", Until = new DateOnly(2022, 12, 31), Computation = "2020-01-01 + 3年 − 1日", Sentence = "继续有效3年。", Lines = [SourceSpan.Of(6)] },
        ],
        FilingCodeCitations = [new FilingCodeCitation { FilingCode = FilingCode.Parse("ZJCC02-2019-0003"), Printed = "ZJCC02–2019–0003", BlockIndex = 1, Start = 3, Lines = [SourceSpan.Of(5)] }],
        Appointments =
        [
            new Appointment { Person = "张三", Action = AppointmentAction.Removed, Position = "某局副局长（副县长级）", Note = "试用期一年", Concurrent = true, Lines = [SourceSpan.Of(6)] },
            new Appointment { Person = "李四", Action = AppointmentAction.Appointed, Position = "某局局长", Lines = [SourceSpan.Of(7)] },
        ],
        CollectiveRemovals = [new CollectiveRemoval { Posts = "以上同志原任职务", Sentence = "以上同志原任职务自然免除", Lines = [new SourceSpan(7, 8)] }],
        ReportedOn = new DatedFact { Date = new DateOnly(2020, 6, 5), Sentence = "6月5日，会议召开。", Computation = "2020年", Lines = [SourceSpan.Of(4)] },
        Statistics =
        [
            new StatisticsRow { Mark = "一、", Indicator = "地区生产总值", Unit = "亿元", Month = 12.00m, MonthYearOnYear = -0.10m, MonthYearOnYearBracketed = 0.20m, Cumulative = 3121.40m, CumulativeYearOnYear = 0m, CumulativeYearOnYearBracketed = -1.0m, SinceYearBegin = -12.5m, Notes = "（初步核算）", Remark = "注：地区生产总值括号内为同口径增长。", Lines = [SourceSpan.Of(8)] },
            new StatisticsRow { Indicator = "居民消费价格指数", Lines = [SourceSpan.Of(9)] },
        ],
        Chronicle =
        [
            new ChronicleEntry { Date = new DateOnly(2020, 6, 30), Text = "市长会见。\n第二行", People = [new ChroniclePerson("李四", "副市长", 5), new ChroniclePerson("王五", "市长", 2)], Lines = [SourceSpan.Of(10)] },
            new ChronicleEntry { Date = null, Text = "", Lines = [SourceSpan.Of(10)] },
        ],
        Catalogue = [new CatalogueRow { DocumentNumber = DocumentNumber.Parse("温政发〔2020〕1号"), Title = "关于某事的通知", Lines = [new SourceSpan(11, 12)] }],
    };

    private static IEnumerable<Block> Blocks()
    {
        foreach (var (index, kind) in Enum.GetValues<BlockKind>().Index())
        {
            yield return new Block { Kind = kind, Text = $"一、总则。{kind} ", Level = index % 9, Heading = index % 2 == 0 ? "一、总则" : null, Lines = [SourceSpan.Of(index + 1)] };
        }

        yield return new Block { Kind = BlockKind.Provision, Text = "第十二条 …", Place = new ProvisionPlace(12, Paragraph: 1) { Inserted = 1, Item = 2, SubItem = 3 }, Panel = 2, IsCorrected = true, Lines = [new SourceSpan(2, 3)] };
        yield return new Block
        {
            Kind = BlockKind.Table,
            Text = "甲\t乙\n1\t",
            Rows = [["甲", "乙"], ["1", ""], []],
            HeaderRows = 1,
            FilledCells = [new FilledCell(1, 0), new FilledCell(0, 1, IsFromLeft: true)],
            Lines = [new SourceSpan(2, 3), new SourceSpan(5, 6)],
        };
        yield return new Block { Kind = BlockKind.Table, Text = "", Rows = [], Lines = [] };
    }
}
