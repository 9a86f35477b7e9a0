using FsCheck;
using FsCheck.Fluent;

namespace Gazette.Documents.Tests.Numbers;

public class FilingCodeTests
{
    [Theory]
    [InlineData("ZJCC01-2020-0021")]
    [InlineData("ZJCC01–2020–0021")]
    [InlineData("ZJCC01—2020—0021")]
    [InlineData("ZJCC01－2020－0021")]
    [InlineData("ZJCC01−2020−0021")]
    [InlineData("ZJCC01 - 2020 - 0021")]
    [InlineData("ZJCC01 2020 0021")]
    [InlineData("ZJCC0120200021")]
    [InlineData("zjcc01-2020-21")]
    [InlineData("ＺＪＣＣ０１－２０２０－００２１")]
    [InlineData("\u3000ZJCC01-2020-0021 ")]
    public void Every_way_to_write_a_code_is_the_same_code(string written) =>
        Assert.Equal("ZJCC01-2020-0021", FilingCode.Parse(written).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("ZJCC01-2020")]
    [InlineData("2020-0021")]
    [InlineData("ZJCC01-1820-0021")]
    [InlineData("GB3552-2018")]
    [InlineData("JGJ39-2016")]
    [InlineData("温政办〔2020〕94号")]
    [InlineData("ZJCC01-2020-00213")]
    [InlineData("\udc00")]
    public void Anything_else_is_refused(string? text) => Assert.False(FilingCode.TryParse(text, out _));

    [Fact]
    public void Any_code_survives_printing_and_reading()
    {
        var codes = from authority in Gen.Choose(0, 99)
                    from year in Gen.Choose(2000, 2099)
                    from sequence in Gen.Choose(1, 9999)
                    select new FilingCode { Authority = $"ZJCC{authority:00}", Year = year, Sequence = sequence };

        Prop.ForAll(codes.ToArbitrary(), code => FilingCode.Parse(code.ToString()) == code).QuickCheckThrowOnFailure();
    }
}
