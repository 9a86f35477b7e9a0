using Gazette.Ingestion.Closings;
using Gazette.Ingestion.Tests.Bodies;

namespace Gazette.Ingestion.Tests.Closings;

public class SignatureReaderTests
{
    [Fact]
    public void Signatories_far_to_the_right_and_the_date_below_are_a_signature()
    {
        // 2020-06, lines 3053-3059.
        var signature = Assert.Single(SignatureReader.Read(Excerpt.Lines("""
            特此通告。

                                               温州市公安局

                                           温州市农业农村局

                                              2020年6月29日
            """)));

        Assert.Equal((1, 3, 7), (signature.First, signature.Last, signature.DateLine));
        Assert.Equal(new DateOnly(2020, 6, 29), signature.Date);
        Assert.Equal(["温州市公安局", "温州市农业农村局"], signature.Authorities);
    }

    [Theory]
    [InlineData("温州市发展和改革委员会\n温州市财政局\n温州市综合行政执法局\n2020年12月22日", "温州市发展和改革委员会,温州市财政局,温州市综合行政执法局")] // 2020-12, 1978-1981
    [InlineData("温州市财政局 温州市人力资源和社会保障局\n\n2020年12月31日", "温州市财政局,温州市人力资源和社会保障局")] // 2020-12, 2037-2039
    [InlineData("温 州 市 人 民 政 府\n二〇二〇年六月二十四日", "温州市人民政府")]
    [InlineData("2020年12月31日", "")]
    public void In_flowed_text_the_names_of_the_bodies_tell(string lines, string expected)
    {
        var signature = Assert.Single(SignatureReader.Read(Excerpt.Lines("请认真组织实施。\n\n" + lines)));

        Assert.Equal(1, signature.First);
        Assert.Equal(expected, string.Join(',', signature.Authorities));
    }

    [Theory]
    [InlineData("到2020年底前完成，具体办法自\n2020年6月24日\n起施行。")] // a date that fills a line of a sentence
    [InlineData("1日\n△ 市长姚高员检查防汛工作。")]
    [InlineData("温州市人民政府\n2020年6月")]
    public void A_date_inside_a_sentence_or_a_day_of_the_chronicle_is_no_signature(string lines) =>
        Assert.Empty(SignatureReader.Read(Excerpt.Lines(lines)));

    [Fact]
    public void Who_issues_a_document_by_its_title_signs_it_whatever_kind_of_body_it_is()
    {
        var lines = Excerpt.Lines("本意见由区经济发展局负责解释。\n温州浙南产业集聚区\n2024年5月9日");

        Assert.Empty(SignatureReader.Read(lines));
        Assert.Equal(["温州浙南产业集聚区"], Assert.Single(SignatureReader.Read(lines, ["温州浙南产业集聚区"])).Authorities);
    }

    [Fact]
    public void The_last_line_of_the_text_is_no_signatory()
    {
        // A paragraph that ends with the name of a body, as a sentence.
        var signature = Assert.Single(SignatureReader.Read(Excerpt.Lines("本意见由市住建局负责解释，并抄送市财政局。\n温州市住房和城乡建设局\n2020年6月24日")));

        Assert.Equal(["温州市住房和城乡建设局"], signature.Authorities);
    }

    [Theory]
    [InlineData("现予公布，自2022年1月1日起施行。\n\n市长　裘东耀\n\n2021年10月28日", 1)]
    [InlineData("现予公布。\n\n局长：王明\n\n2021年10月28日", 1)]
    public void An_order_is_signed_by_the_head_of_the_body(string text, int first)
    {
        var signature = Assert.Single(SignatureReader.Read(Excerpt.Lines(text)));

        Assert.Equal((first, new DateOnly(2021, 10, 28)), (signature.First, signature.Date));
        Assert.Empty(signature.Authorities);
    }
}
