using Gazette.Search.Numbers;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Numbers;

public class NumberQueryReaderTests
{
    private readonly NumberQueryReader _reader = new(SearchBench.Script);

    [Theory]
    [InlineData("温政办〔2020〕94号")]
    [InlineData("温政办[2020]94号")]
    [InlineData("温政办［2020］94号")]
    [InlineData("温政办(2020)94号")]
    [InlineData("温政办（2020）94号")]
    [InlineData("温政办【2020】94号")]
    [InlineData("温政办〔２０２０〕９４号")]
    [InlineData("温政办〔2020〕94")]
    [InlineData("温政办〔2020〕第94号")]
    [InlineData("温政办〔2020年〕94号文")]
    [InlineData("温政办〔2020〕094号文件")]
    [InlineData("温政办 [ 2020 ] 94 号")]
    [InlineData("温政办〔2020〕94号 ")]
    [InlineData("溫政辦〔2020〕94號")]
    [InlineData("文号：温政办〔2020〕94号")]
    [InlineData("温政办2020年94号")]
    [InlineData("温政办 2020年第94号文")]
    [InlineData("温政办 2020 94")]
    [InlineData("温政办2020 94号")]
    [InlineData("温政办2020-94")]
    [InlineData("温政办〔2O2O〕94号")]
    [InlineData("温政办[202o]94号")]
    [InlineData("温政办２Ｏ２Ｏ ９４")]
    [InlineData("温政办《2020》94号")]
    [InlineData("温政办<2020>94号")]
    [InlineData("温政办〔2020)94号")]
    [InlineData("温政办〔2020 94号")]
    [InlineData("温政办2020〕94号")]
    [InlineData("温政办〔〔2020〕〕94号")]
    [InlineData("（温政办〔2020〕94号）")]
    [InlineData("《温政办〔2020〕94号》")]
    [InlineData("温政办〔2020〕94号。")]
    [InlineData("温政办〔2020年度〕94号")]
    [InlineData("温政办字〔2020〕94号", "温政办字〔2020〕94号")]
    [InlineData("温政办〔20〕94号")]
    [InlineData("温政办20年94号")]
    [InlineData("温政办〔2020〕0094号")]
    [InlineData("温政办〔二〇二〇〕九十四号")]
    [InlineData("溫政辦〔二○二○〕第九十四號")]
    [InlineData("温政办二零二零年第九十四号")]
    [InlineData("温 政 办 〔 2 0 2 0 〕 9 4 号")]
    [InlineData("温政办\u200b〔2020〕\t94号\u0000")]
    [InlineData("温政办2020年度94号")]
    [InlineData("温政办2020/94")]
    [InlineData("温政办2020.94号")]
    [InlineData("温政办~2020~94号")]
    [InlineData("温政办2020第94号")]
    [InlineData("温政办202094号")]
    [InlineData("温政办202094")]
    [InlineData("2020年温政办94号")]
    [InlineData("温政办94号(2020年)")]
    [InlineData("温政办94号文2020")]
    [InlineData("规范性文件编号：温政办〔2020〕94号")]
    public void Every_writing_of_a_complete_number_is_the_same_number(string written, string normalized = "温政办〔2020〕94号") =>
        Assert.Equal(normalized, _reader.Read(written)?.Normalized);

    [Theory]
    [InlineData("2020年94号文", "…〔2020〕94号")]
    [InlineData("〔2020〕94号", "…〔2020〕94号")]
    [InlineData("[2020]94", "…〔2020〕94号")]
    [InlineData("2020 94号", "…〔2020〕94号")]
    [InlineData("温政办94号", "温政办〔…〕94号")]
    [InlineData("温政办〔 〕94号", "温政办〔…〕94号")] // the year left out, its brackets not
    [InlineData("温政办第94号文", "温政办〔…〕94号")]
    [InlineData("94号文", "…〔…〕94号")]
    [InlineData("94号文件", "…〔…〕94号")]
    [InlineData("温政办94", "温政办〔…〕94号")]
    [InlineData("温政办 94", "温政办〔…〕94号")]
    [InlineData("温政办九十四号", "温政办〔…〕94号")]
    [InlineData("94号", "…〔…〕94号")]
    [InlineData("第094号", "…〔…〕94号")]
    [InlineData("2020号", "…〔…〕2020号")]
    [InlineData("九十四号文", "…〔…〕94号")]
    [InlineData("2020-94", "…〔2020〕94号")]
    [InlineData("2020 94", "…〔2020〕94号")]
    [InlineData("2020/94号", "…〔2020〕94号")]
    [InlineData("二〇二〇年九十四号", "…〔2020〕94号")]
    [InlineData("94号文2020年", "…〔2020〕94号")]
    public void Parts_that_are_not_written_are_left_open(string written, string normalized) =>
        Assert.Equal(normalized, _reader.Read(written)?.Normalized);

    [Theory]
    [InlineData("省政府令第372号", "省政府令第372号")]
    [InlineData("省政府令372号", "省政府令第372号")]
    [InlineData("财政部公告2019年第76号", "财政部公告2019年第76号")]
    [InlineData("省政府令〔2018〕第3号", "省政府令〔2018〕3号")]
    [InlineData("市政府令 第 5 号", "市政府令第5号")]
    [InlineData("国务院令第722号", "国务院令第722号")]
    [InlineData("國務院令第722號", "国务院令第722号")]
    [InlineData("国务院第722号令", "国务院令第722号")]
    [InlineData("国务院722号令", "国务院令第722号")]
    [InlineData("国务院令 722", "国务院令第722号")]
    [InlineData("主席令第二十二号", "主席令第22号")]
    [InlineData("令第5号", "令第5号")]
    [InlineData("第372号令", "令第372号")]
    [InlineData("财政部2019年第76号公告", "财政部公告2019年第76号")]
    [InlineData("中国人民银行令〔2020〕第4号", "中国人民银行令〔2020〕4号")]
    public void Orders_and_announcements_are_read(string written, string normalized) =>
        Assert.Equal(normalized, _reader.Read(written)?.Normalized);

    [Theory]
    [InlineData("ZJCC01-2020-0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01–2020–0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01—2020—0021", "ZJCC01-2020-0021")]
    [InlineData("zjcc01 2020 0021", "ZJCC01-2020-0021")]
    [InlineData("ＺＪＣＣ０１－２０２０－００２１", "ZJCC01-2020-0021")]
    [InlineData("zjcc0120200021", "ZJCC01-2020-0021")]
    [InlineData("统一编号：ZJCC01-2020-0021", "ZJCC01-2020-0021")]
    [InlineData("规范性文件统一编号 ZJCC01-2020-0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01‐2020‐0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCCO1-2O2O-002l", "ZJCC01-2020-0021")]
    [InlineData("ZJCI01-2020-0021", "ZJCI01-2020-0021")]
    [InlineData("ZJCC01~2020~0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01_2020_0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01一2020一0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01/2020/0021", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01——2020——0021", "ZJCC01-2020-0021")]
    [InlineData("（ZJCC01-2020-0021）", "ZJCC01-2020-0021")]
    [InlineData("ZJCC 01 2020 21", "ZJCC01-2020-0021")]
    [InlineData("ZJCC01-2020-0021号", "ZJCC01-2020-0021")]
    [InlineData("ZJCC-2020-0021", "ZJCC…-2020-0021")]
    [InlineData("2020-0021", "…-2020-0021")]
    [InlineData("2020 0021", "…-2020-0021")]
    [InlineData("ZJCC01-0021", "ZJCC01-…-0021")]
    public void Filing_codes_are_read_with_any_dash_and_in_part(string written, string normalized) =>
        Assert.Equal(normalized, _reader.Read(written)?.Normalized);

    [Theory]
    [InlineData("2020年养老")]
    [InlineData("2020年9月")]
    [InlineData("2020年")]
    [InlineData("2020-2022")]
    [InlineData("2020 2022")]
    [InlineData("养老服务2020")]
    [InlineData("温政办")]
    [InlineData("温政办 2020")]
    [InlineData("温政办2020年")]
    [InlineData("94")]
    [InlineData("94路")]
    [InlineData("第94条")]
    [InlineData("0577")]
    [InlineData("轨道交通2号线")]
    [InlineData("温政办〔2020〕0号")]
    [InlineData("温政办〔2020〕123456号")]
    [InlineData("温政办〔3020〕94号")]
    [InlineData("ZJCC01-2020")]
    [InlineData("M0用地")]
    [InlineData("O型血")]
    [InlineData("温政办〔2020〕l号")] // no figure tells that it is one
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\ud800")]
    public void Words_are_no_number(string written) => Assert.Null(_reader.Read(written));

    [Theory]
    [InlineData("温政办〔2020〕94号", NumberCertainty.Certain)]
    [InlineData("温政办（2020）94号", NumberCertainty.Certain)]
    [InlineData("〔2020〕94", NumberCertainty.Certain)]
    [InlineData("省政府令第372号", NumberCertainty.Certain)]
    [InlineData("ZJCC01-2020-0021", NumberCertainty.Certain)]
    [InlineData("经济论坛（2020）5", NumberCertainty.Likely)] // a title as well
    [InlineData("人民路94号", NumberCertainty.Likely)] // an address, unless such a number is known
    [InlineData("温政办2020 94", NumberCertainty.Likely)]
    [InlineData("2020-0021", NumberCertainty.Likely)]
    [InlineData("94号文", NumberCertainty.Likely)]
    [InlineData("94号", NumberCertainty.Possible)] // a house
    [InlineData("2020-94", NumberCertainty.Possible)]
    [InlineData("养老服务12", NumberCertainty.Possible)]
    public void The_less_is_written_the_less_certain_it_is_a_number(string written, NumberCertainty certainty) =>
        Assert.Equal(certainty, _reader.Read(written)?.Certainty);

    [Theory]
    [InlineData("94", "…〔…〕94号")]
    [InlineData("０９４", "…〔…〕94号")]
    [InlineData("“温政办〔2020〕94号”", "温政办〔2020〕94号")]
    public void Where_a_number_is_expected_a_figure_or_a_quotation_is_one(string written, string normalized)
    {
        Assert.Null(_reader.Read(written));
        Assert.Equal(normalized, _reader.ReadExpected(written)?.Normalized);
    }

    [Theory]
    [InlineData("温政办【2020】九十四号文件在哪里看", "94")]
    [InlineData("請問溫政辦〔二〇二〇〕九十四號", "94")]
    [InlineData("温政办〔2020〕94号、95号", "94 95")]
    [InlineData("温政办〔2020〕83-86号", "83 84 85 86")]
    public void A_number_among_words_is_read_in_numerals_and_a_list_or_run_as_each_of_its_numbers(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', _reader.FindIn(text).Cast<DocumentNumberQuery>().Select(n => n.Sequence)));

    [Fact]
    public void Complete_numbers_are_found_in_a_text_in_order_and_at_most_twenty()
    {
        var text = string.Concat(Enumerable.Range(1, 25).Select(n => $"依据温政办〔2020〕{n}号，"));

        Assert.Equal(Enumerable.Range(1, 20), _reader.FindIn(text).Cast<DocumentNumberQuery>().Select(n => n.Sequence));
        Assert.Equal(94, Assert.IsType<DocumentNumberQuery>(Assert.Single(_reader.FindIn("请问温政办〔2O2O〕94号怎么说"))).Sequence);
        Assert.Empty(_reader.FindIn("2020年94户，5号楼，第3号"));
    }
}
