namespace Gazette.Search.Snippets;

/// <summary>Chooses which stretch of a long block to show: the one with most of the query in it, from the begin of a sentence.</summary>
internal static class PassageWindow
{
    /// <summary>Longest passage, in UTF-16 units: three lines of a reading column.</summary>
    public const int MaxLength = 120;

    // How far back the begin of the sentence may lie, and how much stands before the match when it lies further.
    private const int Reach = 48;
    private const int LeadIn = 16;

    private const string SentenceEnds = "。；！？\n";
    private const string Pauses = "，、：";

    /// <summary>The stretch of a text, never cutting a mark or a surrogate pair.</summary>
    public static (int Start, int End) Choose(string text, IReadOnlyList<Mark> marks)
    {
        if (text.Length <= MaxLength)
        {
            return (0, text.Length);
        }

        var anchor = marks.Count == 0 ? 0 : Densest(marks);
        var start = StartBefore(text, anchor, marks);
        var end = Math.Min(text.Length, start + MaxLength);
        end = marks.Where(m => m.Start < end && m.End > end).Select(m => m.Start).DefaultIfEmpty(end).Min();
        if (end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return (start, end);
    }

    private static int Densest(IReadOnlyList<Mark> marks)
    {
        var (best, bestValue) = (0, 0.0);
        for (var first = 0; first < marks.Count; first++)
        {
            var limit = marks[first].Start + MaxLength - LeadIn;
            var value = marks.Skip(first).TakeWhile(m => m.End <= limit).GroupBy(m => (m.Clause, m.FirstToken)).Sum(g => g.Max(m => m.Share));
            if (value > bestValue)
            {
                (best, bestValue) = (first, value);
            }
        }

        return marks[best].Start;
    }

    private static int StartBefore(string text, int anchor, IReadOnlyList<Mark> marks)
    {
        var earliest = Math.Max(0, anchor - Reach);
        for (var i = anchor; i > earliest; i--)
        {
            if (SentenceEnds.Contains(text[i - 1], StringComparison.Ordinal))
            {
                return i;
            }
        }

        if (earliest == 0)
        {
            return 0;
        }

        var start = anchor - LeadIn;
        start += text.AsSpan(start, LeadIn).LastIndexOfAny(Pauses) + 1;
        start = marks.Where(m => m.Start < start && m.End > start).Select(m => m.End).DefaultIfEmpty(start).Max();
        return char.IsLowSurrogate(text[start]) ? start + 1 : start;
    }
}
