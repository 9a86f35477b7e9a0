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
    public void Every_writing_of_a_complete_number_is_the_same_number(string written) =>
        Assert.Equal("温政办〔2020〕94号", _reader.Read(written)?.Normalized);

    [Theory]
    [InlineData("2020年94号文", "…〔2020〕94号")]
    [InlineData("〔2020〕94号", "…〔2020〕94号")]
    [InlineData("[2020]94", "…〔2020〕94号")]
    [InlineData("2020 94号", "…〔2020〕94号")]
    [InlineData("温政办94号", "温政办〔…〕94号")]
    [InlineData("温政办第94号文", "温政办〔…〕94号")]
    [InlineData("94号文", "…〔…〕94号")]
    [InlineData("94号文件", "…〔…〕94号")]
    public void Parts_that_are_not_written_are_left_open(string written, string normalized) =>
        Assert.Equal(normalized, _reader.Read(written)?.Normalized);

    [Theory]
    [InlineData("省政府令第372号", "省政府令第372号")]
    [InlineData("省政府令372号", "省政府令第372号")]
    [InlineData("财政部公告2019年第76号", "财政部公告2019年第76号")]
    [InlineData("省政府令〔2018〕第3号", "省政府令〔2018〕3号")]
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
    [InlineData("温政办")]
    [InlineData("温政办 2020")]
    [InlineData("温政办2020年")]
    [InlineData("94号")]
    [InlineData("94")]
    [InlineData("0577")]
    [InlineData("轨道交通2号线")]
    [InlineData("温政办〔2020〕0号")]
    [InlineData("温政办〔2020〕123456号")]
    [InlineData("温政办〔3020〕94号")]
    [InlineData("ZJCC01-2020")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\ud800")]
    public void Words_are_no_number(string written) => Assert.Null(_reader.Read(written));

    [Theory]
    [InlineData("温政办〔2020〕94号", true)]
    [InlineData("省政府令第372号", true)]
    [InlineData("ZJCC01-2020-0021", true)]
    [InlineData("人民路94号", false)] // an address, unless such a number is known
    [InlineData("温政办2020 94", false)]
    [InlineData("2020-0021", false)]
    public void Brackets_orders_and_letter_codes_leave_no_doubt(string written, bool isCertain) =>
        Assert.Equal(isCertain, _reader.Read(written)?.IsCertain);

    [Fact]
    public void Complete_numbers_are_found_in_a_text_in_order_and_at_most_five()
    {
        var text = string.Concat(Enumerable.Range(1, 7).Select(n => $"依据温政办〔2020〕{n}号，"));

        Assert.Equal([1, 2, 3, 4, 5], _reader.FindIn(text).Cast<DocumentNumberQuery>().Select(n => n.Sequence));
        Assert.Empty(_reader.FindIn("2020年94户，5号楼，第3号"));
    }
}
