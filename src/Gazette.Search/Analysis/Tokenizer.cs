using System.Buffers;
using System.Globalization;
using System.Text;

namespace Gazette.Search.Analysis;

/// <summary>Cuts one text into tokens; made for a single use, because it keeps its place.</summary>
/// <remarks>
/// Width and compatibility forms are folded by Unicode's NFKC, one grapheme at a time, so that every token knows where it stands in
/// the original. Halves of surrogate pairs that stand alone, control characters and symbols separate and are never part of a token.
/// </remarks>
internal sealed class Tokenizer(string text, SimplifiedScript script, List<Token> tokens)
{
    // Full-width forms of ASCII stand in Unicode in the same order.
    private const int FullWidth = 0xFEE0;

    private readonly StringBuilder _word = new();
    private int _wordStart;
    private int _wordEnd;
    private bool _break = true;
    private bool _space;

    /// <summary>Adds the tokens to the list.</summary>
    public void Run()
    {
        for (var i = 0; i < text.Length;)
        {
            var length = GraphemeLength(i);
            if (!JoinsWord(i))
            {
                Read(i, length);
            }

            i += length;
        }

        EndWord();
    }

    // Characters after and before which a grapheme may end: Latin, dashes and quotation marks, Chinese, full-width forms.
    private static bool IsPlain(char c) => c < 0x300 || c is >= '\u2010' and <= '\u2027' || c is >= '\u3000' and <= '\u9fff' || c is >= '\uff00' and <= '\uffef';

    private int GraphemeLength(int i) =>
        IsPlain(text[i]) && (i + 1 == text.Length || IsPlain(text[i + 1]))
            ? 1
            : StringInfo.GetNextTextElementLength(text.AsSpan(i));

    private void Read(int start, int length)
    {
        var grapheme = text.AsSpan(start, length);
        if (length == 1 && ReadCommon(grapheme[0], start))
        {
            return;
        }

        for (var rest = grapheme; rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var consumed) != OperationStatus.Done)
            {
                Separate();
                return;
            }

            rest = rest[consumed..];
        }

        foreach (var rune in grapheme.ToString().Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            ReadRune(rune, start, start + length);
        }
    }

    // Nearly all of a Chinese text, for which normalising would give what is known.
    private bool ReadCommon(char c, int start)
    {
        switch (c)
        {
            case < (char)0x80:
            case >= '\u3400' and <= '\u9fff':
                ReadRune(new Rune(c), start, start + 1);
                return true;
            case >= '\uff01' and <= '\uff5e':
                ReadRune(new Rune(c - FullWidth), start, start + 1);
                return true;
            case >= '\u3001' and <= '\u3003':
            case >= '\u3008' and <= '\u301b':
            case >= '\u2018' and <= '\u201d':
                Separate();
                return true;
            default:
                return false;
        }
    }

    private void ReadRune(Rune rune, int start, int end)
    {
        if (Ideographs.Contains(rune))
        {
            EndWord();
            var folded = rune.IsBmp ? script.FoldToText((char)rune.Value) : rune.ToString();
            Add(folded, isIdeograph: true, start, end);
        }
        else if (Rune.IsLetterOrDigit(rune))
        {
            if (_word.Length == 0)
            {
                _wordStart = start;
            }

            _word.Append(Rune.ToLowerInvariant(rune).ToString());
            _wordEnd = end;
        }
        else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator)
        {
            EndWord();
            _space = true;
        }
        else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format))
        {
            Separate();
        }
    }

    // 2.0 and 1,200 are one number (written 1200), 5+5 is one name; a list number (1.) or a closing + is not.
    private bool JoinsWord(int i)
    {
        if (_word.Length == 0 || _wordEnd != i || i + 1 >= text.Length)
        {
            return false;
        }

        var (before, after) = (text[i - 1], text[i + 1]);
        switch (text[i])
        {
            case '.' or '．' when char.IsDigit(before) && char.IsDigit(after):
                _word.Append('.');
                break;
            case '+' or '＋' when char.IsLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after):
                _word.Append('+');
                break;
            case ',' when char.IsAsciiDigit(before) && IsThousandsGroup(i + 1):
                break;
            default:
                return false;
        }

        _wordEnd = i + 1;
        return true;
    }

    private bool IsThousandsGroup(int start) =>
        start + 3 <= text.Length && text.AsSpan(start, 3).IndexOfAnyExceptInRange('0', '9') < 0
        && (start + 3 == text.Length || !char.IsDigit(text[start + 3]))
        && _word.Length > 0 && _word.ToString().All(char.IsAsciiDigit);

    private void Separate()
    {
        EndWord();
        _break = true;
    }

    private void EndWord()
    {
        if (_word.Length > 0)
        {
            Add(_word.ToString(), isIdeograph: false, _wordStart, _wordEnd);
            _word.Clear();
        }
    }

    // A space says nothing between two Chinese characters: print spreads names and headings (徐　翔).
    private void Add(string folded, bool isIdeograph, int start, int end)
    {
        var spaced = _space && !(isIdeograph && tokens.Count > 0 && tokens[^1].IsIdeograph);
        tokens.Add(new Token(folded, isIdeograph, start, end, _break || spaced));
        _break = false;
        _space = false;
    }
}
