using System.Globalization;
using Gazette.Documents.Chinese;
using Gazette.Search.Analysis;

namespace Gazette.Search.Queries;

/// <summary>
/// Reads dates in a query: 2020年9月, 2020年9月份, 2020年, 2020 by itself, 二〇二〇年九月, 20年9月, 2020.9, 2020-09, 2020年上半年, a month that stands apart
/// from its year, and a month alone (九月份), which is that of any year; days in the same writings (2020年9月15日, 9月15号, 2020-09-15, 20200915).
/// </summary>
internal static class QueryDates
{
    // Of any month; which days a month has is the calendar's.
    private const int MostDays = 31;

    // Figures of a part of the year are printed with those of its last month.
    private static readonly (string Words, int Month)[] Parts =
    [
        ("上半年", 6), ("全年", 12), ("一季度", 3), ("第一季度", 3), ("二季度", 6), ("第二季度", 6), ("三季度", 9), ("第三季度", 9), ("前三季度", 9),
        ("四季度", 12), ("第四季度", 12),
    ];

    /// <summary>Parts the dates from the words around them.</summary>
    public static DateReading Read(IReadOnlyList<QueryClause> words)
    {
        var (rest, dates, named) = (new List<QueryClause>(), new List<QueryClause>(), new Named());
        for (var i = 0; i < words.Count;)
        {
            var length = DashedAt(words, i, named);
            if (length == 0 && IsWord(words, i) && Year(words[i].Tokens[0].Text) is { } alone)
            {
                // 养老 2020: a year by itself.
                named.Years.Add(alone);
                length = 1;
            }

            if (length == 0)
            {
                Part(words[i], rest, dates, named);
            }

            dates.AddRange(words.Skip(i).Take(length));
            i += Math.Max(1, length);
        }

        return named.Single() switch
        {
            null => new DateReading(words, []),
            { Exists: false } impossible => new DateReading(words, [], Impossible: impossible),
            var date => new DateReading(rest, dates, date),
        };
    }

    // 2020-09, 2020/9, 2020-09-15: words with one sign between them. Gives how many.
    private static int DashedAt(IReadOnlyList<QueryClause> words, int i, Named named)
    {
        if (words[i].Tokens is not [var first] || Year(first.Text) is not { } year || NextAt(1) is not (>= 1 and <= 12 and var month))
        {
            return 0;
        }

        named.Years.Add(year);
        named.Months.Add(month);
        return 2 + Take(NextAt(2) is >= 1 and <= MostDays and var day ? (day, 1) : default, named.Days);

        int? NextAt(int step) => i + step < words.Count && words[i + step].Tokens is [var token] && token.Start == words[i + step - 1].Tokens[^1].End + 1
            ? Digits(token.Text)
            : null;
    }

    // Offsets are those of the word that was typed: 2020-94 is one word, of two clauses.
    private static bool IsWord(IReadOnlyList<QueryClause> words, int i) =>
        words[i].Tokens is [{ Start: 0 } only] && (i + 1 == words.Count || words[i + 1].Tokens[0].Start < only.End);

    private static void Part(QueryClause clause, List<QueryClause> rest, List<QueryClause> dates, Named named)
    {
        var from = 0;
        for (var i = 0; i < clause.Tokens.Count;)
        {
            var length = LengthAt(clause.Tokens, i, named);
            if (length > 0)
            {
                Add(rest, clause, from, i);
                Add(dates, clause, i, i + length);
                from = i + length;
            }

            i += Math.Max(1, length);
        }

        Add(rest, clause, from, clause.Tokens.Count);
    }

    private static int LengthAt(IReadOnlyList<Token> tokens, int i, Named named)
    {
        if (OneTokenAt(tokens, i, named) is > 0 and var one)
        {
            return one;
        }

        var (number, length) = NumberAt(tokens, i);
        if (number is not null && Is(tokens, i + length, "年"))
        {
            // 20年 is a span of time, 20年9月 a date.
            var month = MonthAt(tokens, i + length + 1);
            var year = number is >= 1949 and <= 2100 ? number : number < 50 && tokens[i].Text.Length == 2 && month.Length > 0 ? 2000 + number : null;
            if (year is not null)
            {
                named.Years.Add(year.Value);
                return length + 1 + (month.Length > 0 ? MonthAndDayAt(tokens, i + length + 1, named) : Take(PartAt(tokens, i + length + 1), named.Months));
            }
        }

        return MonthAndDayAt(tokens, i, named);
    }

    // 2020.9, 2020.9.15 and 20200915 are one token each. 9.15 may be a figure: it is a day before 日, or as 09.15.
    private static int OneTokenAt(IReadOnlyList<Token> tokens, int i, Named named)
    {
        var isDay = Is(tokens, i + 1, "日") || Is(tokens, i + 1, "号");
        var text = tokens[i].Text;
        var (year, month, day) = text.Split('.') switch
        {
            [var y, var m] when Year(y) is not null => (Year(y), Digits(m), null),
            [['0', _] m, [_, _] d] => (null, Digits(m), Digits(d)),
            [var m, var d] when isDay => (null, Digits(m), Digits(d)),
            [var y, var m, var d] when Year(y) is not null => (Year(y), Digits(m), Digits(d)),
            [{ Length: 8 }] when Year(text[..4]) is not null => (Year(text[..4]), Digits(text[4..6]), Digits(text[6..])),
            _ => ((int?)null, (int?)null, (int?)null),
        };
        if (month is not (>= 1 and <= 12) || day is < 1 or > MostDays)
        {
            return 0;
        }

        named.Years.UnionWith(year is { } of ? [of] : []);
        named.Months.Add(month.Value);
        named.Days.UnionWith(day is { } on ? [on] : []);
        return day is not null && isDay ? 2 : 1;
    }

    private static int Take((int Number, int Length) read, HashSet<int> numbers)
    {
        if (read.Length > 0)
        {
            numbers.Add(read.Number);
        }

        return read.Length;
    }

    private static int MonthAndDayAt(IReadOnlyList<Token> tokens, int i, Named named)
    {
        var length = Take(MonthAt(tokens, i), named.Months);
        return length == 0 ? 0 : length + Take(DayAt(tokens, i + length), named.Days);
    }

    // 15日, 15号, 十五日: behind a month only, by itself 15日 is a span of time and 15号 a number.
    private static (int Day, int Length) DayAt(IReadOnlyList<Token> tokens, int i)
    {
        var (number, length) = NumberAt(tokens, i);
        return number is >= 1 and <= MostDays && (Is(tokens, i + length, "日") || Is(tokens, i + length, "号")) ? (number.Value, length + 1) : default;
    }

    private static (int Month, int Length) MonthAt(IReadOnlyList<Token> tokens, int i)
    {
        var (number, length) = NumberAt(tokens, i);
        return number is >= 1 and <= 12 && Is(tokens, i + length, "月")
            ? (number.Value, length + (Is(tokens, i + length + 1, "份") ? 2 : 1))
            : default;
    }

    private static (int Month, int Length) PartAt(IReadOnlyList<Token> tokens, int i)
    {
        var (words, month) = Parts.FirstOrDefault(p => p.Words.Index().All(c => Is(tokens, i + c.Index, c.Item.ToString())));
        return words is null ? default : (month, words.Length);
    }

    // Digits are one token, Chinese numerals one for each.
    private static (int? Number, int Length) NumberAt(IReadOnlyList<Token> tokens, int i)
    {
        if (i < tokens.Count && Digits(tokens[i].Text) is { } digits)
        {
            return (digits, 1);
        }

        var end = i;
        while (end < tokens.Count && tokens[end].Text is [var c] && ChineseNumerals.IsNumeral(c))
        {
            end++;
        }

        return end > i ? (ChineseNumerals.Parse(string.Concat(tokens.Skip(i).Take(end - i).Select(t => t.Text))), end - i) : (null, 0);
    }

    private static int? Year(string text) => Digits(text) is >= 1949 and <= 2100 and var year ? year : null;

    private static int? Digits(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void Add(List<QueryClause> clauses, QueryClause clause, int from, int to)
    {
        if (to > from)
        {
            clauses.Add(clause.Slice(from..to));
        }
    }

    private static bool Is(IReadOnlyList<Token> tokens, int i, string text) => i < tokens.Count && tokens[i].Text == text;

    // What a query names of each; several of one are no date.
    private sealed class Named
    {
        public HashSet<int> Years { get; } = [];

        public HashSet<int> Months { get; } = [];

        public HashSet<int> Days { get; } = [];

        public QueryDate? Single() => Years.Count <= 1 && Months.Count <= 1 && Days.Count <= 1 && Years.Count + Months.Count > 0
            ? new QueryDate(Only(Years), Only(Months), Only(Days))
            : null;

        private static int? Only(HashSet<int> numbers) => numbers.Count == 1 ? numbers.Single() : null;
    }
}
