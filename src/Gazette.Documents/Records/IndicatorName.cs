using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>
/// The name of an indicator as series are told apart by: without blanks, in half width, without its place in the table (一、 1. # 其中：) and
/// without a bracket that only repeats the unit. Any other difference may be a different measure, so it stays.
/// </summary>
public static partial class IndicatorName
{
    /// <summary>The name that series go by, also in addresses.</summary>
    /// <param name="printed">As printed: 其中：住户存款, 财政总收入（亿元）.</param>
    /// <param name="unit">The unit of its row; null when none is printed.</param>
    public static string Of(string printed, string? unit)
    {
        var name = Place().Replace(CharacterWidth.Fold(CharacterWidth.Squeeze(printed)), "");
        return unit is not null && name.EndsWith($"({UnitOf(unit)})", StringComparison.Ordinal) && name.Length > UnitOf(unit)!.Length + 2
            ? name[..^(UnitOf(unit)!.Length + 2)]
            : name;
    }

    /// <summary>The unit in half width and without blanks; null for none.</summary>
    public static string? UnitOf(string? printed) =>
        printed is null || CharacterWidth.Fold(CharacterWidth.Squeeze(printed)) is not { Length: > 0 } unit ? null : unit;

    /// <summary>
    /// Whether values of this unit add up over the months of a year: rates, indices and what has no unit don't.
    /// </summary>
    public static bool IsAdditive(string? unit) => UnitOf(unit) is { } known && !RateUnit().IsMatch(known);

    [GeneratedRegex(@"^(?:(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．]|\((?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})\)|[#＃*•·-]|其中[:：、]?)+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex("[%‰]|指数|百分点|=100", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RateUnit();
}
