using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;

namespace Gazette.Ingestion.Tests.References;

public class ValidityDatesReaderTests
{
    [Theory]
    // 2020-06, line 774
    [InlineData("本意见自2020年7月1日起施行，至2025年6月30日止。", "2020-07-01", "2025-06-30")]
    // 2020-06, line 3098: counted from the signature date
    [InlineData("本通告自发布之日起生效，有效期5年。", "2020-09-01", "2025-08-31")]
    // 2020-09, line 583
    [InlineData("本政策自印发之日起实施，有效期至2025年12月31日。本政策施行过程中如遇上级法律法规调整，从其规定。", "2020-09-01", "2025-12-31")]
    // 2020-09, line 980
    [InlineData("本实施意见自2020年10月1日起施行，有效期3年。", "2020-10-01", "2023-09-30")]
    // 2020-09, line 2937
    [InlineData("第三十二条 本办法自2020年10月1日起实施，有效期至2029年9月30日。原《甲》（温政办〔2009〕19号）文件同时废止。", "2020-10-01", "2029-09-30")]
    // 2020-12, line 1035: no 自 and no 起
    [InlineData("本预案2021年2月1日起实施。原", "2021-02-01", null)]
    // 2020-12, line 2025: a measure within has another first day
    [InlineData("3.本政策自发布之日起开始执行,有效期至2021年12月31日,由办公室负责,其中机动车路内停车泊位免收停车费措施从2021年1月1日开始实施。", "2020-09-01", "2021-12-31")]
    // 2020-06, line 3035: a public notice names the day of its measure
    [InlineData("一、限行时间：2020年8月1日起。", "2020-08-01", null)]
    public void The_closing_provision_says_from_when_until_when(string text, string? effective, string? expires) =>
        AssertValidity(text, effective, expires);

    [Theory]
    [InlineData("自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("本《办法》自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("本办法自二〇二〇年十月一日起施行。", "2020-10-01", null)]
    [InlineData("本办法自２０２０ 年１０月 １ 日起正式施行，试行两年。", "2020-10-01", "2022-09-30")]
    [InlineData("本办法自2020年10月1日起试行，试行期一年。", "2020-10-01", "2021-09-30")]
    [InlineData("本办法自2020年10月1日起施行；有效期5年。", "2020-10-01", "2025-09-30")]
    [InlineData("本办法自2020年10月1日起施行。有效期五年。", "2020-10-01", "2025-09-30")]
    [InlineData("本办法自2020年10月1日起施行，有效期为1年6个月。", "2020-10-01", "2022-03-31")]
    [InlineData("本办法自2020年10月1日起施行，有效期至2022年底。", "2020-10-01", "2022-12-31")]
    [InlineData("本办法自2020年10月1日起施行，至12月31日止。", "2020-10-01", "2020-12-31")]
    [InlineData("本办法自公布之日起30日后施行。", "2020-10-01", null)]
    [InlineData("《温州市养犬管理办法》已经市政府同意，现印发给你们，自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("《温州市养犬管理办法》自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("本办法的有效期为自发布之日起5年。", null, "2025-08-31")]
    [InlineData("本政策试行一年，自发布之日起计算。", null, "2021-08-31")]
    [InlineData("本意见自2020年2月29日起施行，有效期1年。", "2020-02-29", "2021-02-28")]
    [InlineData("本办法自2021年1月1日起实行，暂定两年。", "2021-01-01", "2022-12-31")]
    [InlineData("本方案自2020年10月1日起实施，为期三年。", "2020-10-01", "2023-09-30")]
    [InlineData("本办法自2020年10月1日起试行，期限为1年。", "2020-10-01", "2021-09-30")]
    [InlineData("本办法自即日起施行。", "2020-09-01", null)]
    [InlineData("本办法自公布后施行。", "2020-09-01", null)]
    [InlineData("本办法自公布之日起15个工作日后施行。", null, null)]
    [InlineData("自2020年10月1日起，本办法正式施行。", "2020-10-01", null)]
    [InlineData("本办法施行日期为2020年10月1日。", "2020-10-01", null)]
    [InlineData("本办法由温州市人力资源和社会保障局会同温州市财政局负责解释，自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("本政策实施期限为2021年1月1日至2023年12月31日。", "2021-01-01", "2023-12-31")]
    [InlineData("本政策自2021年1月1日至2022年12月31日执行。", "2021-01-01", "2022-12-31")]
    [InlineData("本通告自2020年10月1日起至2021年3月31日止。", "2020-10-01", "2021-03-31")]
    [InlineData("本办法有效期自2020年10月1日至2023年9月30日。", "2020-10-01", "2023-09-30")]
    [InlineData("本办法自2020年10月1日起施行，有效期自施行之日起5年。", "2020-10-01", "2025-09-30")]
    [InlineData("本办法自2020年10月1日起施行，《旧办法》执行至2020年12月31日止。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起施行，有效期至国家新规定出台之日止。", "2020-10-01", null)]
    [InlineData("本办法自发布之日起一个月后施行。", "2020-10-01", null)]
    [InlineData("本意见有效期5年，自2021年1月1日起施行。", "2021-01-01", "2025-12-31")]
    [InlineData("本政策执行期限：2021年1月1日—2022年12月31日。", "2021-01-01", "2022-12-31")]
    [InlineData("本政策措施执行期限除有明确规定外，自发布之日起至2020年12月31日。", "2020-09-01", "2020-12-31")]
    [InlineData("本通告自发布之日起至2020年12月31日止。", "2020-09-01", "2020-12-31")]
    [InlineData("本规定自2020年10月1日始施行。", "2020-10-01", null)]
    [InlineData("本规定自公布后30日起施行。", "2020-10-01", null)]
    [InlineData("本规定自印发之日起的30日后施行。", "2020-10-01", null)]
    [InlineData("本办法自2021年1月1日起施行，有效期暂定三年。", "2021-01-01", "2023-12-31")]
    [InlineData("本办法自2021年1月1日起施行，试行期两年。", "2021-01-01", "2022-12-31")]
    [InlineData("本办法自2021年1月1日起试行，试行期限为2年。", "2021-01-01", "2022-12-31")]
    [InlineData("本办法自发布之日起实施，有效期限五年。", "2020-09-01", "2025-08-31")]
    [InlineData("本办法自公布之日起30日后施行，有效期至2025年12月31日止。", "2020-10-01", "2025-12-31")]
    [InlineData("本办法自2021年1月1日起施行，有效期为5年，由市公安局负责解释。", "2021-01-01", "2025-12-31")]
    [InlineData("本办法自2021年1月1日起施行，施行期限至2023年12月31日。", "2021-01-01", "2023-12-31")]
    [InlineData("本办法自2021年1月1日起实施，实施期限3年。", "2021-01-01", "2023-12-31")]
    [InlineData("本意见自2021年1月1日起施行，执行期暂定为三年。", "2021-01-01", "2023-12-31")]
    [InlineData("本政策自2021年1月1日起执行，至2023年12月31日终止。", "2021-01-01", "2023-12-31")]
    [InlineData("本政策自2021年1月1日起执行，2023年12月31日到期自动失效。", "2021-01-01", "2023-12-31")]
    [InlineData("本办法有效期自2021年1月1日起至2023年12月31日止。", "2021-01-01", "2023-12-31")]
    [InlineData("本办法从2021年1月1日起生效，有效期3年。", "2021-01-01", "2023-12-31")]
    [InlineData("本办法于2021年1月1日起施行。", "2021-01-01", null)]
    [InlineData("本通知从印发之日起执行。", "2020-09-01", null)]
    [InlineData("本通知自下发之日起执行，执行期限为一年。", "2020-09-01", "2021-08-31")]
    [InlineData("以上意见，自印发之日起施行。", "2020-09-01", null)]
    [InlineData("以上措施自2020年10月1日起执行，暂定执行至2020年12月31日。", "2020-10-01", "2020-12-31")]
    [InlineData("本措施自印发之日起执行，有效期至2020年12月31日（有明确期限的除外）。", "2020-09-01", "2020-12-31")]
    [InlineData("本细则自2021年3月1日起与《浙江省养犬条例》同时施行。", "2021-03-01", null)]
    [InlineData("本决定自公布之日起生效。", "2020-09-01", null)]
    [InlineData("本公告自2020年10月1日0时起施行。", "2020-10-01", null)]
    [InlineData("本通告自2020年10月1日零时起实施。", "2020-10-01", null)]
    [InlineData("本规定自2020年10月1日起施行，2015年5月1日起施行的《旧办法》同时废止。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起施行，原《旧办法》（温政发〔2012〕2号）自2020年10月1日起废止。", "2020-10-01", null)]
    [InlineData("本预案由市应急局负责解释，自发布之日起实施。", "2020-09-01", null)]
    [InlineData("附则 本办法自2021年1月1日起施行。", "2021-01-01", null)]
    [InlineData("（二）本意见自2020年10月1日起施行，有效期三年。", "2020-10-01", "2023-09-30")]
    [InlineData("六、本通知自2020年10月1日起施行，有效期一年半。", "2020-10-01", "2022-03-31")]
    [InlineData("第四十条　本办法自二〇二一年一月一日起施行。", "2021-01-01", null)]
    [InlineData("本办法自2021年1月1日起施行，期限5年。", "2021-01-01", "2025-12-31")]
    [InlineData("本办法自2021年元月1日起施行。", "2021-01-01", null)]
    [InlineData("本办法自2020年10月1日起施行，有效期至2023年9月底。", "2020-10-01", "2023-09-30")]
    [InlineData("本办法自2020年10月1日起施行，有效期截至2023年9月30日。", "2020-10-01", "2023-09-30")]
    [InlineData("本办法自2020年10月1日起施行，有效期截止到2023年9月30日。", "2020-10-01", "2023-09-30")]
    [InlineData("本办法自2020年10月1日开始施行。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起正式实行。", "2020-10-01", null)]
    [InlineData("本办法经市政府第70次常务会议通过，自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("现将《温州市养犬管理办法》予以公布，自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("《温州市养犬管理办法》已经市政府第70次常务会议审议通过，现予公布，自2020年10月1日起施行。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起施行。补贴有效期为2年。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起施行。本办法有效期2年。", "2020-10-01", "2022-09-30")]
    [InlineData("本通知自2020年10月1日起施行，有效期与上级文件一致。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起施行，有效期至上级政策调整时止。", "2020-10-01", null)]
    [InlineData("本办法自公布之日起一个月后施行，有效期为3年。", "2020-10-01", "2023-09-30")]
    [InlineData("本办法自公布之日起满30日后施行。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起施行，试行1年，试行期满后自动转为正式实施。", "2020-10-01", "2021-09-30")]
    [InlineData("本办法自印发之日起满一个月施行。", "2020-10-01", null)]
    [InlineData("本办法自印发后30日起施行，有效期5年。", "2020-10-01", "2025-09-30")]
    [InlineData("本意见自印发之日起一个月后实施，有效期至2022年12月31日。", "2020-10-01", "2022-12-31")]
    [InlineData("本方案实施时间为2020年10月1日至2022年12月31日。", "2020-10-01", "2022-12-31")]
    [InlineData("本方案自发文之日起施行。", "2020-09-01", null)]
    [InlineData("本办法施行时间：2020年10月1日。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起在全市范围内施行。", "2020-10-01", null)]
    [InlineData("本办法自2020年10月1日起在市区试行，试行期1年。", "2020-10-01", "2021-09-30")]
    [InlineData("本办法有效期5年，自公布之日起施行。", "2020-09-01", "2025-08-31")]
    [InlineData("本通知自发布之日起30日后生效，有效期10年。", "2020-10-01", "2030-09-30")]
    [InlineData("本办法自2021年1月1日起施行，有效期3年，到期后自动失效。", "2021-01-01", "2023-12-31")]
    [InlineData("本办法自发布之日起三十日后施行，有效期五年。", "2020-10-01", "2025-09-30")]
    [InlineData("本通知自公布之日起施行，有效期至2025年8月31日止，原规定与本通知不一致的，以本通知为准。", "2020-09-01", "2025-08-31")]
    [InlineData("本办法施行期限自2021年1月1日起至2025年12月31日。", "2021-01-01", "2025-12-31")]
    [InlineData("本办法由市财政局负责解释，自印发之日起30日后施行，有效期3年。", "2020-10-01", "2023-09-30")]
    [InlineData("该政策自2021年1月1日起执行，有效期一年。", "2021-01-01", "2021-12-31")]
    [InlineData("本办法自2021年1月1日起施行，过渡期至2021年6月30日。", "2021-01-01", null)]
    [InlineData("本办法自2021年1月1日起施行，其中第五条自2021年7月1日起施行。", "2021-01-01", null)]
    public void Other_documents_word_it_otherwise(string text, string? effective, string? expires) =>
        AssertValidity(text, effective, expires);

    [Theory]
    [InlineData("本决定自2020年10月1日起施行。", "本办法自2015年5月1日起施行。", "2020-10-01")] // rules printed anew behind the decision that amends them
    [InlineData("本通知自印发之日起施行。", "本办法自2020年7月1日起施行。", "2020-07-01")] // rules that hold from a day gone by
    public void A_stated_day_before_that_of_issue_gives_way_to_another_stated_day(string first, string last, string effective) =>
        Assert.Equal(DateOnly.Parse(effective, CultureInfo.InvariantCulture), ReferenceText.Read(ArticleKind.Decision, first, last).EffectiveOn?.Date);

    [Theory]
    [InlineData("《浙江省养犬条例》自2020年10月1日起施行。")]
    [InlineData("《浙江省养犬条例》已经省人大通过，自2020年10月1日起施行。")]
    [InlineData("根据《浙江省养犬条例》（2020年10月1日起施行），制定本办法。")]
    [InlineData("修改为：\"本办法自2015年1月1日起施行。\"")]
    [InlineData("试点期限自2021年1月1日至2022年12月31日。")]
    [InlineData("各地要在2021年1月1日至2021年3月31日实施清理。")]
    [InlineData("修改为：“本办法自2015年1月1日起施行。”")]
    [InlineData("新任干部试用期一年。")]
    [InlineData("备案有效期不得超过3年，有效期届满应当重新核准备案。")]
    [InlineData("在预警有效期内，房票有效期3年。")]
    [InlineData("本办法自2020年10月起施行。")]
    [InlineData("补贴政策从2021年1月1日开始执行。")]
    [InlineData("到2025年12月31日，全市建成5个示范点。")]
    [InlineData("本办法所称补贴自2021年1月1日起执行。")]
    [InlineData("本办法规定的补贴标准自2021年1月1日起执行。")]
    [InlineData("报名时间自发布之日起至2020年12月31日。")]
    [InlineData("本规划经市政府批准后印发实施。")]
    [InlineData("《乙》（温政发〔2012〕2号）有效期延长至2022年12月31日。")]
    [InlineData("本实施细则与《温州市养犬管理办法》同步施行。")]
    [InlineData("项目建设期自2020年10月1日起至2022年9月30日止。")]
    [InlineData("申报时间自2020年10月1日起至2020年10月31日止。")]
    [InlineData("三、签约期限：自2020年10月8日起至2020年11月7日止。")] // notices of expropriation
    [InlineData("合同有效期3年，自签订之日起生效。")]
    [InlineData("房票自开具之日起一年内有效。")]
    [InlineData("资格证书有效期为5年。")]
    [InlineData("补贴期限最长不超过3年。")]
    [InlineData("本方案有效期为2020年至2022年。")]
    [InlineData("学员证有效期至2025年12月31日。")]
    public void The_dates_of_other_things_are_left_alone(string text) => AssertValidity(text, null, null);

    [Theory]
    [InlineData("本办法施行前已立项的项目，自2020年10月1日起按本办法执行。")]
    [InlineData("自2020年10月1日起在全市实施机动车限行。")]
    [InlineData("自2020年10月1日起，对符合条件的企业给予补助。")]
    public void The_first_day_of_a_measure_is_that_of_a_public_notice_alone(string text)
    {
        Assert.NotNull(ReferenceText.Read(ArticleKind.Announcement, text).EffectiveOn);
        Assert.Null(ReferenceText.Read(ArticleKind.Notice, text).EffectiveOn);
    }

    [Fact]
    public void A_heading_names_the_term_below_it()
    {
        var article = ReferenceText.Read(ArticleKind.Opinion, "三、实施期限", "2021年1月1日至2023年12月31日。", "四、其他");

        Assert.Equal(("2021-01-01", "2023-12-31"), (Iso(article.EffectiveOn), Iso(article.ExpiresOn)));
        Assert.Equal([SourceSpan.Of(2)], article.ExpiresOn?.Lines);
    }

    [Fact]
    public void An_interpretation_only_repeats_the_date_of_another() =>
        // 2020-09, line 3973
        Assert.Null(ReferenceText.Read(ArticleKind.Interpretation, "本办法自2020年10月20日起施行。").EffectiveOn);

    [Theory]
    [InlineData("本办法自发布之日起施行。", "发布之日 = 2020-09-01（成文日期）")]
    [InlineData("本办法自公布之日起30日后施行。", "公布之日 2020-09-01 + 30日")]
    public void The_sum_of_a_date_reads_the_same_on_a_machine_that_counts_years_otherwise(string text, string expected)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        try
        {
            Assert.Equal(expected, ReferenceText.Read(ArticleKind.Notice, text).EffectiveOn?.Computation);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_computed_date_shows_how_and_the_sentence_it_rests_on()
    {
        var article = ReferenceText.Read(ArticleKind.Notice, "第一条 略。", "第二条 略。本办法自2020年10月1日起施行，有效期3年。");

        Assert.Equal("2020-10-01 + 3年 − 1日", article.ExpiresOn?.Computation);
        Assert.Equal("本办法自2020年10月1日起施行，有效期3年。", article.ExpiresOn?.Sentence);
        Assert.Equal([SourceSpan.Of(2)], article.ExpiresOn?.Lines);
        Assert.Null(article.EffectiveOn?.Computation);
    }

    [Fact]
    public void A_fact_points_at_the_lines_of_its_sentence_only()
    {
        string[] lines = ["第三十二条 略。本办法自2020年", "", "10月1日起施", "行。其他。"];
        var block = new Block { Kind = BlockKind.Paragraph, Text = string.Concat(lines), Lines = [new SourceSpan(1, 1), new SourceSpan(3, 4)] };

        var article = ReferenceText.Read(ArticleKind.Notice, [block], ["", .. lines[1..]]);
        var located = ReferenceText.Read(ArticleKind.Notice, [block with { Text = lines[0] + lines[2] + lines[3] }], lines);

        Assert.Equal(block.Lines, article.EffectiveOn?.Lines);
        Assert.Equal([SourceSpan.Of(1), new SourceSpan(3, 4)], located.EffectiveOn?.Lines);
    }

    [Fact]
    public void Any_text_is_read() =>
        Prop.ForAll(Gen.Elements("本办法自发布之日起施行有效期至2020年12月31日3，。；：《》“”（）止 ".ToCharArray()).ArrayOf().ToArbitrary(),
            chars => ReferenceText.Read(ArticleKind.Notice, new string(chars)).Citations.Count >= 0).QuickCheckThrowOnFailure();

    private static void AssertValidity(string text, string? effective, string? expires)
    {
        var article = ReferenceText.Read(ArticleKind.Announcement, text);
        Assert.Equal((effective, expires), (Iso(article.EffectiveOn), Iso(article.ExpiresOn)));
    }

    private static string? Iso(DatedFact? fact) => fact?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
