using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gazette.Documents;

/// <content>Reading a complete number in any of its written forms.</content>
public sealed partial record DocumentNumber
{
    /// <summary>Reads a complete number written in any width, with any brackets, with or without spaces and 第.</summary>
    /// <returns>False when the text is not, as a whole, one complete number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DocumentNumber? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 100)
        {
            return false;
        }

        var squeezed = string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
        var match = Bracketed().Match(squeezed);
        var form = DocumentNumberForm.Bracketed;
        if (!match.Success)
        {
            match = Ordinal().Match(squeezed);
            form = DocumentNumberForm.Ordinal;
        }

        if (!match.Success || !int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence))
        {
            return false;
        }

        number = new DocumentNumber
        {
            Agency = match.Groups["agency"].Value,
            Year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null,
            Sequence = sequence,
            Form = form,
        };
        return sequence > 0;
    }

    /// <summary>Reads a complete number; see <see cref="TryParse"/>.</summary>
    /// <exception cref="FormatException">The text is not one complete document number.</exception>
    public static DocumentNumber Parse(string text) => TryParse(text, out var number)
        ? number
        : throw new FormatException($"'{text}' is not a document number such as 温政办〔2020〕94号.");

    [GeneratedRegex(@"^(?<agency>\p{IsCJKUnifiedIdeographs}{2,20})[〔\[(【](?<year>(?:19|20)\d\d)年?[〕\])】]第?(?<n>\d{1,5})号?$", RegexOptions.NonBacktracking)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(?<agency>\p{IsCJKUnifiedIdeographs}{1,30}(?:令|公告))(?:(?<year>(?:19|20)\d\d)年)?第(?<n>\d{1,5})号$", RegexOptions.NonBacktracking)]
    private static partial Regex Ordinal();
}
