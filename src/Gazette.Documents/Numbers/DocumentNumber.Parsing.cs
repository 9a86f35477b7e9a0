using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gazette.Documents;

/// <content>Reading a complete number in any of its written forms.</content>
public sealed partial record DocumentNumber
{
    private const int MaxLength = 100;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // One character for a ministry (建〔2013〕12号); some agencies mark a branch of their work in brackets: 温市监（食）.
    private const string Code = @"(?<agency>\p{IsCJKUnifiedIdeographs}{1,20}(?:\[\p{IsCJKUnifiedIdeographs}{1,4}\]\p{IsCJKUnifiedIdeographs}{0,4})?)";
    private const string Number = @"(?<n>[0-9]{1,6})";
    private const string FullYear = "(?<year>(?:19|20)[0-9]{2})";

    /// <summary>
    /// Reads a complete number in any width, with any brackets or none, with or without spaces, 年, 第, 号 and leading zeros:
    /// 温政办[2020]94号, 温政办2020 94, 温政办 (2020年) 第094号, 国务院令709号, 省政府第372号令.
    /// </summary>
    /// <returns>False when the text is not, as a whole, one complete number with agency and, unless an order, year.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > MaxLength)
        {
            return false;
        }

        var tidy = WrittenForm.Tidy(text);
        var squeezed = tidy.Replace(" ", "", StringComparison.Ordinal);
        number = Read(Bracketed().Match(squeezed), DocumentNumberForm.Bracketed)
            ?? Read(Ordinal().Match(squeezed), DocumentNumberForm.Ordinal)
            ?? Read(OrdinalBefore().Match(squeezed), DocumentNumberForm.Ordinal)
            ?? Read(Bare().Match(tidy), DocumentNumberForm.Bracketed);
        return number is not null;
    }

    /// <summary>Reads a complete number; see <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is not one complete document number.</exception>
    public static DocumentNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"'{text}' is not a document number such as 温政办〔2020〕94号.");

    private static DocumentNumber? Read(Match match, DocumentNumberForm form)
    {
        if (!match.Success || !int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) || sequence == 0)
        {
            return null;
        }

        var agency = match.Groups["agency"].Value.Replace(" ", "", StringComparison.Ordinal).Replace('[', '（').Replace(']', '）');
        return new DocumentNumber
        {
            Agency = agency + match.Groups["order"].Value,
            Year = ReadYear(match.Groups["year"].Value),
            Sequence = sequence,
            Form = form,
        };
    }

    private static int? ReadYear(string year) => year.Length switch
    {
        0 => null,
        2 => 1900 + int.Parse(year, CultureInfo.InvariantCulture),
        _ => int.Parse(year, CultureInfo.InvariantCulture),
    };

    // 温政办〔2020〕94号, 温政办[2020年]第094号文件, 中国人民银行令〔2020〕第4号; before 2000 also 温政〔98〕12号.
    [GeneratedRegex("^" + Code + @"\[(?<year>(?:19|20)[0-9]{2}|[5-9][0-9])年?\]-?第?" + Number + "号?(?:文件?)?$", Options)]
    private static partial Regex Bracketed();

    // 省政府令第372号, 国务院令709号, 财政部公告2019年第76号: either 第 or 号 must tell the number from any other.
    [GeneratedRegex(@"^(?<agency>\p{IsCJKUnifiedIdeographs}{1,30}(?:令|公告))(?:" + FullYear + "年)?(?:第" + Number + "号?|" + Number + "号)$", Options)]
    private static partial Regex Ordinal();

    // 省政府第372号令, 国务院709号令: the same order, its word behind the number.
    [GeneratedRegex(@"^(?<agency>\p{IsCJKUnifiedIdeographs}{1,30}?)(?:" + FullYear + "年)?第?" + Number + "号(?<order>令|公告)$", Options)]
    private static partial Regex OrdinalBefore();

    // 温政办2020 94, 温政办2020年94号文, 温政办 2020-94: as typed; something must part the year from the number.
    [GeneratedRegex(@"^(?<agency>(?:\p{IsCJKUnifiedIdeographs} ?){2,20})\[?" + FullYear + "(?: ?\\] ?| ?年 ?(?:第 ?)?| ?- ?| | ?第 ?)" + Number + " ?号?(?:文件?)?$", Options)]
    private static partial Regex Bare();
}
