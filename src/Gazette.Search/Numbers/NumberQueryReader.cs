using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Search.Analysis;

namespace Gazette.Search.Numbers;

/// <summary>
/// Reads document numbers and filing codes in the forms people write them: any brackets or none, half or full width, simplified or
/// traditional, with or without 第, 号, 字, 文, leading zeros and spaces, without agency or without year.
/// </summary>
public sealed partial class NumberQueryReader(SimplifiedScript script)
{
    private const int MaxLength = 100;
    private const int MaxInText = 5;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // Pieces of the patterns below, which are matched against tidied text: brackets are [ ], dashes -, one space for several.
    private const string Agency = @"(?<agency>[\p{IsCJKUnifiedIdeographs}-[第]]{2,30})";
    private const string Year = @"(?<year>(?:19|20)\d\d)";
    private const string Number = @"(?<n>\d{1,5})";

    /// <summary>Reads a text that is, as a whole, one number; null when it is words.</summary>
    public NumberQuery? Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
        {
            return null;
        }

        var tidy = Label().Replace(Tidy(text), "");
        return (NumberQuery?)ReadFilingCode(tidy) ?? Document(Bracketed().Match(tidy), isCertain: true)
            ?? Document(Order().Match(tidy), isCertain: true, isOrder: true)
            ?? Document(WithYear().Match(tidy), isCertain: false)
            ?? Document(WithoutAgency().Match(tidy), isCertain: false)
            ?? Document(WithoutYear().Match(tidy), isCertain: false);
    }

    /// <summary>The complete numbers that stand in a longer text, in order, at most five.</summary>
    public IReadOnlyList<NumberQuery> FindIn(string text)
    {
        var tidy = Tidy(text);
        var codes = FilingCodeInText().Matches(tidy).Select(m => (m.Index, Query: (NumberQuery?)ReadFilingCode(m.Value)));
        var documents = BracketedInText().Matches(tidy).Select(m => (m.Index, Query: (NumberQuery?)Document(m, isCertain: true)));
        return [.. codes.Concat(documents).Where(f => f.Query is not null).OrderBy(f => f.Index).Select(f => f.Query!).Take(MaxInText)];
    }

    private static FilingCodeQuery? ReadFilingCode(string tidy)
    {
        if (FilingCode.TryParse(tidy, out var code))
        {
            return new FilingCodeQuery(code.Authority, code.Year, code.Sequence) { IsCertain = true };
        }

        var match = PartOfFilingCode().Match(tidy);
        return match.Success && Integer(match, "n") is { } sequence
            ? new FilingCodeQuery(Text(match, "authority")?.ToUpperInvariant(), Integer(match, "year"), sequence)
            : null;
    }

    private static DocumentNumberQuery? Document(Match match, bool isCertain, bool isOrder = false) =>
        match.Success && Integer(match, "n") is > 0 and var sequence
            ? new DocumentNumberQuery(Text(match, "agency"), Integer(match, "year"), sequence, isOrder) { IsCertain = isCertain }
            : null;

    private static string? Text(Match match, string group) => match.Groups[group] is { Success: true, Length: > 0 } g ? g.Value : null;

    private static int? Integer(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // EnumerateRunes gives U+FFFD for a lone surrogate, so that normalising cannot fail.
            foreach (var c in rune.ToString().Normalize(NormalizationForm.FormKC))
            {
                Append(tidy, script.Fold(c));
            }
        }

        return tidy.ToString().Trim();
    }

    private static void Append(StringBuilder tidy, char c)
    {
        var plain = c switch
        {
            '[' or '(' or '〔' or '【' or '〈' or '《' or '{' or '「' => '[',
            ']' or ')' or '〕' or '】' or '〉' or '》' or '}' or '」' => ']',
            _ when char.IsWhiteSpace(c) || c == '\u200b' => ' ',
            _ when char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation || c == '\u2212' => '-',
            _ => c,
        };
        if (plain != ' ' || (tidy.Length > 0 && tidy[^1] != ' '))
        {
            tidy.Append(plain);
        }
    }

    // 发文字号：温政办〔2020〕94号: what people copy along.
    [GeneratedRegex("^(?:发文字号|发文号|文件号|文号|字号|统一编号|登记号|编号) ?[::]? ?", Options)]
    private static partial Regex Label();

    // 温政办[2020]94号, 温政办字 [2020年] 第 094 号文件, [2020]94.
    [GeneratedRegex("^(?:" + Agency + @" ?)?\[ ?" + Year + @" ?年? ?\] ?-? ?第? ?" + Number + " ?号?(?:文件?)?$", Options)]
    private static partial Regex Bracketed();

    // 省政府令第372号, 财政部公告2019年第76号, 政府令 372号: orders and announcements are numbered with 第 and without brackets.
    [GeneratedRegex(@"^(?<agency>\p{IsCJKUnifiedIdeographs}{1,30}(?:令|公告)) ?(?:\[? ?" + Year + @" ?年? ?\]?)? ?(?:第 ?" + Number + " ?号?|" + Number + " ?号)$", Options)]
    private static partial Regex Order();

    // 温政办2020 94, 温政办 2020年94号文, 温政办2020-94: something must part the year from the number.
    [GeneratedRegex("^" + Agency + " ?" + Year + "(?: ?年 ?第? ?| ?- ?| | ?第 ?)" + Number + " ?号?(?:文件?)?$", Options)]
    private static partial Regex WithYear();

    // 2020年94号文, 2020 94号: without 号 it could be anything.
    [GeneratedRegex("^" + Year + "(?: ?年 ?第? ?| ?- ?| | ?第 ?)" + Number + " ?号(?:文件?)?$", Options)]
    private static partial Regex WithoutAgency();

    // 温政办94号, 温政办第94号文, 94号文: without 号文 a number alone is a house number.
    [GeneratedRegex("^(?:" + Agency + " ?第? ?" + Number + " ?号(?:文件?)?|第? ?" + Number + " ?号文件?)$", Options)]
    private static partial Regex WithoutYear();

    // 2020-0021, ZJCC01-0021: the four digits with a leading zero tell it from a span of years.
    [GeneratedRegex("^(?:(?<authority>[A-Za-z]{2,6}[0-9]{2})[ _-]*|" + Year + @"[ _-]+)(?<n>0\d{3})$", Options)]
    private static partial Regex PartOfFilingCode();

    [GeneratedRegex("[A-Za-z]{2,6}[0-9]{2}[ _-]*" + Year + "[ _-]*[0-9]{4}", Options)]
    private static partial Regex FilingCodeInText();

    [GeneratedRegex(Agency + @" ?\[ ?" + Year + @" ?年? ?\] ?第? ?" + Number, Options)]
    private static partial Regex BracketedInText();
}
