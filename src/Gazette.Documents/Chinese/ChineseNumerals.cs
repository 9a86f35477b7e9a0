namespace Gazette.Documents.Chinese;

/// <summary>Whole numbers written in Chinese numerals (二十一, 一百零五, 二〇二〇), in ASCII or in full-width digits.</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads a text that is, as a whole, one number. White space is not expected in it.</summary>
    /// <returns>False for anything else, an empty text, and what lies over 99,999,999.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 16)
        {
            return false;
        }

        return IsPositional(text) ? TryReadPositional(text, out value) : TryReadWithUnits(text, out value);
    }

    /// <summary>The number that the text is as a whole, or null.</summary>
    public static int? Parse(ReadOnlySpan<char> text) => TryParse(text, out var value) ? value : null;

    /// <summary>Whether the character can be part of a number in Chinese numerals (digits and 十百千万).</summary>
    public static bool IsNumeral(char c) => DigitValue(c) >= 0 || UnitValue(c) > 0;

    // Without 十百千万 the digits stand by place: 二〇二〇, 2020, ２０２０.
    private static bool IsPositional(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (UnitValue(c) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReadPositional(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length > 8)
        {
            return false;
        }

        foreach (var c in text)
        {
            var digit = DigitValue(c);
            if (digit < 0)
            {
                return false;
            }

            value = value * 10 + digit;
        }

        return true;
    }

    // 一百零五 = 1×100 + 5; 十二 = 1×10 + 2; 三万二千 = 3×10000 + 2×1000. Units must fall within a 万.
    private static bool TryReadWithUnits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        int section = 0, digits = -1, lastUnit = int.MaxValue;
        foreach (var c in text)
        {
            if (DigitValue(c) is var digit and >= 0)
            {
                digits = digits > 0 ? digits * 10 + digit : digit;
                if (digits > 9999)
                {
                    return false;
                }

                continue;
            }

            var unit = UnitValue(c);
            if (unit == 0 || unit == 10_000 && value > 0 || unit != 10_000 && unit >= lastUnit)
            {
                return false;
            }

            if (unit == 10_000)
            {
                value = (section + Math.Max(digits, 0)) * unit;
                (section, lastUnit) = (0, int.MaxValue);
            }
            else
            {
                section += (digits > 0 ? digits : 1) * unit;
                lastUnit = unit;
            }

            digits = -1;
        }

        value += section + Math.Max(digits, 0);
        return value is > 0 and <= 99_999_999;
    }

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '○' or 'Ｏ' or 'O' or '◯' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static int UnitValue(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        _ => 0,
    };
}
