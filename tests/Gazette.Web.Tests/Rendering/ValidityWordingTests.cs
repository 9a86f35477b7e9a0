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

    private static string LineOf(Extension extension) => ValidityWording.Line(Validity.Of(Termed with { Extensions = [extension] }, new(2024, 1, 1)));

    private static DatedFact Fact(DateOnly date) => new() { Date = date, Sentence = "自2020年10月1日起施行，有效期3年。", Lines = [SourceSpan.Of(9)] };
}
