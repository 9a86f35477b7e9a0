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
        var notes = figures.SelectMany(c => NotesOf(c.Text)).ToList();
        var values = Mend([.. figures.Where(c => !IsNote(c.Text)).Select(c => c.Text)], columns.Count);
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

        var (indicator, unit) = Split(names);
        return new StatisticsRow
        {
            Indicator = indicator,
            Unit = unit,
            Month = Of(StatisticsColumn.Month),
            MonthYearOnYear = Of(StatisticsColumn.MonthYearOnYear),
            Cumulative = Of(StatisticsColumn.Cumulative),
            CumulativeYearOnYear = Of(StatisticsColumn.CumulativeYearOnYear),
            SinceYearBegin = Of(StatisticsColumn.SinceYearBegin),
            Notes = notes.Count == 0 ? null : string.Join("；", notes),
            Lines = SourceSpan.Cover(cells.Select(c => c.Line)),
        };

        decimal? Of(StatisticsColumn column) => placed.TryGetValue(column, out var value) ? Value(value) : null;
    }

    /// <summary>The row with a rate in brackets that is printed under it.</summary>
    public static StatisticsRow WithNote(StatisticsRow row, IReadOnlyList<StatisticsCell> cells) => row with
    {
        Notes = Join(row.Notes, string.Join("；", cells.SelectMany(c => NotesOf(c.Text)))),
        Lines = WithLines(row.Lines, cells.Select(c => c.Line)),
    };

    private static IReadOnlyList<SourceSpan> WithLines(IReadOnlyList<SourceSpan> spans, IEnumerable<int> lines) =>
        SourceSpan.Cover(SourceSpan.LinesOf(spans).Concat(lines));

    /// <summary>The row with the remarks under the table that name its indicator.</summary>
    public static StatisticsRow WithRemarks(StatisticsRow row, IReadOnlyList<StatisticsRemark> remarks) =>
        remarks.Where(remark => remark.Text.Contains(row.Indicator, StringComparison.Ordinal))
            .Aggregate(row, (r, remark) => r with { Notes = Join(r.Notes, remark.Text), Lines = WithLines(r.Lines, remark.Lines) });

    private static string Join(string? first, string second) => first is null ? second : $"{first}；{second}";

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

    private static (string Indicator, string? Unit) Split(List<string> names)
    {
        var last = CharacterWidth.Fold(names[^1]);
        if (names.Count > 1 && Unit().IsMatch(last))
        {
            return (StatisticsCells.WithoutNumbering(string.Concat(names.Take(names.Count - 1))), last);
        }

        var name = StatisticsCells.WithoutNumbering(string.Concat(names));
        var bracketed = UnitInBrackets().Match(CharacterWidth.Fold(name));
        return bracketed.Success ? (name[..bracketed.Index], bracketed.Groups["unit"].Value) : (name, null);
    }

    private static bool IsNote(string text) => text.StartsWith('(');

    private static IEnumerable<string> NotesOf(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open >= 0)
        {
            yield return $"（{text[(open + 1)..].TrimEnd(')')}）";
        }

        if (text.EndsWith("个百分点", StringComparison.Ordinal) || text.EndsWith('倍'))
        {
            yield return text;
        }
    }

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
