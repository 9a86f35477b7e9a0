using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tests.Bodies;

public class BodyBuilderTests
{
    private static readonly string[] Fragments =
    [
        "第一章 总则", "第二条 ", "第三条规定", "一、", "（二）", "3.", "（4）", "⑤", "1.1 目的", "△ ", "- ", "附件", "附件：", "附件2", "专栏1 ",
        "温州市人民政府", "2020年6月24日", "各县（市、区）人民政府：", "本意见自2020年7月1日起施行，", "。", "；", "：", "（", "）", "《", "》", "\t", "附",
        "为深入推进我市社会力量办体育改革试点工作，积极探索", "\u3000\u3000", "                    ", "a b", "……", "——", "，", "\ufeff", "\ud83d", " ",
    ];

    [Fact]
    public void A_notice_is_read_from_salutation_to_date_of_signature()
    {
        // 2020-06, lines 851-861 and 783-787, 803-807: the covering notice and the beginning of what it carries.
        var covering = """
            各县（市、区）人民政府，市政府直属各单位：

            《2020年温州市政务公开工作要点》已经市政府同意，现印发给你们，请认真贯彻执行。

                                                                                                         温州市人民政府办公室

                                                                                                                2020年6月23日
            """;
        var attached = """
            2020年全市政务公开工作的总体要求是：

            以习近平新时代中国特色社会主义思想为指

            导，围绕新时代政务公开的职责定位和面临的

            新形势新要求，认真贯彻落实工作要点。

            一、强化权力监督，全流程加大公开力度

            1.加强权力配置信息公开。对照法律法规规

            章和单位三定方案，全面梳理各级行政机关依

            法行使行政权力。
            """;
        var body = BodyBuilder.Build(Excerpt.Draft(
            ArticleKind.Notice,
            new BodyPart { Kind = BodyPartKind.CoveringNotice, Lines = Excerpt.Source(covering, 851) },
            new BodyPart
            {
                Kind = BodyPartKind.AttachedDocument,
                TitleLines = Excerpt.Source("2020年温州市政务公开工作要点", 861),
                Lines = Excerpt.Source(attached, 862),
            }));

        Assert.Equal("各县（市、区）人民政府，市政府直属各单位", body.Addressees);
        Assert.Equal(new DateOnly(2020, 6, 23), body.IssuedOn);
        Assert.Equal([SourceSpan.Of(857)], body.Sources.Single(source => source.Field == ArticleField.IssuedOn).Lines);
        Assert.Equal("2020年温州市政务公开工作要点", body.AttachedTitle);
        Assert.Equal(
            [
                (BlockKind.Paragraph, 0, null), (BlockKind.Paragraph, 0, null), (BlockKind.Signature, 0, null), (BlockKind.Signature, 0, null),
                (BlockKind.Title, 0, null), (BlockKind.Paragraph, 0, null),
                (BlockKind.Heading, 4, "一、强化权力监督，全流程加大公开力度"), (BlockKind.Paragraph, 6, "1.加强权力配置信息公开"),
            ],
            body.Blocks.Select(block => (block.Kind, block.Level, block.Heading)));
        Assert.Equal([SourceSpan.Of(862), SourceSpan.Of(864), SourceSpan.Of(866), SourceSpan.Of(868)], body.Blocks[5].Lines);
    }

    [Fact]
    public void A_salutation_as_wide_as_the_column_is_a_paragraph_of_its_own()
    {
        var body = Excerpt.Body(Excerpt.Spaced("""
            各县（市、区）人民政府，市政府直属各单位：
            为贯彻落实省政府决策部署，加快推进我市农
            业高质量发展，结合我市实际，经市政府研究同
            意，现提出如下意见，请认真贯彻执行。
            """));

        Assert.Equal(2, body.Blocks.Count);
    }

    [Fact]
    public void Entries_of_the_chronicle_lose_their_mark()
    {
        // 2020-09, lines 4600-4611; the section label and the title inside are no body lines.
        var body = Excerpt.Body(
            Excerpt.Spaced("""
                11日
                △ 市长姚高员，常务副市长陈建明，副市
                长汪驰、娄绍光、李无文、陈应许参加市委常
                委扩大会议。
                △ 常务副市长陈建明参加全省危险化学
                品运输安全“铁拳整治”专项行动视频推进会
                议。
                """),
            ArticleKind.Chronicle);

        Assert.Equal(
            [
                (BlockKind.Paragraph, "11日"),
                (BlockKind.ListItem, "市长姚高员，常务副市长陈建明，副市长汪驰、娄绍光、李无文、陈应许参加市委常委扩大会议。"),
                (BlockKind.ListItem, "常务副市长陈建明参加全省危险化学品运输安全“铁拳整治”专项行动视频推进会议。"),
            ],
            body.Blocks.Select(block => (block.Kind, block.Text)));
    }

    [Fact]
    public void Rows_of_the_catalogue_are_items()
    {
        // 2020-06, lines 3994-4000.
        var body = Excerpt.Body(
            Excerpt.Spaced("""
                温政办〔2020〕58号　　温州市人民政府办公室关于全面推进基层政务公开标准化规范化工作的通知
                温政办〔2020〕59号　　温州市人民政府办公室关于印发温州市养老服务高质量发展三年行动计划
                　　　　　　　　　　　（2020—2022年）的通知
                温政办〔2020〕60号　　温州市人民政府办公室关于印发温州市食品安全事故应急预案的通知
                """),
            ArticleKind.Catalogue);

        Assert.Equal(
            [
                "温政办〔2020〕58号 温州市人民政府办公室关于全面推进基层政务公开标准化规范化工作的通知",
                "温政办〔2020〕59号 温州市人民政府办公室关于印发温州市养老服务高质量发展三年行动计划（2020—2022年）的通知",
                "温政办〔2020〕60号 温州市人民政府办公室关于印发温州市食品安全事故应急预案的通知",
            ],
            body.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void A_bracket_left_open_is_reported()
    {
        // 2020-06, lines 2655-2659: the bracket is missing in print.
        var body = Excerpt.Body("（三）各县（市、区、功能区）综合行政执法局（城市管理局对各街镇“外摆位”设置方案审核同意后，报属地人民政府备案。");

        Assert.Equal(DiagnosticCodes.UnfinishedSentence, Assert.Single(body.Diagnostics).Code);
    }

    [Fact]
    public void Whatever_the_lines_are_each_goes_into_exactly_one_block()
    {
        var line = Gen.Elements(Fragments).ArrayOf().Select(string.Concat);
        var lines = Gen.OneOf(line, Gen.Elements(Fragments), Gen.Constant(string.Empty)).ArrayOf();
        var drafts = from first in lines from second in lines from kind in Gen.Elements(Enum.GetValues<ArticleKind>()) select (first, second, kind);

        Prop.ForAll(drafts.ToArbitrary(), draft =>
        {
            var first = Excerpt.Source(string.Join('\n', draft.first));
            var second = Excerpt.Source(string.Join('\n', draft.second), first.Count == 0 ? 1 : first[^1].Number + 1);
            var title = second.Take(1).ToList();
            var article = Excerpt.Draft(
                draft.kind,
                new BodyPart { Kind = BodyPartKind.CoveringNotice, Lines = first },
                new BodyPart { Kind = BodyPartKind.AttachedDocument, TitleLines = title, Lines = [.. second.Except(title)] });

            var body = BodyBuilder.Build(article);

            var given = first.Concat(second).Select(source => source.Number);
            var read = body.Blocks.SelectMany(block => block.Lines).SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1));
            return given.Order().SequenceEqual(read.Order())
                && body.Blocks.All(block => block.Heading is null || block.Text.StartsWith(block.Heading, StringComparison.Ordinal))
                && body.Blocks.All(block => block.Rows is null || block.Rows.All(row => row.Count == block.Rows[0].Count));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_line_under_a_title_that_says_day_and_place_is_one_of_its_own()
    {
        var body = Excerpt.Body(
            """
            ——2019年2月15日在温州市第十三届人民代表大会第四次会议上

            温州市市长  姚高员

            各位代表：

            现在，我代表市人民政府向大会报告工作，请予审议，并请市政协委员和其他列席人员提出意见。过去一年，较好完成了目标任务。
            """,
            ArticleKind.Feature);

        Assert.Equal(["——2019年2月15日在温州市第十三届人民代表大会第四次会议上", "温州市市长 姚高员", "各位代表："], body.Blocks.Take(3).Select(block => block.Text));
    }

    [Fact]
    public void A_signature_may_be_set_in_by_tabs()
    {
        // 2020-06, lines 774-782, with tabs for the blanks.
        var body = Excerpt.Body("本意见自2020年7月1日起施行，至2025年6月30日止。\n\n\t\t\t温州市人民政府办公室\n\n\t\t\t\t2020年6月3日");

        Assert.Equal(new DateOnly(2020, 6, 3), body.IssuedOn);
        Assert.Equal([BlockKind.Paragraph, BlockKind.Signature, BlockKind.Signature], body.Blocks.Select(block => block.Kind));
    }
}
