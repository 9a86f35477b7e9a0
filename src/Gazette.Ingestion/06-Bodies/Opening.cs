using System.Text.RegularExpressions;
using Gazette.Ingestion.Chinese;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// The number or mark that a line opens with. The order of ranks is that of GB/T 9704 (一、 then （一） then 1. then （1）) under
/// the divisions of the Legislation Law (编, 章, 节, 条).
/// </summary>
/// <param name="Kind">Which number or mark.</param>
/// <param name="Rank">Rank as in <see cref="Documents.Block.Level"/>; 0 when it ranks no heading (条, ——, △).</param>
/// <param name="Number">The number or mark as printed.</param>
public readonly partial record struct Opening(OpeningKind Kind, int Rank, string Number)
{
    private static readonly (OpeningKind Kind, int Rank, Func<Regex> Pattern)[] Patterns =
    [
        (OpeningKind.Part, 1, PartNumber),
        (OpeningKind.Chapter, 2, ChapterNumber),
        (OpeningKind.Section, 3, SectionNumber),
        (OpeningKind.Provision, 0, ProvisionNumber),
        (OpeningKind.Ideographic, 4, IdeographicNumber),
        (OpeningKind.BracketedIdeographic, 5, BracketedIdeographicNumber),
        (OpeningKind.Arabic, 6, ArabicNumber),
        (OpeningKind.BracketedArabic, 7, BracketedArabicNumber),
        (OpeningKind.Circled, 8, CircledNumber),
        (OpeningKind.Dash, 0, DashMark),
        (OpeningKind.Mark, 0, ListMark),
    ];

    /// <summary>Nothing.</summary>
    public static Opening None { get; } = new(OpeningKind.None, 0, string.Empty);

    /// <summary>Whether there is one.</summary>
    public bool Exists => Kind != OpeningKind.None;

    /// <summary>Whether it can number a heading.</summary>
    public bool IsRanked => Rank > 0;

    /// <summary>Whether this carries the number that comes after another's: （三） after （二）.</summary>
    public bool Succeeds(Opening other) =>
        Kind == other.Kind && Value is { } value && other.Value is { } before && value == before + 1;

    /// <summary>The number as a figure; null for a mark.</summary>
    public int? Value => Kind switch
    {
        OpeningKind.None or OpeningKind.Dash or OpeningKind.Mark or OpeningKind.Dotted => null,
        OpeningKind.Circled => Number[0] - '①' + 1,
        _ => ChineseNumerals.Parse(NumeralOf(Number)),
    };

    /// <summary>Reads the opening of a line.</summary>
    /// <param name="text">The line, trimmed and closed up.</param>
    public static Opening Of(string text)
    {
        foreach (var (kind, rank, pattern) in Patterns)
        {
            var match = pattern().Match(text);
            if (match.Success)
            {
                return new Opening(kind, rank, match.Value);
            }
        }

        var number = DecimalNumber().Match(text);
        return number.Success && !Sentence().IsMatch(text)
            ? new Opening(OpeningKind.Dotted, 4 + number.Groups["depth"].Value.Count(c => c == '.'), number.Groups["depth"].Value)
            : None;
    }

    /// <summary>The numeral alone: 二 of 第二章, （二）, 二、.</summary>
    private static string NumeralOf(string number) =>
        string.Concat(number.Where(c => ChineseNumerals.IsNumeral(c)));

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]+编(\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex PartNumber();

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]+章(\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex ChapterNumber();

    [GeneratedRegex(@"^第[一二三四五六七八九十百\d]+节(\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex SectionNumber();

    /// <summary>第十二条 with the space that print puts after it; in 第十二条规定 it is a reference.</summary>
    [GeneratedRegex(@"^第[一二三四五六七八九十百千零〇\d]+条(\s|$)", RegexOptions.NonBacktracking)]
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
    [GeneratedRegex(@"^(?<depth>\d{1,2}(\.\d{1,2}){0,3})\s+[\p{IsCJKUnifiedIdeographs}A-ZⅠ-Ⅻ]", RegexOptions.NonBacktracking)]
    private static partial Regex DecimalNumber();

    [GeneratedRegex(@"[。；，,;]", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^——", RegexOptions.NonBacktracking)]
    private static partial Regex DashMark();

    [GeneratedRegex(@"^([△▲◎●■◆□※☆★#]|- )", RegexOptions.NonBacktracking)]
    private static partial Regex ListMark();
}
