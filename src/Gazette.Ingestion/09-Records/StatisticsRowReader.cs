using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Records;

/// <summary>Makes a row of the cells of one indicator.</summary>
internal static partial class StatisticsRowReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>
    /// The row; null when name or figures are missing, or when there are not as many figures as columns, so that it can't be told
    /// which is which.
    /// </summary>
    /// <param name="cells">The cells of one indicator.</param>
    /// <param name="columns">The figure columns in their order.</param>
    public static StatisticsRow? Read(IReadOnlyList<StatisticsCell> cells, IReadOnlyList<StatisticsColumn> columns)
    {
        var figures = cells.Reverse().TakeWhile(c => c.IsFigure).Reverse().ToList();
        var named = cells.Take(cells.Count - figures.Count).ToList();
        var names = named.Select(c => c.Printed).Where(t => t.Length > 0).ToList();
        var loose = new List<string>();
        var values = Mend(WithBrackets(figures, loose), columns.Count);
        while (values.Count > columns.Count && values[^1].Length == 0)
        {
            values.RemoveAt(values.Count - 1);
        }

        // An empty cell tells that the cells stand in their columns, so that those missing at the end are empty too.
        while (values.Count < columns.Count && values.Any(value => value.Length == 0))
        {
            values.Add("");
        }

        if (names.Count == 0 || named.Any(c => c.IsFigure && c.HasDigits) || !values.Any(v => v.Any(char.IsAsciiDigit)) || Placed(values, columns, names) is not { } placed)
        {
            return null;
        }

        var (mark, indicator, unit) = Split(names);
        var notes = placed.Where(p => !IsRate(p.Key) || Bracketed(p.Value) is null).SelectMany(p => NotesOf(p.Value))
            .Concat(placed.Values.Where(IsNotedUnit))
            .Concat(loose.SelectMany(NotesOf))
            .ToList();
        return new StatisticsRow
        {
            Mark = mark,
            Indicator = indicator,
            Unit = unit,
            Month = Of(StatisticsColumn.Month),
            MonthYearOnYear = Of(StatisticsColumn.MonthYearOnYear),
            MonthYearOnYearBracketed = Bracketed(placed.GetValueOrDefault(StatisticsColumn.MonthYearOnYear)),
            Cumulative = Of(StatisticsColumn.Cumulative),
            CumulativeYearOnYear = Of(StatisticsColumn.CumulativeYearOnYear),
            CumulativeYearOnYearBracketed = Bracketed(placed.GetValueOrDefault(StatisticsColumn.CumulativeYearOnYear)),
            SinceYearBegin = Of(StatisticsColumn.SinceYearBegin),
            Notes = notes.Count == 0 ? null : string.Join("；", notes),
            Lines = SourceSpan.Cover(cells.Select(c => c.Line)),
        };

        decimal? Of(StatisticsColumn column) => placed.TryGetValue(column, out var value) ? Value(value) : null;
    }

    private static IReadOnlyList<SourceSpan> WithLines(IReadOnlyList<SourceSpan> spans, IEnumerable<int> lines) =>
        SourceSpan.Cover(SourceSpan.LinesOf(spans).Concat(lines));

    /// <summary>The row with the remarks under the table that name its indicator.</summary>
    public static StatisticsRow WithRemarks(StatisticsRow row, IReadOnlyList<StatisticsRemark> remarks) =>
        remarks.Where(remark => remark.Text.Contains(row.Indicator, StringComparison.Ordinal))
            .Aggregate(row, (r, remark) => r with { Remark = r.Remark is null ? remark.Text : $"{r.Remark}；{remark.Text}", Lines = WithLines(r.Lines, remark.Lines) });

    /// <summary>
    /// The figures, each with the bracket that belongs to it: beside it on its line, under it where its cell is broken over lines, or
    /// anywhere in a row that has no other figure. Of any other bracket it can't be told which it belongs to.
    /// </summary>
    private static List<string> WithBrackets(List<StatisticsCell> figures, List<string> loose)
    {
        var values = new List<string>();
        var rates = figures.Count(c => !c.IsBracket && c.HasDigits);
        for (var i = 0; i < figures.Count; i++)
        {
            var isBound = figures[i].IsBracket && i > 0 && !figures[i - 1].IsBracket
                && (rates == 1 || figures[i - 1].Line == figures[i].Line || figures.Count(c => c.Line == figures[i - 1].Line) == 1);
            if (isBound)
            {
                values[^1] += figures[i].Text;
            }
            else
            {
                (figures[i].IsBracket ? loose : values).Add(figures[i].Text);
            }
        }

        return values;
    }

    // As many figures as columns; four under a head of which part is lost, which are the usual ones; or two of four, which are
    // the cumulative ones: a balance (余额) has no value of the month, an index (指数) no rate.
    private static Dictionary<StatisticsColumn, string>? Placed(List<string> values, IReadOnlyList<StatisticsColumn> columns, List<string> names)
    {
        if (values.Count == columns.Count)
        {
            return columns.Zip(values).Where(p => p.First != StatisticsColumn.Other).ToDictionary(p => p.First, p => p.Second);
        }

        var isIndex = names.Any(name => name.Contains("指数", StringComparison.Ordinal));
        StatisticsColumn[] two = [isIndex ? StatisticsColumn.Month : StatisticsColumn.Cumulative, isIndex ? StatisticsColumn.Cumulative : StatisticsColumn.CumulativeYearOnYear];
        return values.Count == 2 && columns.Count == 4 && two.All(columns.Contains) ? two.Zip(values).ToDictionary(p => p.First, p => p.Second)
            : values.Count == StatisticsColumns.Usual.Count && columns.Count < values.Count ? Placed(values, StatisticsColumns.Usual, names)
            : null;
    }

    // "- 3.2": a sign set apart by a stray space makes a cell too many.
    private static List<string> Mend(List<string> values, int columns)
    {
        for (var i = 0; i + 1 < values.Count && values.Count > columns; i++)
        {
            if (values[i] is "-" or "−" or "+" && char.IsAsciiDigit(values[i + 1].FirstOrDefault()))
            {
                values[i] += values[i + 1];
                values.RemoveAt(i + 1);
            }
        }

        return values;
    }

    private static (string? Mark, string Indicator, string? Unit) Split(List<string> names)
    {
        var last = CharacterWidth.Fold(names[^1]);
        if (names.Count > 1 && Unit().IsMatch(last))
        {
            var (printedMark, indicator) = StatisticsCells.PartNumbering(string.Concat(names.Take(names.Count - 1)));
            return (printedMark, indicator, last);
        }

        var (mark, name) = StatisticsCells.PartNumbering(string.Concat(names));
        var bracketed = UnitInBrackets().Match(CharacterWidth.Fold(name));
        return bracketed.Success ? (mark, name[..bracketed.Index], bracketed.Groups["unit"].Value) : (mark, name, null);
    }

    private static bool IsRate(StatisticsColumn column) => column is StatisticsColumn.MonthYearOnYear or StatisticsColumn.CumulativeYearOnYear;

    /// <summary>The second rate, in brackets behind the first: -22.6(-6.7); null when there is none.</summary>
    private static decimal? Bracketed(string? text) => text is not null && SecondRate().Match(text) is { Success: true } second ? Value(second.Groups["rate"].Value) : null;

    private static IEnumerable<string> NotesOf(string text) =>
        text.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open ? [$"（{text[(open + 1)..].TrimEnd(')')}）"] : [];

    private static bool IsNotedUnit(string text) => text.EndsWith("个百分点", StringComparison.Ordinal) || text.EndsWith('倍');

    private static decimal? Value(string text)
    {
        // 1.2倍 is no percentage: it is kept as a note.
        if (text == "持平" || text.EndsWith('倍'))
        {
            return text == "持平" ? 0 : null;
        }

        var number = Number().Match(text);
        var plain = number.Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        return number.Index > 0 && text[number.Index - 1] is '-' or '−' or '–' or '—' || Falls().IsMatch(text) ? -value : value;
    }

    [GeneratedRegex("\\((?<rate>[-+−–—]?[0-9][0-9,]*(?:\\.[0-9]+)?%?)\\)$", Options)]
    private static partial Regex SecondRate();

    [GeneratedRegex("[0-9][0-9,]*(?:\\.[0-9]+)?", Options)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:下降|降低|减少|回落|↓|▼)", Options)]
    private static partial Regex Falls();

    private const string UnitWords =
        "(?:[十百千万亿]{0,3}(?:元|美元|人民币|人次|人公里|吨公里|人|吨|公斤|千克|克|度|千瓦时|千瓦|瓦|户|家|个|件|台|辆|部|套|间|条|只|头|亩|公顷|平方米|立方米|平方公里|公里|米|标箱|箱|TEU|标准煤|次|例|起|宗|天|小时)(?:/[^/]{1,6})?|吨标准煤|%|‰|百分点|个百分点|位|倍|以?(?:上年|去年)同[期月]?[=为]?100)";

    [GeneratedRegex("^\\(?" + UnitWords + "\\)?$", Options)]
    private static partial Regex Unit();

    [GeneratedRegex("\\((?<unit>" + UnitWords + ")\\)$", Options)]
    private static partial Regex UnitInBrackets();
}
