using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Tells page furniture from print, line by line. The conventions: a page number stands between dots or dashes; the running head
/// of left pages gives year and number (2020年第9期, 2020·9), that of right pages the gazette's name and serial number (总第217期), either
/// with the section, or one line gives all of them with the page number at its outer end; a section label is the section's bare
/// name, letter-spaced or not, bare or between ornaments (【政务简讯】), wherever it landed. Blanks are no evidence: the print spaces
/// these lines freely. What only recurs from page to page is found by <see cref="RecurringFurniture"/>.
/// </summary>
public static partial class PageFurnitureReader
{
    /// <summary>Reads one line; null when it is no furniture by itself.</summary>
    public static FurnitureLine? Read(SourceLine line)
    {
        if (line.Text.Length > LongestLine)
        {
            return null;
        }

        var text = LineText.Squeeze(line.Text);
        if ((text[0] == '第' || !LineText.IsIdeograph(text[0])) && PageNumber().IsMatch(text))
        {
            return new FurnitureLine { Source = line, Kind = FurnitureKind.PageNumber };
        }

        var label = text.Trim(Ornaments);
        if ((IssueSections.Find(label) ?? Group(label)) is { } section)
        {
            return new FurnitureLine { Source = line, Kind = FurnitureKind.SectionLabel, Section = section };
        }

        if (!text.Contains('期', StringComparison.Ordinal) && !text.Contains("公报", StringComparison.Ordinal))
        {
            return Head(line, ShortHead().Match(text), FurnitureKind.RunningHead) is { Section: not null } head ? head : null;
        }

        return Head(line, LeftHead().Match(text), FurnitureKind.RunningHead)
            ?? Head(line, NamedHead().Match(text), FurnitureKind.RunningHead)
            ?? Head(line, CoverNumber().Match(text), FurnitureKind.Cover);
    }

    /// <summary>The section of a label that names a part of one, or its name in other years; null for any other text.</summary>
    private static IssueSection? Group(string label) => label switch
    {
        "市政府文件" or "市府文件" or "市政府办公室文件" or "市府办文件" or "部门文件" or "县（市、区）文件" or "县市区文件" => IssueSection.Documents,
        "政务要闻" or "政务动态" => IssueSection.NewsBriefs,
        "领导讲话" or "重要讲话" => IssueSection.Feature,
        _ => null,
    };

    // What labels are set between.
    private static readonly char[] Ornaments = [.. "【】〖〗[]［］■□◆◇●○▲★◎|｜·•—-"];

    // The longest running head, name and section and generous spacing included; anything longer is print.
    private const int LongestLine = 80;

    private static FurnitureLine? Head(SourceLine line, Match match, FurnitureKind kind)
    {
        if (!match.Success || !(match.Groups["year"].Success || match.Groups["number"].Success || match.Groups["serial"].Success))
        {
            return null;
        }

        var label = match.Groups["section"].Value;
        var section = IssueSections.Find(label);
        if (label.Length > 0 && section is null && label.Length > LongestUnknownSection)
        {
            return null;
        }

        return new FurnitureLine
        {
            Source = line,
            Kind = kind,
            Section = section,
            Year = Number(match, "year"),
            IssueNumber = Number(match, "number") ?? Number(match, "slipped"),
            SerialNumber = Number(match, "serial"),
        };
    }

    // A section nobody has told us of is still a word or two: 专题报道, 领导讲话.
    private const int LongestUnknownSection = 6;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: > 0 } g ? ChineseNumerals.Parse(g.ValueSpan) : null;

    /// <summary>Takes ·28·, —28—, - 28 -, 第28页; leaves a bare 28, which may be a cell of a table.</summary>
    [GeneratedRegex(@"^(?:[·•∙・‧．.\-—–－―|]+\d{1,4}[·•∙・‧．.\-—–－―|]+|第\d{1,4}页(?:共\d{1,4}页)?)$", RegexOptions.NonBacktracking)]
    private static partial Regex PageNumber();

    /// <summary>Takes 2020年第9期文件发布, 2020年第6期, 2020年第12期（总第220期）.</summary>
    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d)年?[.·]?第(?<number>\d{1,2})(?:[-—－、]\d{1,2})?期(?:[（(]总第(?<serial>\d{1,4})期[）)])?(?<section>\p{IsCJKUnifiedIdeographs}*)$", RegexOptions.NonBacktracking)]
    private static partial Regex LeftHead();

    /// <summary>Takes 2016·11文件发布; without a section it may be a figure or the date on a cover.</summary>
    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d)[.·．/](?<number>\d{1,2})[|｜·]?(?<section>\p{IsCJKUnifiedIdeographs}+)$", RegexOptions.NonBacktracking)]
    private static partial Regex ShortHead();

    /// <summary>
    /// Takes 温州市人民政府公报（总第217期）, with a section behind or before, 第9期温州市人民政府公报28 and 28/温州市人民政府公报2020.9;
    /// leaves the bare name, which opens the imprint.
    /// </summary>
    [GeneratedRegex(@"^(?:\d{1,3}[/／|｜·])?(?:(?:(?<year>(?:19|20)\d\d)年?[.·]?)?第(?<number>\d{1,2})期)?\p{IsCJKUnifiedIdeographs}{2,20}公报[|｜·]?(?:(?:(?<year>(?:19|20)\d\d)[年.·．]?)?(?:第(?<number>\d{1,2})期)?)?(?:[（(]总第(?<serial>\d{1,4})期[）)])?(?<section>\p{IsCJKUnifiedIdeographs}*)[/／|｜·]?\d{0,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex NamedHead();

    /// <summary>Takes 第12期（总第220期） of the cover, and 第期（总第214期）6, where the big numeral has slipped to the end.</summary>
    [GeneratedRegex(@"^第(?<number>\d{0,2})期[（(]总第(?<serial>\d{1,4})期[）)](?<slipped>\d{0,2})$", RegexOptions.NonBacktracking)]
    private static partial Regex CoverNumber();
}
