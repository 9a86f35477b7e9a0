using FsCheck;
using FsCheck.Fluent;

namespace Gazette.Documents.Tests.Numbers;

public class DocumentNumberTests
{
    [Theory]
    [InlineData("温政办〔2020〕94号")]
    [InlineData("温政办[2020]94号")]
    [InlineData("温政办［2020］94号")]
    [InlineData("温政办(2020)94号")]
    [InlineData("温政办（2020）94号")]
    [InlineData("温政办【2020】94号")]
    [InlineData("温政办〔2020)94号")]
    [InlineData("温政办〔2020〕 94 号")]
    [InlineData(" 温 政 办〔 2020 〕94号\u3000")]
    [InlineData("温政办〔２０２０〕９４号")]
    [InlineData("温政办〔2020〕第94号")]
    [InlineData("温政办〔2020年〕094號")]
    [InlineData("温政办〔2020〕94")]
    [InlineData("温政办〔2020〕94号文件")]
    [InlineData("温政办2020 94")]
    [InlineData("温政办 2020-94")]
    [InlineData("温政办2020年94号文")]
    [InlineData("温政办2020年第94号")]
    public void Every_way_to_write_a_number_is_the_same_number(string written) =>
        Assert.Equal("温政办〔2020〕94号", DocumentNumber.Parse(written).ToString());

    [Theory]
    [InlineData("省政府令第372号", "省政府令", null, 372)]
    [InlineData("省政府第372号令", "省政府令", null, 372)]
    [InlineData("国务院令709号", "国务院令", null, 709)]
    [InlineData("温州市人民政府令第1号", "温州市人民政府令", null, 1)]
    [InlineData("农业农村部令 2018 年第 1 号", "农业农村部令", 2018, 1)]
    [InlineData("财政部公告２０１９年第76号", "财政部公告", 2019, 76)]
    [InlineData("财政部2019年第76号公告", "财政部公告", 2019, 76)]
    public void Orders_and_announcements_are_numbered_without_brackets(string written, string agency, int? year, int sequence)
    {
        var number = DocumentNumber.Parse(written);

        Assert.Equal((agency, year, sequence, DocumentNumberForm.Ordinal), (number.Agency, number.Year, number.Sequence, number.Form));
    }

    [Theory]
    [InlineData("教基一厅〔2014〕2号")]
    [InlineData("国办公开办函〔2019〕61号")]
    [InlineData("温市监（食）〔2020〕3号")]
    [InlineData("财政部公告2019年第76号")]
    [InlineData("省政府令第372号")]
    public void The_normal_form_reads_back_as_itself(string normal) => Assert.Equal(normal, DocumentNumber.Parse(normal).ToString());

    [Fact]
    public void A_year_of_two_digits_is_one_of_the_last_century() =>
        Assert.Equal("温政〔1998〕12号", DocumentNumber.Parse("温政〔98〕12号").ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("94号")]
    [InlineData("〔2020〕94号")]
    [InlineData("2020年94号文")]
    [InlineData("温政办〔2020〕0号")]
    [InlineData("温政办〔2020〕")]
    [InlineData("温政办202094")]
    [InlineData("各县〔市、区〕")]
    [InlineData("（2011-2020）")]
    [InlineData("根据《通知》（温政办〔2020〕94号）")]
    [InlineData("温政办〔2020〕94号、95号")]
    [InlineData("ZJCC01-2020-0021")]
    [InlineData("\ud800〔2020〕94号")]
    public void Anything_but_one_complete_number_is_refused(string? text)
    {
        Assert.False(DocumentNumber.TryParse(text, out var number));
        Assert.Null(number);
    }

    [Fact]
    public void Any_agency_year_and_sequence_survive_printing_and_reading()
    {
        var agencies = Gen.Elements("温政办", "温政发", "浙政办发", "国办公开办函", "教基一厅", "温市监（食）", "浙财科教");
        var years = Gen.Choose(1949, 2099);
        var sequences = Gen.Choose(1, 99_999);
        var numbers = from agency in agencies
                      from year in years
                      from sequence in sequences
                      select new DocumentNumber { Agency = agency, Year = year, Sequence = sequence };

        Prop.ForAll(numbers.ToArbitrary(), number => DocumentNumber.Parse(number.ToString()) == number).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_read_reads_back() =>
        Prop.ForAll<string?>(text => !DocumentNumber.TryParse(text, out var number) || DocumentNumber.Parse(number.ToString()) == number)
            .QuickCheckThrowOnFailure();
}
