using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gazette.Documents;

/// <summary>
/// 行政规范性文件统一编号, the registration code of a normative document in Zhejiang: region and authority (ZJCC01), year and
/// running number. Compared by value; the normal form has ASCII hyphens (ZJCC01-2020-0021).
/// </summary>
public sealed partial record FilingCode
{
    /// <summary>Letters and digits of region and authority, upper case, e.g. ZJCC01.</summary>
    public required string Authority { get; init; }

    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The running number, printed with four digits.</summary>
    public required int Sequence { get; init; }

    /// <summary>The normal form, e.g. ZJCC01-2020-0021.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Authority}-{Year}-{Sequence:0000}");

    /// <summary>Reads a complete code in any width and case, with any dash, spaces or nothing between its parts.</summary>
    /// <returns>False when the text is not, as a whole, one complete code.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out FilingCode? code)
    {
        code = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 60 || text.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff'))
        {
            return false;
        }

        var match = Written().Match(WrittenForm.Tidy(text).Replace(" ", "", StringComparison.Ordinal));
        if (!match.Success)
        {
            return false;
        }

        code = new FilingCode
        {
            Authority = match.Groups["authority"].Value.ToUpperInvariant(),
            Year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture),
            Sequence = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture),
        };
        return true;
    }

    /// <summary>Reads a complete code; see <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is not one complete filing code.</exception>
    public static FilingCode Parse(string text) => TryParse(text, out var code)
        ? code
        : throw new FormatException($"'{text}' is not a filing code such as ZJCC01-2020-0021.");

    // Letters of the region, two digits of the authority, year, four-digit number; the text is tidied: any dash is one hyphen.
    [GeneratedRegex("^(?<authority>[A-Za-z]{2,6}[0-9]{2})-*(?<year>(?:19|20)[0-9]{2})-*(?<n>[0-9]{1,4})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
