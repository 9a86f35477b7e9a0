using System.Globalization;

namespace Gazette.Ingestion.Tests.Properties;

/// <summary>
/// Texts that make careless code quadratic: one thing a hundred thousand times. Eight times the text may ask for eight times the
/// memory and a bit, which is exact wherever the test runs; the time is that of the processor, which a busy machine doesn't change (so
/// nothing else of this project runs beside), and has a generous limit that only runaway growth reaches.
/// </summary>
[Collection(nameof(LongRunTests))]
[CollectionDefinition(nameof(LongRunTests), DisableParallelization = true)]
public class LongRunTests
{
    private const int Growth = 8;
    private const double MostGrowth = 1.5 * Growth;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    // The part of the full text that is parsed.
    private static readonly int Part = Thoroughness.IsFull ? 1 : Growth;

    private static readonly Dictionary<string, Func<int, string>> Texts = new()
    {
        ["100,000 marks of the chronicle"] = n => Lines(100_000 / n, "△"),
        ["100,000 entries of the chronicle under a day"] = n => "1日\n" + Lines(100_000 / n, "△ 市长参加会议。"),
        ["100,000 days"] = n => Lines(100_000 / n, "1日"),
        ["100,000 lines like a title"] = n => Lines(100_000 / n, "温州市人民政府办公室关于加强管理的通知"),
        ["100,000 beginnings of a title"] = n => Lines(100_000 / n, "温州市人民政府办公室"),
        ["100,000 titles with numbers"] = n => Lines(50_000 / n, "温州市人民政府办公室关于加强管理的通知", "温政办〔2020〕94号"),
        ["100,000 numbers of documents"] = n => Lines(100_000 / n, "温政办〔2020〕94号"),
        ["100,000 entries of the catalogue"] = n => "6月份市政府发文目录\n" + Lines(100_000 / n, "温政办〔2020〕94号 关于加强管理的通知"),
        ["100,000 broken lines of the catalogue"] = n => "6月份市政府发文目录\n温政办〔2020〕94号 关于\n" + Lines(100_000 / n, "加强管理和"),
        ["100,000 lines of a catalogue without numbers"] = n => "6月份市政府发文目录\n" + Lines(100_000 / n, "关于加强管理的通知"),
        ["100,000 salutations"] = n => Lines(100_000 / n, "各县（市、区）人民政府，市各有关单位："),
        ["100,000 dates"] = n => Lines(100_000 / n, "2020年6月3日"),
        ["100,000 names above a date"] = n => Lines(100_000 / n, "温州市人民政府") + "2020年6月3日",
        ["100,000 annex notes"] = n => "附件：1.甲表\n" + Lines(100_000 / n, "2.乙表"),
        ["100,000 annexes"] = n => Lines(50_000 / n, "附件", "目标任务分解表"),
        ["100,000 page numbers"] = n => Lines(100_000 / n, "·    28    ·"),
        ["100,000 labels of a section"] = n => Lines(100_000 / n, "政策解读"),
        ["100,000 covers"] = n => Lines(100_000 / n, "第12期（总第220期）"),
        ["100,000 entries of a contents list"] = n => Lines(100_000 / n, "关于加强管理的通知……（02）"),
        ["100,000 headlines of news"] = n => Lines(50_000 / n, "我市召开推进会", "6月5日，我市召开会议。"),
        ["20,000 decisions on personnel"] = n => "6月份市政府人事任免\n市人民政府决定：\n" + Lines(20_000 / n, "张三任温州市公安局副局长（试用期一年），免去其温州市教育局科长职务；"),
        ["100,000 persons in one sentence"] = n => "6月份市政府人事任免\n市人民政府决定：\n" + Repeat(100_000 / n, "张三、") + "李四任温州市公安局局长。",
        ["100,000 rows of statistics"] = n => "温州市2020年6月份国民经济主要统计指标\n" + Lines(100_000 / n, "规模以上工业增加值 亿元 101.29 5.0 466.99 -3.2"),
        ["100,000 figures of statistics"] = n => "温州市2020年6月份国民经济主要统计指标\n规模以上工业增加值\n" + Lines(100_000 / n, "101.29"),
        ["100,000 rows of a table"] = n => Lines(100_000 / n, "甲\t乙\t丙"),
        ["a row of 100,000 cells"] = n => Repeat(100_000 / n, "甲\t") + "乙",
        ["100,000 rows of a table whose first cell is empty"] = n => "类别\t名称\t单位\n" + Lines(100_000 / n, "\t名称\t局"),
        ["100,000 cells in one row of a table"] = n => Lines(300, "甲\t乙\t丙") + Repeat(100_000 / n, "甲\t") + "乙\n" + Lines(300, "甲\t乙\t丙"),
        ["20,000 numbers in one row of a table"] = n => Repeat(20_000 / n, "关于加强管理的通知\t温政办〔2020〕94号\t"),
        ["100,000 lines of an imprint"] = n => Lines(100_000 / n, "主办：温州市人民政府", string.Empty),
        ["50,000 offices before one name"] = n => "1日\n△ " + Repeat(50_000 / n, "市委书记、") + "市长张三参加会议。",
        ["100,000 rotated lines"] = n => Lines(100_000 / n, "表"),
        ["100,000 blank lines"] = n => "甲\n" + Lines(100_000 / n, string.Empty) + "乙",
        ["20,000 headings"] = n => Lines(20_000 / n, "一、总体要求"),
        ["20,000 numbered paragraphs"] = n => string.Concat(Enumerable.Range(1, 20_000 / n).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 100}．加强组织领导。各地要加强领导，\n"))),
        ["20,000 provisions"] = n => Lines(20_000 / n, "第一条 为了规范管理，制定本办法。"),
        ["20,000 quoted provisions"] = n => "第一条修改为：\n" + Lines(20_000 / n, "“第二条 为了规范管理，制定本办法。"),
        ["100,000 wrapped lines of one paragraph"] = n => Lines(100_000 / n, "各地要加强组织领导，健全工作机制，落实工作责任，"),
        ["100,000 lines without an end"] = n => Lines(100_000 / n, "加强组织领导"),
        ["5 MB without blanks or ends"] = n => Repeat(5_000_000 / n, "市"),
        ["5 MB of letters"] = n => Repeat(5_000_000 / n, "a"),
        ["5 MB of digits"] = n => Repeat(5_000_000 / n, "1"),
        ["5 MB of blanks in a line"] = n => "市" + Repeat(5_000_000 / n, " ") + "长",
        ["5 MB of letter-spaced text"] = n => Repeat(2_500_000 / n, "市 "),
        ["a sentence of 5 MB of clauses"] = n => Repeat(500_000 / n, "各地要加强组织领导，"),
        ["a line of 5 MB of sentences"] = n => Repeat(500_000 / n, "各地要加强组织领导。"),
        ["100,000 openings of brackets"] = n => Repeat(100_000 / n, "（"),
        ["100,000 openings of brackets on lines of their own"] = n => Lines(100_000 / n, "（"),
        ["100,000 closings of brackets"] = n => Repeat(100_000 / n, "）"),
        ["100,000 brackets in a sentence"] = n => Repeat(100_000 / n, "（一）") + "。",
        ["100,000 titles in one sentence"] = n => Repeat(100_000 / n, "《办法》"),
        ["50,000 numbers in one sentence"] = n => Repeat(50_000 / n, "根据温政办〔2020〕94号、"),
        ["50,000 numbers in sentences of one line"] = n => Repeat(50_000 / n, "《通知》（温政办〔2020〕94号）同时废止。"),
        ["50,000 numbers of one year"] = n => "温政办〔2020〕1" + Repeat(50_000 / n, "、2") + "号",
        ["50,000 orders in one sentence"] = n => Repeat(50_000 / n, "国务院令第372号、"),
        ["50,000 dates in one sentence"] = n => Document("自" + Repeat(50_000 / n, "2020年6月3日至") + "2021年1月1日起施行。"),
        ["50,000 sentences on taking effect in one line"] = n => Document(Repeat(50_000 / n, "本办法自2020年6月3日起施行，有效期5年。")),
        ["50,000 statements on taking effect in one sentence"] = n => Document(Repeat(50_000 / n, "本办法自2020年6月3日起施行，")),
        ["50,000 numbers repealed in one sentence"] = n => Document(Repeat(50_000 / n, "《通知》（温政办〔2020〕94号）、") + "同时废止。"),
        ["50,000 clauses that repeal"] = n => Document(Repeat(50_000 / n, "《通知》（温政办〔2020〕94号）同时废止，") + "特此通知。"),
        ["50,000 numbers in a list of repealed documents"] = n => Document("下列文件同时废止：\n" + Repeat(50_000 / n, "《通知》（温政办〔2020〕94号）、")),
        ["50,000 lists of repealed documents"] = n => Document(Lines(25_000 / n, "下列文件同时废止：", "《通知》（温政办〔2020〕94号）")),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Time_and_memory_grow_with_the_text_and_no_faster(string name)
    {
        Measure("温州市人民政府");
        var (_, little) = Measure(Texts[name](Growth * Part));

        var (time, much) = Measure(Texts[name](Part));

        Assert.True(time < Longest, $"{name}: took {time}.");
        Assert.True(much < little * MostGrowth, $"{name}: {Growth} times the text asked for {(double)much / little:0.0} times the memory.");
    }

    private static (TimeSpan Time, long Memory) Measure(string text)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var used = Environment.CpuUsage.TotalTime;
        var issue = IssueParser.Parse(text);
        var measured = (Environment.CpuUsage.TotalTime - used, GC.GetAllocatedBytesForCurrentThread() - allocated);

        Assert.Null(Ownership.Fault(text, issue));
        return measured;
    }

    private static string Lines(int times, params string[] lines) => Repeat(times, string.Join('\n', lines) + '\n');

    private static string Repeat(int times, string text) => string.Concat(Enumerable.Repeat(text, times));

    /// <summary>The text as body of an official document, where more is read than in any other.</summary>
    private static string Document(string body) =>
        $"温州市人民政府办公室关于加强管理的通知\n温政办〔2020〕53号\n各县（市、区）人民政府，市各有关单位：\n{body}\n温州市人民政府办公室\n2020年6月3日\n";
}
