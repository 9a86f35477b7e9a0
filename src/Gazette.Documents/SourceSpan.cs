namespace Gazette.Documents;

/// <summary>An inclusive range of 1-based lines of the raw text of one issue.</summary>
/// <param name="First">The first line, 1 or more.</param>
/// <param name="Last">The last line, not before <paramref name="First"/>.</param>
public readonly record struct SourceSpan(int First, int Last) : IComparable<SourceSpan>
{
    /// <summary>The span of a single line.</summary>
    public static SourceSpan Of(int line) => new(line, line);

    /// <summary>The fewest spans that cover exactly the given lines, in ascending order; blank lines between are not bridged.</summary>
    public static IReadOnlyList<SourceSpan> Cover(IEnumerable<int> lines)
    {
        var spans = new List<SourceSpan>();
        foreach (var line in Ascending([.. lines]))
        {
            if (spans.Count > 0 && spans[^1].Last + 1 == line)
            {
                spans[^1] = spans[^1] with { Last = line };
            }
            else
            {
                spans.Add(Of(line));
            }
        }

        return spans;
    }

    /// <summary>Each line once, in order; most often they come so.</summary>
    private static IEnumerable<int> Ascending(int[] lines)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i] <= lines[i - 1])
            {
                return lines.Distinct().Order();
            }
        }

        return lines;
    }

    /// <summary>Whether the line lies in the range.</summary>
    public bool Contains(int line) => First <= line && line <= Last;

    /// <inheritdoc />
    public int CompareTo(SourceSpan other) =>
        First != other.First ? First.CompareTo(other.First) : Last.CompareTo(other.Last);

    /// <inheritdoc />
    public override string ToString() => First == Last ? $"{First}" : $"{First}-{Last}";

    /// <summary>Whether the first stands before the second.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first stands after the second.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first stands before the second or is the same.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first stands after the second or is the same.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
