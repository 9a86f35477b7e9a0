using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Gazette.Search;

/// <summary>An issue by year and number, as addresses write it: 2020-09.</summary>
/// <param name="Year">The year, 1 or more.</param>
/// <param name="Number">Its number in the year, 1 to <see cref="MostInAYear"/>.</param>
public readonly record struct IssueNumber(int Year, int Number)
{
    /// <summary>A gazette that comes out every week has 53 issues in a year at most; none comes out more often.</summary>
    public const int MostInAYear = 53;

    /// <summary>Reads 2020-09 or 2020-9.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IssueNumber issue)
    {
        issue = default;
        if (text?.Split('-') is not [{ Length: 4 } year, { Length: >= 1 and <= 4 } number]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            || y == 0
            || n is 0 or > MostInAYear)
        {
            return false;
        }

        issue = new IssueNumber(y, n);
        return true;
    }

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Number:00}");
}
