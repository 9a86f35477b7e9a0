using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Search.Analysis;

namespace Gazette.Search.Numbers;

/// <summary>
/// Brings a number as typed into the one spelling that <see cref="NumberPatterns"/> are written for: simplified script, half width,
/// brackets as [ ], dashes as -, no white space but between digits, without what is copied along (文号：, a full stop) and without the
/// … that stands for missing parts in our own normal form, and without brackets that hold no year.
/// </summary>
internal static partial class NumberSpelling
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // What comes along when a number is copied out of a sentence or a list.
    private const string Ends = " 。.，,；;：:、!！?？·•*#…";

    private static readonly SearchValues<char> FiguresAndTheirLike = SearchValues.Create("0123456789OoIl");

    // A title's or a quotation's marks. In the search box they mean a phrase, so they go only where a number is expected.
    private static readonly char[] Quotes = ['"', '＂', '“', '”', '‘', '’', '\'', '「', '」', '『', '』', '《', '》', '`'];

    /// <summary>The number alone, quotation marks around it taken off.</summary>
    public static string WithoutQuotes(string text) => text.Trim().Trim(Quotes);

    /// <summary>The spelling that patterns read.</summary>
    public static string Of(string text, SimplifiedScript script)
    {
        var tidy = Label().Replace(WrittenForm.Tidy(Simplified(text, script)).Trim(Ends.ToCharArray()), "");
        var squeezed = Squeeze(tidy).Replace("[...]", "", StringComparison.Ordinal).Replace("...", "", StringComparison.Ordinal).Replace("[]", "", StringComparison.Ordinal);
        // （温政办〔2020〕94号）: brackets around it all, not those of the year.
        return squeezed is ['[', not (>= '0' and <= '9'), .., ']'] ? squeezed[1..^1] : squeezed;
    }

    /// <summary>
    /// The same with the letters that scanners and hasty typists take for 0 and 1 as figures (2O2O, 9l, ZJCCO1); for what can't be read as it
    /// stands, since letters are letters in a code such as ZJCI01. A run of letters and figures keeps what comes before its last other letter.
    /// </summary>
    public static string WithFigures(string spelling) => LettersAndFigures().Replace(spelling, run =>
    {
        var from = run.ValueSpan.LastIndexOfAnyExcept(FiguresAndTheirLike) + 1;
        return run.ValueSpan[from..].ContainsAnyInRange('0', '9')
            ? string.Concat(run.ValueSpan[..from], run.Value[from..].Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1'))
            : run.Value;
    });

    // EnumerateRunes gives U+FFFD for a lone surrogate, so that normalising cannot fail.
    private static string Simplified(string text, SimplifiedScript script)
    {
        var simplified = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            foreach (var c in rune.ToString().Normalize(NormalizationForm.FormKC))
            {
                simplified.Append(script.Fold(c));
            }
        }

        return simplified.ToString();
    }

    // A blank says something only between digits (2020 94), and nothing when all digits are spread (2 0 2 0).
    private static string Squeeze(string tidy)
    {
        var isSpread = !LongDigits().IsMatch(tidy);
        var squeezed = new StringBuilder(tidy.Length);
        for (var i = 0; i < tidy.Length; i++)
        {
            var partsDigits = i > 0 && i + 1 < tidy.Length && char.IsAsciiDigit(tidy[i - 1]) && char.IsAsciiDigit(tidy[i + 1]);
            if (tidy[i] != ' ' || (partsDigits && !isSpread))
            {
                squeezed.Append(tidy[i]);
            }
        }

        return squeezed.ToString();
    }

    // 发文字号：温政办〔2020〕94号.
    [GeneratedRegex("^(?:规范性文件)?(?:发文字号|发文号|文件字号|文件编号|文件号|文号|字号|统一编号|登记号|备案号|编号) ?[::]? ?", Options)]
    private static partial Regex Label();

    [GeneratedRegex("[A-Za-z0-9]+", Options)]
    private static partial Regex LettersAndFigures();

    [GeneratedRegex("[0-9]{2}", Options)]
    private static partial Regex LongDigits();
}
