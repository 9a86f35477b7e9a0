using System.Globalization;
using Gazette.Search.Analysis;

namespace Gazette.Search.Queries;

/// <summary>Reads dates in a query: 2020年9月, 2020年9月份, 2020年, and a month that stands apart from its year.</summary>
internal static class QueryDates
{
    /// <summary>Parts the dates from the words around them.</summary>
    /// <returns>
    /// The words without dates, the dates' own words, and the date; all words and null when the query names no date or several.
    /// </returns>
    public static (IReadOnlyList<QueryClause> Words, IReadOnlyList<QueryClause> Dates, QueryDate? Date) Read(IReadOnlyList<QueryClause> words)
    {
        var (rest, dates) = (new List<QueryClause>(), new List<QueryClause>());
        var (years, months) = (new HashSet<int>(), new HashSet<int>());
        foreach (var clause in words)
        {
            Part(clause, rest, dates, years, months);
        }

        return years.Count == 1 && months.Count <= 1
            ? (rest, dates, new QueryDate(years.Single(), months.Count == 1 ? months.Single() : null))
            : (words, [], null);
    }

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
        if (Number(tokens, i) is >= 1949 and <= 2100 and var year && Is(tokens, i + 1, "年"))
        {
            years.Add(year);
            return 2 + MonthAt(tokens, i + 2, months);
        }

        return MonthAt(tokens, i, months);
    }

    private static int MonthAt(IReadOnlyList<Token> tokens, int i, HashSet<int> months)
    {
        if (Number(tokens, i) is not (>= 1 and <= 12 and var month) || !Is(tokens, i + 1, "月"))
        {
            return 0;
        }

        months.Add(month);
        return Is(tokens, i + 2, "份") ? 3 : 2;
    }

    private static void Add(List<QueryClause> clauses, QueryClause clause, int from, int to)
    {
        if (to > from)
        {
            clauses.Add(new QueryClause([.. clause.Tokens.Skip(from).Take(to - from)], [.. clause.Words.Skip(from).Take(to - from)]));
        }
    }

    private static bool Is(IReadOnlyList<Token> tokens, int i, string text) => i < tokens.Count && tokens[i].Text == text;

    private static int? Number(IReadOnlyList<Token> tokens, int i) =>
        i < tokens.Count && int.TryParse(tokens[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
