using System.Globalization;
using Gazette.Documents;
using Gazette.Web.Rendering;

namespace Gazette.Web.Tests.Rendering;

public sealed class ValidityWordingTests
{
    private static readonly ValidityFacts Termed = new()
    {
        IssuedOn = new(2020, 9, 16),
        EffectiveOn = Fact(new(2020, 10, 1)),
        ExpiresOn = Fact(new(2023, 9, 30)),
    };

    private static readonly Extension Extended = new()
    {
        By = ArticleId.Create("extending"),
        ByTitle = "关于延长有关文件有效期的通知",
        ByNumber = DocumentNumber.Parse("温政办〔2023〕9号"),
        From = new(2023, 9, 1),
        IsCertain = true,
        Sentence = "《办法》（温政办〔2020〕3号）继续有效。",
        Lines = [SourceSpan.Of(4)],
    };

    [Fact]
    public void An_extended_term_names_the_new_day_and_what_extended_it() => Assert.Equal(
        "现行有效（2024年1月1日，据本库所收各期）：有效期经另一文件延长至2025年9月30日，所收各期中未见废止。见关于延长有关文件有效期的通知温政办〔2023〕9号。",
        LineOf(Extended with { Months = 24 }));

    [Fact]
    public void What_stays_in_force_without_a_day_is_not_said_to_end() => Assert.StartsWith(
        "现行有效（2024年1月1日，据本库所收各期）：另一文件写明它继续有效，没有写到哪一天；", LineOf(Extended with { PastTerm = true, CollectedUntil = new(2023, 12, 1) }), StringComparison.Ordinal);

    [Fact]
    public void A_doubtful_extension_says_what_is_sure_and_what_is_not() => Assert.Equal(
        "时效未知（2024年1月1日，据本库所收各期）：有效期至2023年9月30日，已经届满；有一条目提到延长有效期，所指可能是本文件，但不能确定。见关于延长有关文件有效期的通知温政办〔2023〕9号。",
        LineOf(Extended with { IsCertain = false }));

    [Fact]
    public void Where_nothing_is_stated_the_page_says_what_is_sure() => Assert.Equal(
        "文中没有写明施行日期和有效期。标题所写的时期是2020—2022年，已经过去。本库自刊载它的一期起，收有截至2021年1月20日的各期，其间未见废止；此后是否已被废止或修改，须向发文机关核实。",
        ReasonOf(new ValidityFacts { IssuedOn = new(2020, 12, 22), Period = TitledPeriod.In("三年行动方案（2020—2022年）"), CollectedUntil = new(2021, 1, 20) }));

    [Fact]
    public void The_years_of_a_five_year_plan_are_told_in_figures() => Assert.Contains(
        "标题所写的时期是“十四五”（2021—2025年）。", ReasonOf(new ValidityFacts { Period = TitledPeriod.In("温州市“十四五”发展规划") }), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "本库不知道后来各期是否齐全，是否延长，须向发文机关核实。")]
    [InlineData("2022-06-30", "本库自刊载它的一期起，只收有截至2022年6月30日的各期，此后是否延长，须向发文机关核实。")]
    [InlineData("2023-09-30", "所收各期中未见延长。")]
    public void Of_a_term_that_is_over_it_says_whether_an_extension_would_have_been_seen(string? until, string expected) => Assert.Equal(
        $"有效期至2023年9月30日，已经届满；{expected}",
        ReasonOf(Termed with { CollectedUntil = until is null ? null : DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture) }));

    private static string ReasonOf(ValidityFacts facts) => ValidityWording.Reason(Validity.Of(facts, new(2024, 1, 1)));

    private static string LineOf(Extension extension) => ValidityWording.Line(Validity.Of(Termed with { Extensions = [extension] }, new(2024, 1, 1)));

    private static DatedFact Fact(DateOnly date) => new() { Date = date, Sentence = "自2020年10月1日起施行，有效期3年。", Lines = [SourceSpan.Of(9)] };
}
