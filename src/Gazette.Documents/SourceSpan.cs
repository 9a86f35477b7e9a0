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
        // Most often the lines come in order and without a gap, so that one span is all there is.
        SourceSpan? open = null;
        List<SourceSpan>? closed = null;
        var isAscending = true;
        foreach (var line in lines)
        {
            if (open is { } span && line - span.Last is not (0 or 1))
            {
                (closed ??= []).Add(span);
                isAscending &= line > span.Last;
                open = null;
            }

            open = open is { } before ? before with { Last = line } : Of(line);
        }

        if (closed is null)
        {
            return open is { } only ? [only] : [];
        }

        closed.Add(open!.Value);
        return isAscending ? closed : Merge(closed);
    }

    /// <summary>The lines of spans, span by span: what <see cref="Cover"/> was made of.</summary>
    public static IEnumerable<int> LinesOf(IEnumerable<SourceSpan> spans) => spans.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1));

    private static List<SourceSpan> Merge(List<SourceSpan> spans)
    {
        var merged = new List<SourceSpan>();
        foreach (var span in spans.Order())
        {
            if (merged.Count > 0 && span.First <= merged[^1].Last + 1)
            {
                merged[^1] = merged[^1] with { Last = Math.Max(merged[^1].Last, span.Last) };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
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
