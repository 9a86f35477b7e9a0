using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Search.Queries;

/// <summary>An issue of the gazette as people ask for it: by its number (2020年第9期, 总第217期) or by its month (2020年9月公报).</summary>
/// <param name="Year">Its year; null for any.</param>
/// <param name="Number">Its number in the year; null for any.</param>
/// <param name="Serial">总第N期; null for any.</param>
internal sealed partial record AskedIssue(int? Year, int? Number, int? Serial = null)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Gazette = "(?:(?:[市省]?(?:人民)?政府)?公报)?";

    /// <summary>Whether its number names it and no other: 第9期 is an issue of every year, and 2020年9月 may be meant as a time.</summary>
    public bool IsNamedInFull { get; private init; }

    /// <summary>Whether the query says nothing but which issue, be it one of several years (第9期, 9月份公报); 2020年9月 may be meant as a time.</summary>
    public bool IsAlone { get; private init; }

    /// <summary>
    /// The issue a query asks for; null when it asks for none. With other words a month must have its year: the gazette comes out monthly, so
    /// that an issue's number is its month.
    /// </summary>
    public static AskedIssue? Of(SearchQuery query)
    {
        var text = query.TextWithoutDate;
        if (Designation().Match(text) is { Success: true } match && ChineseNumerals.Parse(match.Groups["n"].ValueSpan) is { } number)
        {
            var year = ChineseNumerals.Parse(match.Groups["year"].ValueSpan) ?? query.Date?.Year;
            return match.Groups["serial"].Success
                ? new AskedIssue(year, null, number) { IsNamedInFull = true, IsAlone = true }
                : new AskedIssue(year, number) { IsNamedInFull = year is not null, IsAlone = true };
        }

        var isContents = Contents().IsMatch(text);
        return query.Date is { } date && (isContents || date is { Year: not null, Month: not null, Day: null }) && !query.AsksForDay
            ? new AskedIssue(date.Year, date.Month) { IsAlone = isContents && text.Length > 0 }
            : null;
    }

    /// <summary>Whether an issue is meant.</summary>
    public bool Fits(IssueIdentity issue) =>
        (Year ?? issue.Year) == issue.Year && (Number ?? issue.Number) == issue.Number && (Serial ?? issue.SerialNumber) == issue.SerialNumber;

    [GeneratedRegex("^" + Gazette + "(?<year>(?:19|20)[0-9]{2})?(?<serial>总)?第?(?<n>[0-9]{1,4}|[一二三四五六七八九十百]{1,5})期" + Gazette + "(?:目录|内容|全文)?$", Options)]
    private static partial Regex Designation();

    [GeneratedRegex("^" + Gazette + "(?:目录|内容|全文)?$", Options)]
    private static partial Regex Contents();
}
