using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// The number or mark that a line opens with. The order of ranks is that of GB/T 9704 (一、 then （一） then 1. then （1）) under
/// the divisions of the Legislation Law (编, 章, 节, 条).
/// </summary>
/// <param name="Kind">Which number or mark.</param>
/// <param name="Rank">Rank as in <see cref="Documents.Block.Level"/>; 0 when it ranks no heading (条, ——, △, the row of a table).</param>
/// <param name="Number">The number or mark as printed.</param>
/// <param name="IsSpaced">Whether white space, or nothing, comes after it.</param>
public readonly partial record struct Opening(OpeningKind Kind, int Rank, string Number, bool IsSpaced)
{
    private const string Numerals = "一二三四五六七八九十";
    private const string Marks = "△▲◎●■◆□※☆★#-";

    // What a line begins with tells which of the patterns to try; most lines begin with none of these characters.
    private static readonly (OpeningKind Kind, int Rank, Func<char, bool> Begins, Func<Regex> Pattern)[] Patterns =
    [
        (OpeningKind.Part, 1, IsOrdinal, PartNumber),
        (OpeningKind.Chapter, 2, IsOrdinal, ChapterNumber),
        (OpeningKind.Section, 3, IsOrdinal, SectionNumber),
        (OpeningKind.Provision, 0, IsOrdinal, ProvisionNumber),
        (OpeningKind.Ideographic, 4, Numerals.Contains, IdeographicNumber),
        (OpeningKind.BracketedIdeographic, 5, IsBracket, BracketedIdeographicNumber),
        (OpeningKind.Arabic, 6, char.IsDigit, ArabicNumber),
        (OpeningKind.BracketedArabic, 7, IsBracket, BracketedArabicNumber),
        (OpeningKind.Circled, 8, static c => c is >= '①' and <= '⑳', CircledNumber),
        (OpeningKind.Dash, 0, static c => c == '—', DashMark),
        (OpeningKind.Mark, 0, Marks.Contains, ListMark),
    ];

    /// <summary>Nothing.</summary>
    public static Opening None { get; } = new(OpeningKind.None, 0, string.Empty, IsSpaced: false);

    /// <summary>Whether there is one.</summary>
    public bool Exists => Kind != OpeningKind.None;

    /// <summary>Whether it can number a heading.</summary>
    public bool IsRanked => Rank > 0;

    /// <summary>
    /// Whether nothing but a paragraph can open with it: the mark of a list, or a division with the space that print puts after
    /// its number; 第十二条规定 without space may be a reference that a line break has brought to the front.
    /// </summary>
    public bool IsCertain => Kind switch
    {
        OpeningKind.Mark or OpeningKind.Panel => true,
        OpeningKind.Part or OpeningKind.Chapter or OpeningKind.Section or OpeningKind.Provision or OpeningKind.QuotedProvision => IsSpaced,
        _ => false,
    };

    /// <summary>Whether this carries the number that comes after another's: （三） after （二）.</summary>
    public bool Succeeds(Opening other) =>
        Kind == other.Kind && Value is { } value && other.Value is { } before && value == before + 1;

    /// <summary>The number as a figure; null for a mark.</summary>
    public int? Value => Kind switch
    {
        OpeningKind.None or OpeningKind.Dash or OpeningKind.Mark or OpeningKind.Dotted => null,
        OpeningKind.Circled => Number[0] - '①' + 1,
        OpeningKind.Provision or OpeningKind.QuotedProvision => ChineseNumerals.Parse(NumeralOf(Number.AsSpan(0, Number.IndexOf('条', StringComparison.Ordinal)))),
        _ => ChineseNumerals.Parse(NumeralOf(Number)),
    };

    /// <summary>The second number of a 条 that an amendment has put in: 1 of 第十二条之一; null otherwise.</summary>
    public int? Inserted => Kind == OpeningKind.Provision && Number.IndexOf('之', StringComparison.Ordinal) is > 0 and var mark
        ? ChineseNumerals.Parse(NumeralOf(Number.AsSpan(mark)))
        : null;

    /// <summary>Reads the opening of a line.</summary>
    /// <param name="text">The line, trimmed and closed up.</param>
    public static Opening Of(string text)
    {
        if (text.Length == 0)
        {
            return None;
        }

        foreach (var (kind, rank, begins, pattern) in Patterns)
        {
            if (begins(text[0]) && pattern().LengthAtStart(text) is > 0 and var length && !(IsOrdinal(text[0]) && IsReference(text.AsSpan(length))))
            {
                return Opened(kind, rank, text, length);
            }
        }

        return char.IsDigit(text[0]) ? Dotted(text) : text[0] == '专' ? Panel(text) : None;
    }

    private static Opening Opened(OpeningKind kind, int rank, string text, int length) =>
        new(kind, rank, text[..length], length == text.Length || char.IsWhiteSpace(text[length]));

    /// <summary>Whether what comes after a number makes it a reference: 第十二条规定, 第十二条第二款, 第十二条、第十三条.</summary>
    private static bool IsReference(ReadOnlySpan<char> behind) => behind is [var next, ..] && "规的第、，,；。：至到和及与或中之款项所".Contains(next, StringComparison.Ordinal);

    private static Opening Panel(string text) =>
        PanelNumber().Match(text).Groups["number"] is { Success: true, Length: var length } ? Opened(OpeningKind.Panel, 0, text, length) : None;

    private static Opening Dotted(string text)
    {
        var dotted = DottedNumber().Match(text);
        var isSpaced = dotted.Success && !Sentence().IsMatch(text);
        var number = (isSpaced ? dotted : UnspacedDottedNumber().Match(text)).Groups["number"];
        return number.Success
            ? new Opening(OpeningKind.Dotted, IsRow(text, number) ? 0 : 4 + number.Value.Count(c => c == '.'), number.Value, isSpaced)
            : None;
    }

    /// <summary>A chapter has one name behind its number, perhaps spread (1 总 则); with more words (1 瓯塑 鹿城区) it is the row of a table.</summary>
    private static bool IsRow(string text, Capture number) =>
        !number.Value.Contains('.', StringComparison.Ordinal) && !ChapterName().IsMatch(text);

    private static bool IsOrdinal(char c) => c == '第';

    private static bool IsBracket(char c) => c is '（' or '(';

    /// <summary>The numeral alone: 二 of 第二章, （二）, 二、.</summary>
    private static ReadOnlySpan<char> NumeralOf(ReadOnlySpan<char> number)
    {
        var start = 0;
        while (start < number.Length && !ChineseNumerals.IsNumeral(number[start]))
        {
            start++;
        }

        var end = start;
        while (end < number.Length && ChineseNumerals.IsNumeral(number[end]))
        {
            end++;
        }

        return number[start..end];
    }

    [GeneratedRegex(@"^第[一二三四五六七八九十百千零〇\d]{1,6}编", RegexOptions.NonBacktracking)]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"^第[一二三四五六七八九十百千零〇\d]{1,6}章", RegexOptions.NonBacktracking)]
    private static partial Regex ChapterNumber();

    [GeneratedRegex(@"^第[一二三四五六七八九十百千零〇\d]{1,6}节", RegexOptions.NonBacktracking)]
    private static partial Regex SectionNumber();

    /// <summary>第十二条 为了…, 第十二条之一 为了….</summary>
    [GeneratedRegex(@"^第[一二三四五六七八九十百千零〇\d]{1,8}条(之[一二三四五六七八九十]{1,3})?", RegexOptions.NonBacktracking)]
    private static partial Regex ProvisionNumber();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、", RegexOptions.NonBacktracking)]
    private static partial Regex IdeographicNumber();

    [GeneratedRegex(@"^[（(] ?[一二三四五六七八九十]{1,3} ?[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex BracketedIdeographicNumber();

    /// <summary>1. or 1、, but not 2.0 (a figure).</summary>
    [GeneratedRegex(@"^\d{1,2}([.．]$|[.．]\D|、)", RegexOptions.NonBacktracking)]
    private static partial Regex ArabicNumber();

    [GeneratedRegex(@"^[（(]\d{1,2}[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex BracketedArabicNumber();

    [GeneratedRegex(@"^[①-⑳]", RegexOptions.NonBacktracking)]
    private static partial Regex CircledNumber();

    /// <summary>1 总则, 1.1 编制目的, 5.2.1 级应急响应: a space follows, and the line is no sentence.</summary>
    [GeneratedRegex(@"^(?<number>\d{1,2}(\.\d{1,2}){0,3})\s+[\p{IsCJKUnifiedIdeographs}A-ZⅠ-Ⅻ]", RegexOptions.NonBacktracking)]
    private static partial Regex DottedNumber();

    [GeneratedRegex(@"^\d{1,2}\s+\S(\s\S)*\S*$", RegexOptions.NonBacktracking)]
    private static partial Regex ChapterName();

    /// <summary>1.1编制目的 without space: a short name comes after it, and no unit that would make it a figure (2.5亿元, 2.0版).</summary>
    [GeneratedRegex(@"^(?<number>\d{1,2}(\.\d{1,2}){1,3})[^\s\d.%．％、个万亿千百版倍元米平公吨升克亩户家人项条件次天日月年岁时分秒度级台辆套张床折][^，。；：、,;:]{1,24}$", RegexOptions.NonBacktracking)]
    private static partial Regex UnspacedDottedNumber();

    [GeneratedRegex(@"[。；，,;]", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^——", RegexOptions.NonBacktracking)]
    private static partial Regex DashMark();

    [GeneratedRegex(@"^([△▲◎●■◆□※☆★#]|- )", RegexOptions.NonBacktracking)]
    private static partial Regex ListMark();

    /// <summary>专栏1 重大工程, 专栏1：, 专栏1（续), and without blank when nothing but a name comes after it; 专栏 重大工程, where a plan has only one.</summary>
    [GeneratedRegex(@"^(?:(?<number>专栏)\s+[^\s，。；：:]{2,30}$|(?<number>续?专栏\s?[一二三四五六七八九十\d]{1,3})(\s|[:：（(]|$|[^\s\d一二三四五六七八九十中所的内列和与及、，。][^，。；：:]{2,30}$))", RegexOptions.NonBacktracking)]
    private static partial Regex PanelNumber();
}
