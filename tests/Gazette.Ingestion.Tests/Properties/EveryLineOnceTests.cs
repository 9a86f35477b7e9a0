using FsCheck;
using FsCheck.Fluent;

namespace Gazette.Ingestion.Tests.Properties;

/// <summary>What holds for any text whatever: nothing throws, nothing is lost, nothing is owned twice, and twice is the same.</summary>
public class EveryLineOnceTests
{
    private static readonly Config Quick = Config.QuickThrowOnFailure.WithMaxTest(200);
    private static readonly Config Few = Config.QuickThrowOnFailure.WithMaxTest(12);

    // Pieces from which texts are made that look like the gazette and are not.
    private static readonly string[] Pieces =
    [
        string.Empty, " ", "\t", "\u3000", "\f", "·    28    ·", "2020年第9 期文件发布", "温州市人民政府公报（总第217期） 政务简讯", "政 务 简 讯",
        "政策解读", "发文目录", "ZJCC01-2020-0008", "温政办〔2020〕53号", "温州市人民政府办公室", "关于印发温州市养老服务办法的", "通  知",
        "关于加强工业用地管理的若干意见", " 各县（市、区）人民政府，市各有关单位：", "《温州市养老服务办法》已经市政府同意，现印发给你们。", "2020年6月3日",
        "温州市养老服务办法", "第一条 为了规范，", "6月份市政府人事任免", " 市人民政府决定：", "张三任温州市公安局局长；", "免去：", "我市召开推进会",
        "6月5日，我市召开会议。", " 1日", "△ 市长参加会议。", "6月份市政府记事", "6月份市政府、市政府办公室发文目录",
        "温政办〔2020〕53号　　温州市人民政府办公室关于养老的意见", "温州市统计局制", "温州市2020年6月份国民经济主要统计指标",
        "一、规模以上工业增加值 亿元 101.29 5.0 466.99 -3.2", "温州市人民政府公报", "主办：温州市人民政府", "2020", "第 期 （总第214期）6",
        "关于养老的意见……（02）", "《关于养老的意见》", "（扫以上二维码）", "一、总体要求", "，", "〔", "\ud83d\ude00", "\0", "\u2028",
    ];

    [Fact]
    public void Any_string_is_parsed_and_every_line_has_one_owner() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => OwnsEveryLineOnce(text ?? string.Empty)).Check(Quick);

    [Fact]
    public void Any_shuffle_of_gazette_lines_is_parsed_and_every_line_has_one_owner() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), lines => OwnsEveryLineOnce(string.Join('\n', lines))).Check(Quick);

    [Theory]
    [InlineData("2020-06")]
    [InlineData("2020-09")]
    [InlineData("2020-12")]
    public void A_damaged_issue_is_parsed_and_every_line_has_one_owner(string issue)
    {
        var lines = IssueExcerpt.LinesOf(issue);
        var damage = Gen.Zip(Gen.Choose(0, 5), Gen.Zip(Gen.Choose(0, lines.Length - 1), Gen.Choose(0, lines.Length - 1))).ListOf();
        Prop.ForAll(damage.ToArbitrary(), blows => OwnsEveryLineOnce(string.Join('\n', Damage(lines, blows)))).Check(Few);
    }

    [Fact]
    public void Line_ends_of_any_kind_give_the_same_lines()
    {
        var text = IssueExcerpt.TextOf("2020-09");
        var expected = Owners(text);

        Assert.Equal(expected, Owners(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(expected, Owners(text.Replace('\n', '\r')));
        Assert.Equal(expected, Owners('\uFEFF' + text));
    }

    private static List<string> Damage(string[] lines, IEnumerable<(int Kind, (int From, int To) Place)> blows)
    {
        var result = lines.ToList();
        foreach (var (kind, (a, b)) in blows.Where(_ => result.Count > 2))
        {
            var (from, to) = (a % result.Count, b % result.Count);
            switch (kind)
            {
                case 0:
                    result.RemoveAt(from);
                    break;
                case 1:
                    result.Insert(to, result[from]);
                    break;
                case 2:
                    (result[from], result[to]) = (result[to], result[from]);
                    break;
                case 3:
                    result.RemoveRange(from, Math.Min(40, result.Count - from));
                    break;
                case 4:
                    result[from] = result[from][..(result[from].Length / 2)];
                    break;
                default:
                    result[from] += result[to];
                    break;
            }
        }

        return result;
    }

    private static bool OwnsEveryLineOnce(string text) =>
        Ownership.Fault(text, IssueParser.Parse(text)) is null && Owners(text).SequenceEqual(Owners(text));

    private static List<(int Line, int Owner)> Owners(string text) => [.. Ownership.Of(IssueParser.Parse(text))];
}
