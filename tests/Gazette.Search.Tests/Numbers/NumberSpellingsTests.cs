using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;
using Gazette.Search.Tests.Support;

namespace Gazette.Search.Tests.Numbers;

/// <summary>However a number that is held is spelled, it leads to the same document.</summary>
public sealed class NumberSpellingsTests : IDisposable
{
    private static readonly string[] Agencies = ["温政办", "温政发", "浙政办发", "教基一厅", "国办公开办函", "温市监（食）"];

    private readonly SearchBench _bench = new();

    [Fact]
    public void Any_spelling_of_a_held_number_leads_to_its_document() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(SpelledNumbers.ToArbitrary(), spelled =>
        {
            var held = new DocumentNumber { Agency = spelled.Agency, Year = spelled.Year, Sequence = spelled.Sequence };
            return LeadsTo(TestArticle.Of(1, "甲", number: held.ToString()), spelled.Text).Label($"“{spelled.Text}” for {held}");
        }));

    [Fact]
    public void Any_spelling_of_a_held_filing_code_leads_to_its_document() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(SpelledCodes.ToArbitrary(), spelled =>
            LeadsTo(TestArticle.Of(1, "甲", filingCode: spelled.Code), spelled.Text).Label($"“{spelled.Text}” for {spelled.Code}")));

    [Fact]
    public void The_normal_form_of_whatever_was_read_reads_back_as_itself() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(
            (from agency in Gen.Elements("", "温政办", "教基一厅")
             from year in Gen.Elements("", "2020年", "〔2020〕")
             from sequence in Gen.Choose(1, 9999)
             select $"{agency}{year}{sequence}号").ToArbitrary(),
            written =>
            {
                var reader = new Gazette.Search.Numbers.NumberQueryReader(SearchBench.Script);
                var normal = reader.ReadExpected(written)!.Normalized;
                return (reader.ReadExpected(normal)?.Normalized == normal).Label(normal);
            }));

    public void Dispose() => _bench.Dispose();

    // Every part of a spelling is chosen for itself; only a year and a number that nothing parts would say something else.
    private static Gen<(string Agency, int Year, int Sequence, string Text)> SpelledNumbers =>
        from agency in Gen.Elements(Agencies)
        from year in Gen.Choose(1990, 2029)
        from sequence in Gen.Choose(1, 999)
        from opening in Gen.Elements("〔", "［", "【", "[", "（", "(", "<", "《", "", " ", "字〔", "字第〔")
        from closing in Gen.Elements("〕", "］", "】", "]", "）", ")", ">", "》", " ", "年", "年第", "〕第", "-", "〕 第 ", " — ")
        from writtenYear in Gen.Elements(year.ToString(System.Globalization.CultureInfo.InvariantCulture), ByPlace(year))
        from writtenNumber in Gen.Elements($"{sequence}", $"{sequence:0000}", InWords(sequence))
        from tail in Gen.Elements("号", "號", " 号", "号文", "号文件", "号。")
        from label in Gen.Elements("", "文号：", "发文字号: ", " ")
        from isFullWidth in Gen.Elements(true, false)
        let text = $"{label}{agency}{opening}{writtenYear}{closing}{writtenNumber}{tail}"
        select (agency, year, sequence, isFullWidth ? FullWidth(text) : text);

    private static Gen<(string Code, string Text)> SpelledCodes =>
        from authority in Gen.Elements("ZJCC01", "ZJCC58", "CRAD00")
        from year in Gen.Choose(2010, 2029)
        from sequence in Gen.Choose(1, 9999)
        from dash in Gen.Elements("-", "－", "–", "—", "——", "‐", "−", "~", "～", "_", " ", "", " - ", "/", "一")
        from isLower in Gen.Elements(true, false)
        from isFullWidth in Gen.Elements(true, false)
        from label in Gen.Elements("", "统一编号：", "（")
        let text = $"{authority}{dash}{year}{dash}{sequence:0000}{(label == "（" ? "）" : "")}"
        let cased = isLower ? text.ToLowerInvariant() : text
        select ($"{authority}-{year}-{sequence:0000}", label + (isFullWidth ? FullWidth(cased) : cased));

    private static string ByPlace(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']));

    // 十二, 二十, 一百零五, 三百一十.
    private static string InWords(int number)
    {
        const string digits = "零一二三四五六七八九";
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var words = hundreds > 0 ? $"{digits[hundreds]}百" : "";
        words += tens > 0 ? $"{(tens == 1 && hundreds == 0 ? "" : digits[tens])}十" : hundreds > 0 && ones > 0 ? "零" : "";
        return ones > 0 ? words + digits[ones] : words;
    }

    private static string FullWidth(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? (char)(c + ('！' - '!')) : c));

    private bool LeadsTo(Gazette.Storage.Reading.StoredArticle held, string text)
    {
        _bench.Store.Put(held);
        var lookup = _bench.Service.ResolveNumberAsync(text, CancellationToken.None).GetAwaiter().GetResult();
        return lookup is { Status: NumberStatus.Found, IsWhole: true } && lookup.Matches[0].RowId == held.Summary.RowId;
    }
}
