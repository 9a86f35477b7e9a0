using System.Globalization;
using Gazette.Documents.Chinese;
using Gazette.Search.Analysis;

namespace Gazette.Search.Queries;

/// <summary>
/// Reads dates in a query: 2020年9月, 2020年9月份, 2020年, 2020 by itself, 二〇二〇年九月, 20年9月, 2020.9, 2020-09, 2020年上半年, a month that stands apart
/// from its year, and a month alone (九月份), which is that of any year.
/// </summary>
internal static class QueryDates
{
    // Figures of a part of the year are printed with those of its last month.
    private static readonly (string Words, int Month)[] Parts =
    [
        ("上半年", 6), ("全年", 12), ("一季度", 3), ("第一季度", 3), ("二季度", 6), ("第二季度", 6), ("三季度", 9), ("第三季度", 9), ("前三季度", 9),
        ("四季度", 12), ("第四季度", 12),
    ];

    /// <summary>Parts the dates from the words around them.</summary>
    /// <returns>
    /// The words without dates, the dates' own words, and the date; all words and null when the query names no date or several.
    /// </returns>
    public static (IReadOnlyList<QueryClause> Words, IReadOnlyList<QueryClause> Dates, QueryDate? Date) Read(IReadOnlyList<QueryClause> words)
    {
        var (rest, dates) = (new List<QueryClause>(), new List<QueryClause>());
        var (years, months) = (new HashSet<int>(), new HashSet<int>());
        for (var i = 0; i < words.Count; i++)
        {
            if (i + 1 < words.Count && DashedAt(words[i], words[i + 1]) is var (year, month))
            {
                years.Add(year);
                months.Add(month);
                dates.AddRange([words[i], words[++i]]);
                continue;
            }

            // 养老 2020: a year by itself.
            if (IsWord(words, i) && Year(words[i].Tokens[0].Text) is { } alone)
            {
                years.Add(alone);
                dates.Add(words[i]);
                continue;
            }

            Part(words[i], rest, dates, years, months);
        }

        return years.Count <= 1 && months.Count <= 1 && years.Count + months.Count > 0
            ? (rest, dates, new QueryDate(years.Count == 1 ? years.Single() : null, months.Count == 1 ? months.Single() : null))
            : (words, [], null);
    }

    // 2020-09, 2020/9: two words with one sign between them.
    private static (int Year, int Month)? DashedAt(QueryClause first, QueryClause second) =>
        first.Tokens is [var left] && second.Tokens is [var right] && right.Start == left.End + 1
        && Year(left.Text) is { } year && Digits(right.Text) is >= 1 and <= 12 and var month
            ? (year, month)
            : null;

    // Offsets are those of the word that was typed: 2020-94 is one word, of two clauses.
    private static bool IsWord(IReadOnlyList<QueryClause> words, int i) =>
        words[i].Tokens is [{ Start: 0 } only] && (i + 1 == words.Count || words[i + 1].Tokens[0].Start < only.End);

    private static void Part(QueryClause clause, List<QueryClause> rest, List<QueryClause> dates, HashSet<int> years, HashSet<int> months)
    {
        var from = 0;
        for (var i = 0; i < clause.Tokens.Count;)
        {
            var length = LengthAt(clause.Tokens, i, years, months);
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

    private static int LengthAt(IReadOnlyList<Token> tokens, int i, HashSet<int> years, HashSet<int> months)
    {
        // 2020.9 is one token.
        if (tokens[i].Text.Split('.') is [var whole, var part] && Year(whole) is { } pointed && Digits(part) is >= 1 and <= 12 and var pointedMonth)
        {
            years.Add(pointed);
            months.Add(pointedMonth);
            return 1;
        }

        var (number, length) = NumberAt(tokens, i);
        if (number is not null && Is(tokens, i + length, "年"))
        {
            // 20年 is a span of time, 20年9月 a date.
            var month = MonthAt(tokens, i + length + 1);
            var year = number is >= 1949 and <= 2100 ? number : number < 50 && tokens[i].Text.Length == 2 && month.Length > 0 ? 2000 + number : null;
            if (year is not null)
            {
                years.Add(year.Value);
                return length + 1 + Take(month.Length > 0 ? month : PartAt(tokens, i + length + 1), months);
            }
        }

        return Take(MonthAt(tokens, i), months);
    }

    private static int Take((int Month, int Length) read, HashSet<int> months)
    {
        if (read.Length > 0)
        {
            months.Add(read.Month);
        }

        return read.Length;
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
}
