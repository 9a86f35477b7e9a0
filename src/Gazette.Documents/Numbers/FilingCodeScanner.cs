using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>Finds the filing codes in running text, with any dash, stray spaces and line breaks in them.</summary>
public static partial class FilingCodeScanner
{
    /// <summary>All codes of a text in reading order.</summary>
    public static IReadOnlyList<FilingCodeInText> Find(string text)
    {
        var folded = FoldedText.Of(text);
        var found = new List<FilingCodeInText>();
        foreach (Match match in Written().Matches(folded.Text))
        {
            var last = match.Index + match.Length - 1;
            var goesOn = folded.Touches(last) && char.IsAsciiLetterOrDigit(folded.Text[last + 1]);
            if (!goesOn && FilingCode.TryParse(match.Value, out var code))
            {
                var (start, length) = folded.OriginOf(match.Index, match.Length);
                found.Add(new FilingCodeInText(code, start, length));
            }
        }

        return found;
    }

    // ZJCC01-2020-0021: in a text the running number has its four digits.
    [GeneratedRegex("[A-Za-z]{2,6}[0-9]{2}[-–—―‐‑‒−─﹣_~]*(?:19|20)[0-9]{2}[-–—―‐‑‒−─﹣_~]*[0-9]{4}", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}

/// <summary>A filing code in running text.</summary>
/// <param name="Code">The code.</param>
/// <param name="Start">Offset of its first character, 0-based.</param>
/// <param name="Length">Number of characters, stray white space included.</param>
public readonly record struct FilingCodeInText(FilingCode Code, int Start, int Length);
