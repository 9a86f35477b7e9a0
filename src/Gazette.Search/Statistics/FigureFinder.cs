using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Search.Indexing;
using Gazette.Search.Queries;
using Gazette.Storage.Reading;

namespace Gazette.Search.Statistics;

/// <summary>
/// Finds the figures that a query asks for: the rows of the monthly tables whose indicator it names, by its own name, by the end of it
/// that no other has (工业增加值), or by one that the thesaurus has for it (CPI).
/// </summary>
internal sealed partial class FigureFinder(ISearchIndex index, IGazetteReader store)
{
    /// <summary>Of how many months figures are shown at most.</summary>
    private const int MaxMonths = 12;

    // A shorter word (存款, 收入) is part of many others.
    private const int NameLength = 3;

    private Known? _known;

    /// <summary>The figures, the newest month first; none when the query names no indicator.</summary>
    public async Task<IReadOnlyList<Figure>> FindAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var names = query.Words.SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0)
        {
            return [];
        }

        var typed = query.Words.Select(w => w.Text).ToList();
        var indicators = await IndicatorsAsync(cancellationToken);
        var asked = indicators.Where(indicator => IsAsked(indicator, names, typed)).ToList();
        asked = asked.Count > 0 ? asked : typed.Select(name => OfPart(name, indicators)).FirstOrDefault(found => found.Count > 0) ?? [];
        var rows = asked.Count == 0 ? [] : await store.FiguresAsync(asked, TitlePart(query.Date), MaxMonths, cancellationToken);
        return
        [
            .. rows.Select(row => new Figure(row.In, PeriodOf(row.In), row.Record))
                .Where(f => query.Date is not { } date || (f.Period is { } period && date.Holds(period)))
                .OrderByDescending(f => (f.Period?.Year, f.Period?.Month)),
        ];
    }

    // A few dozen names, the same every month: read again when the collection has changed.
    private async Task<IReadOnlyList<string>> IndicatorsAsync(CancellationToken cancellationToken)
    {
        var generation = await index.GenerationAsync(cancellationToken);
        var known = Volatile.Read(ref _known);
        if (known?.Generation != generation)
        {
            known = new Known(generation, await store.IndicatorsAsync(cancellationToken));
            Volatile.Write(ref _known, known);
        }

        return known.Indicators;
    }

    // What stands for a word must be the indicator's whole name; what was typed may have words around it (温州住户存款余额).
    private static bool IsAsked(string indicator, HashSet<string> names, List<string> typed) =>
        names.Contains(indicator) || (indicator.Length > NameLength && typed.Any(t => t.Contains(indicator, StringComparison.Ordinal)));

    // 工业增加值 of 规模以上工业增加值: what stands before an indicator's name only narrows it. A part that several share tells none of them.
    private static List<string> OfPart(string name, IReadOnlyList<string> indicators) =>
        name.Length > NameLength && indicators.Where(indicator => indicator.EndsWith(name, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? [only] : [];

    private static IEnumerable<string> NamesIn(QueryClause clause) =>
        clause.Text.Length < NameLength
            ? []
            : clause.Expansions.Where(e => clause.Tokens.Skip(e.First).Take(e.Count).Sum(t => t.Text.Length) >= NameLength)
                .SelectMany(e => e.Synonyms).Select(s => s.Text).Append(clause.Text);

    // The month of a table stands in its title (温州市2020年9月份国民经济主要统计指标).
    private static QueryDate? PeriodOf(ArticleSummary table) =>
        table.Title is { } title && Month().Match(title) is { Success: true } month
            ? new QueryDate(Integer(month, 1), Integer(month, 2))
            : null;

    // How Month() finds it, as far as the query says it.
    private static string? TitlePart(QueryDate? date) => date is null ? null : date.Year is null ? $"年{date}" : date.ToString();

    private static int Integer(Match match, int group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("([0-9]{4})年([0-9]{1,2})月", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    private sealed record Known(long Generation, IReadOnlyList<string> Indicators);
}
