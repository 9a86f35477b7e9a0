using System.Collections.Frozen;

namespace Gazette.Search;

/// <summary>
/// The issuing authorities under one name each. A city's own paper may leave the city out, 市人民政府 for 温州市人民政府; counted apart, one
/// authority would be two. An article keeps the name that it prints.
/// </summary>
public sealed class AuthorityNames
{
    private const char Level = '市';
    private const int LongestPlace = 6;

    private readonly FrozenDictionary<string, string> _full;

    private AuthorityNames(FrozenDictionary<string, string> full, string? city) => (_full, City) = (full, city);

    /// <summary>The names of no collection: each stays as it is.</summary>
    public static AuthorityNames None { get; } = new(FrozenDictionary<string, string>.Empty, null);

    /// <summary>The city whose own paper the collection is, without 市: most of what is printed is signed by its authorities; null when that is true of none.</summary>
    public string? City { get; }

    /// <summary>The names of a collection.</summary>
    /// <param name="printed">The authorities of all articles, as often as they are printed.</param>
    public static AuthorityNames Of(IEnumerable<string> printed) => Of(printed.CountBy(name => name).ToDictionary(StringComparer.Ordinal));

    /// <summary>
    /// The names of a collection. Its city is the one whose authorities are printed most; a name that begins with 市 is short for that of
    /// the city if the collection prints the full one as well, else it stays (市场监督管理局 is no short name).
    /// </summary>
    /// <param name="counts">How often each authority is printed.</param>
    public static AuthorityNames Of(IReadOnlyDictionary<string, int> counts)
    {
        var place = counts.Where(name => name.Key.IndexOf(Level, StringComparison.Ordinal) is > 0 and <= LongestPlace)
            .GroupBy(name => name.Key[..name.Key.IndexOf(Level, StringComparison.Ordinal)], StringComparer.Ordinal)
            .MaxBy(city => city.Sum(name => name.Value))?.Key;
        var own = counts.Where(name => place is not null && (name.Key.StartsWith(Level) || name.Key.StartsWith(place + Level, StringComparison.Ordinal))).Sum(name => name.Value);
        return new AuthorityNames(
            counts.Keys.Where(name => name.StartsWith(Level) && counts.ContainsKey(place + name)).ToFrozenDictionary(name => name, name => place + name, StringComparer.Ordinal),
            own * 2 > counts.Values.Sum() ? place : null);
    }

    /// <summary>The full name of an authority.</summary>
    public string Full(string name) => _full.GetValueOrDefault(name, name);

    /// <summary>The names under which an authority is printed, its full name first.</summary>
    public IReadOnlyList<string> Printed(string name)
    {
        var full = Full(name);
        return [full, .. _full.Where(pair => pair.Value == full).Select(pair => pair.Key)];
    }

    /// <summary>The full names of the authorities of an article, each once.</summary>
    public IEnumerable<string> Full(IEnumerable<string> names) => names.Select(Full).Distinct(StringComparer.Ordinal);
}
