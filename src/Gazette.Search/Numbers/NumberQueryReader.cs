using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search.Analysis;

namespace Gazette.Search.Numbers;

/// <summary>
/// Reads document numbers and filing codes in the forms people write them: any brackets, one or none, half or full width, simplified
/// or traditional, in digits or in words, with or without 第, 号, 字, 文, leading zeros and spaces, without agency or without year.
/// </summary>
public sealed class NumberQueryReader(SimplifiedScript script)
{
    private const int MaxLength = 100;

    // A run (83-94号) is all of its numbers.
    private const int MaxInText = 20;

    /// <summary>Reads what stands in a search box: a text that is, as a whole, one number; null when it is words.</summary>
    public NumberQuery? Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
        {
            return null;
        }

        var spelling = NumberSpelling.Of(text, script);
        return Number(text, spelling)
            ?? (NumberSpelling.WithFigures(spelling) is var mended && mended != spelling ? Number(text, mended) : null);
    }

    /// <summary>
    /// Reads a number that ends before its running number (温政办〔2020〕号); null when it is none.
    /// </summary>
    public NumberSeries? ReadSeries(string text) =>
        text.Length <= MaxLength && NumberPatterns.Series().Match(NumberSpelling.Of(text, script)) is { Success: true } match && IsMarked(text, match)
            && Agency(match) is { } agency && Year(match) is { } year
            ? new NumberSeries(agency, year)
            : null;

    /// <summary>Reads what stands where a number is expected (an address, a list of numbers): quoted, or a running number alone, too.</summary>
    public NumberQuery? ReadExpected(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var bare = NumberSpelling.WithoutQuotes(text);
        return Read(bare) ?? (int.TryParse(NumberSpelling.Of(bare, script), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && sequence is > 0 and < 100_000
                ? new DocumentNumberQuery(null, null, sequence)
                : null);
    }

    /// <summary>The complete numbers that stand in a longer query, in order, at most twenty.</summary>
    public IReadOnlyList<NumberQuery> FindIn(string text) =>
        [.. RunningText.Find(InDigits(text.Replace('號', '号')), script).Select(found => found.Query!).Take(MaxInText)];

    // 【2020】九十四号 → 【2020】94号, as gazettes print it.
    private static string InDigits(string text) => NumberPatterns.BracketedInText().Replace(text, number => string.Create(
        CultureInfo.InvariantCulture, $"{number.Groups["open"].Value}{Year(number)}{number.Groups["close"].Value}{Integer(number, "n")}号"));

    private static NumberQuery? Number(string text, string spelling) =>
        (NumberQuery?)FilingCodeIn(spelling)
        ?? Bracketed(text, spelling)
        ?? Document(NumberPatterns.ShortYear().Match(spelling), NumberCertainty.Certain)
        ?? Order(spelling)
        ?? WithYear(spelling)
        ?? WithoutYear(spelling);

    private static FilingCodeQuery? FilingCodeIn(string spelling)
    {
        // 号 and brackets are no part of a code, but get written.
        var code = NumberPatterns.DashInCode().Replace(spelling.TrimEnd('号').Trim('[', ']'), "-");
        if (FilingCode.TryParse(code, out var whole))
        {
            return new FilingCodeQuery(whole.Authority, whole.Year, whole.Sequence) { Certainty = NumberCertainty.Certain };
        }

        var glued = NumberPatterns.GluedFilingCode().Match(code);
        var match = glued.Success ? glued : NumberPatterns.PartOfFilingCode().Match(code);
        return match.Success && Integer(match, "n") is > 0 and var sequence
            ? new FilingCodeQuery(Text(match, "authority")?.ToUpperInvariant(), Integer(match, "year"), sequence) { Certainty = NumberCertainty.Likely }
            : null;
    }

    // The brackets of numbers, or any brackets and 号; 论坛（2020）5 may be a title.
    private static DocumentNumberQuery? Bracketed(string text, string spelling)
    {
        var match = NumberPatterns.Bracketed().Match(spelling.Replace(" ", "", StringComparison.Ordinal));
        return Document(match, IsMarked(text, match) ? NumberCertainty.Certain : NumberCertainty.Likely);
    }

    private static bool IsMarked(string text, Match match) => match.Groups["marked"].Success || text.AsSpan().IndexOfAny("〔［[【") >= 0;

    private static DocumentNumberQuery? Order(string spelling)
    {
        var match = NumberPatterns.Order().Match(spelling) is { Success: true } front ? front : NumberPatterns.OrderBehind().Match(spelling);
        return Document(match, match.Groups["marked"].Success ? NumberCertainty.Certain : NumberCertainty.Likely, isOrder: true);
    }

    private static DocumentNumberQuery? WithYear(string spelling) =>
        Document(NumberPatterns.WithYear().Match(spelling), NumberCertainty.Likely)
        ?? LikelyIfMarked(NumberPatterns.Glued().Match(spelling))
        ?? Document(NumberPatterns.YearFirst().Match(spelling), NumberCertainty.Likely)
        ?? Document(NumberPatterns.YearLast().Match(spelling), NumberCertainty.Likely)
        ?? LikelyIfMarked(NumberPatterns.WithoutAgency().Match(spelling));

    private static DocumentNumberQuery? WithoutYear(string spelling) =>
        LikelyIfMarked(NumberPatterns.WithoutYear().Match(spelling))
        ?? NumberAlone(NumberPatterns.NumberAlone().Match(spelling));

    private static DocumentNumberQuery? NumberAlone(Match match) =>
        Document(match, match.Groups["marked"].Success ? NumberCertainty.Likely : NumberCertainty.Possible);

    // Without 号 a figure that could be a year is one: 温政办 2020, 2020-2022.
    private static DocumentNumberQuery? LikelyIfMarked(Match match) => match.Groups["marked"].Success
        ? Document(match, NumberCertainty.Likely)
        : Document(match, NumberCertainty.Possible) is { Sequence: < 1900 or > 2099 } query ? query : null;

    private static DocumentNumberQuery? Document(Match match, NumberCertainty certainty, bool isOrder = false) =>
        match.Success && Integer(match, "n") is > 0 and var sequence && Agency(match) is var agency && !IsNumeral(agency)
            ? new DocumentNumberQuery(agency, Year(match), sequence, isOrder) { Certainty = certainty }
            : null;

    // 九十四号文 has no agency 九十, 九月十五号 none of 九月.
    private static bool IsNumeral(string? agency) => agency is not null && agency.All(c => c is '年' or '月' || ChineseNumerals.IsNumeral(c));

    // 温市监[食] → 温市监（食）; 省政府…令 → 省政府令.
    private static string? Agency(Match match) => (Text(match, "agency") + Text(match, "order")).Replace('[', '（').Replace(']', '）') is { Length: > 0 } agency
        ? agency
        : null;

    // [98] is of the last century, [20] of this one.
    private static int? Year(Match match) => Integer(match, "year") switch
    {
        < 50 and var year => 2000 + year,
        < 100 and var year => 1900 + year,
        var year => year,
    };

    private static string? Text(Match match, string group) => match.Groups[group] is { Success: true, Length: > 0 } g ? g.Value : null;

    private static int? Integer(Match match, string group) => ChineseNumerals.Parse(match.Groups[group].ValueSpan);
}
