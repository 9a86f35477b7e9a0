using Gazette.Search.Analysis;

namespace Gazette.Search.Numbers;

/// <summary>Which agency is meant by what was written before the year or the number: its code, or the organ of an order.</summary>
internal sealed class AgencyNames(SimplifiedScript script)
{
    // 令 and 公告 are issued under the organ's name, and names are shortened (市政府令), codes are not.
    private static readonly string[] OrderEndings = ["令", "公告"];

    /// <summary>The known agencies that fit, best first; empty when none does.</summary>
    /// <param name="written">As written, simplified; it may have words of a sentence before it (请问温政办) and 字 behind.</param>
    /// <param name="known">Agencies as they are stored.</param>
    public IReadOnlyList<string> Fitting(string written, IEnumerable<string> known)
    {
        var name = Plain(written);
        var all = known.Distinct(StringComparer.Ordinal).Select(agency => (Agency: agency, Plain: Plain(agency))).ToList();
        var exact = all.Where(a => a.Plain == name).ToList();
        if (exact.Count > 0)
        {
            return [.. exact.Select(a => a.Agency)];
        }

        // 请问温政办 ends with 温政办: the longest known code that it ends with.
        var within = all.Where(a => IsEndOf(a.Plain, name)).ToList();
        var longest = within.Select(a => a.Plain.Length).DefaultIfEmpty().Max();
        var behind = within.Where(a => a.Plain.Length == longest);

        // 市政府令 is the end of 温州市政府令.
        var shortened = IsOrder(name) ? all.Where(a => a.Plain.EndsWith(name, StringComparison.Ordinal)) : [];
        return [.. behind.Concat(shortened).Select(a => a.Agency).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether an agency is exactly the one that was written: 温政办字 is 温政办, 市人民政府令 is 市政府令.</summary>
    public bool AreSame(string written, string agency) => Plain(written) == Plain(agency);

    /// <summary>Whether a code was meant and one character of it miswritten: 温正办 for 温政办.</summary>
    public bool IsSlipOf(string written, string agency)
    {
        const int Shortest = 3;
        var (typed, code) = (Plain(written), Plain(agency));
        return typed.Length >= Shortest && typed.Length == code.Length && typed.Zip(code).Count(pair => pair.First != pair.Second) == 1;
    }

    /// <summary>Whether an authority is meant by its name instead of its code: 市政府办公室 is 温州市人民政府办公室.</summary>
    public bool IsNameOf(string written, string issuer) => Plain(written) is { Length: > 2 } name && Plain(issuer).EndsWith(name, StringComparison.Ordinal);

    /// <summary>Every code that what was written may end with, longest first.</summary>
    public static IReadOnlyList<string> Endings(string written)
    {
        var code = WithoutZi(written);
        return [.. Enumerable.Range(0, Math.Max(1, code.Length - 1)).Select(start => code[start..])];
    }

    // 杭州市政府令 does end with 市政府令, but names another city: before a bare 市, 县 or 区 stand no words but a place.
    private static bool IsEndOf(string agency, string written) =>
        written.EndsWith(agency, StringComparison.Ordinal) && !(agency[0] is '市' or '县' or '区' && IsOrder(agency));

    private static bool IsOrder(string name) => OrderEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static string WithoutZi(string written) => written is [_, _, .., '字'] ? written[..^1] : written;

    private string Plain(string agency) =>
        WithoutZi(string.Concat(agency.Select(script.Fold))).Replace("人民政府", "政府", StringComparison.Ordinal);
}
