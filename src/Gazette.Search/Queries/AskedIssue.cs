using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Search.Queries;

/// <summary>
/// An issue of the gazette as people ask for it: by its number (2020年第9期, 总第217期), by its month (2020年9月公报), or as the newest (最新一期).
/// </summary>
/// <param name="Year">Its year; null for any.</param>
/// <param name="Number">Its number in the year; null for any.</param>
/// <param name="Serial">总第N期; null for any.</param>
internal sealed partial record AskedIssue(int? Year, int? Number, int? Serial = null)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const string Gazette = "(?:(?:[市省]?(?:人民)?政府)?公[报報])?";
    private const string Contents = Gazette + "(?:目录|内容|全文)?$";

    /// <summary>Whether its number names it and no other: 第9期 is an issue of every year, and 2020年9月 may be meant as a time.</summary>
    public bool IsNamedInFull { get; private init; }

    /// <summary>Whether the query says nothing but which issue, be it one of several years (第9期, 9月份公报); 2020年9月 may be meant as a time.</summary>
    public bool IsAlone { get; private init; }

    /// <summary>Whether the newest is asked for.</summary>
    public bool IsNewest { get; private init; }

    /// <summary>
    /// What to call it when it is not held; null when the query may not be after an issue at all (二期, 2020年9月任免).
    /// </summary>
    public string? Name { get; private init; }

    /// <summary>
    /// The issue a query asks for; null when it asks for none. With other words a month must have its year: the gazette comes out monthly, so
    /// that an issue's number is its month.
    /// </summary>
    public static AskedIssue? Of(SearchQuery query)
    {
        if (Newest().IsMatch(query.Text.Trim()))
        {
            return new AskedIssue(null, null) { IsNewest = true, IsNamedInFull = true, IsAlone = true };
        }

        var text = query.TextWithoutDate;
        if (Designation().Match(text) is { Success: true } match && ChineseNumerals.Parse(match.Groups["n"].ValueSpan) is { } number)
        {
            return Numbered(match, ChineseNumerals.Parse(match.Groups["year"].ValueSpan) ?? query.Date?.Year, number);
        }

        var isContents = TheContents().IsMatch(text);
        return query.Date is { Day: null } date && (isContents || date is { Year: not null, Month: not null })
            ? new AskedIssue(date.Year, date.Month) { IsAlone = isContents && text.Length > 0, Name = isContents ? $"{date}的公报" : null }
            : null;
    }

    /// <summary>Those that are meant of the issues that are held.</summary>
    public IReadOnlyList<IssueIdentity> Among(IReadOnlyList<IssueIdentity> held)
    {
        if (IsNewest)
        {
            return [.. held.Where(issue => issue is { Year: not null, Number: not null }).OrderByDescending(issue => (issue.Year, issue.Number)).Take(1)];
        }

        // 第220期: no year has so many, so that it is counted from the first of all.
        var isSerial = Year is null && Number > held.Max(issue => issue.Number);
        return [.. held.Where((isSerial ? new AskedIssue(null, null, Number) : this).Fits)];
    }

    private static AskedIssue Numbered(Match match, int? year, int number)
    {
        var isSerial = match.Groups["serial"].Success;
        var name = string.Create(CultureInfo.InvariantCulture, $"{(isSerial ? "总" : year is null ? "" : $"{year}年")}第{number}期");
        return new AskedIssue(year, isSerial ? null : number, isSerial ? number : null)
        {
            IsNamedInFull = isSerial || year is not null,
            IsAlone = true,
            Name = isSerial || year is not null || match.Groups["ordinal"].Success ? name : null,
        };
    }

    private bool Fits(IssueIdentity issue) =>
        (Year ?? issue.Year) == issue.Year && (Number ?? issue.Number) == issue.Number && (Serial ?? issue.SerialNumber) == issue.SerialNumber;

    [GeneratedRegex("^" + Gazette + "(?<year>(?:19|20)[0-9]{2})?(?<serial>总)?(?<ordinal>第)?(?<n>[0-9]{1,4}|[一二三四五六七八九十百]{1,5})期" + Contents, Options)]
    private static partial Regex Designation();

    [GeneratedRegex("^" + Contents, Options)]
    private static partial Regex TheContents();

    // 最新一期, 最近的一期公报, 最新公报, 本期.
    [GeneratedRegex("^(?:(?:最新|最近)的?(?:[这這]?[一1])?期的?" + Gazette + "|(?:最新|最近)的?(?:一期的?)?公[报報]|[本这這]一?期的?" + Gazette + ")(?:的?(?:目录|内容|全文))?$", Options)]
    private static partial Regex Newest();
}
