using System.Buffers;

namespace Gazette.Search.Snippets;

/// <summary>Chooses which stretch of a long block to show: the one with most of the query in it, from the begin of a sentence.</summary>
internal static class PassageWindow
{
    /// <summary>Longest passage, in UTF-16 units: three lines of a reading column.</summary>
    public const int MaxLength = 120;

    // How far back the begin of the sentence may lie, and how much stands before the match when it lies further.
    private const int Reach = 48;
    private const int LeadIn = 16;

    // What a figure is worth that is asked for, where 1 is a word of the query.
    private const double FigureShare = 0.5;

    // How much longer a passage may be that would end right before such a figure, and how much of the text behind it is shown with it.
    private const int FigureReach = 24;
    private const int Tail = 12;

    private const string SentenceEnds = "。；！？\n";
    private const string Pauses = "，、：";

    private static readonly SearchValues<char> Stops = SearchValues.Create(SentenceEnds + Pauses);

    /// <summary>The stretch of a text, never cutting a mark or a surrogate pair.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Where the query stands in it, in order.</param>
    /// <param name="figures">The offsets at which figures of the kind asked for end, ascending.</param>
    public static (int Start, int End) Choose(string text, IReadOnlyList<Mark> marks, IReadOnlyList<int> figures)
    {
        if (text.Length <= MaxLength)
        {
            return (0, text.Length);
        }

        var anchor = marks.Count == 0 ? 0 : Densest(marks, figures).Start;
        var start = StartBefore(text, anchor, marks);
        var end = Math.Min(text.Length, start + MaxLength);
        end = figures.Where(f => f > end && f <= end + FigureReach).Select(f => EndBehind(text, f)).DefaultIfEmpty(end).First();
        end = marks.Where(m => m.Start < end && m.End > end).Select(m => m.Start).DefaultIfEmpty(end).Min();
        if (end < text.Length && char.IsLowSurrogate(text[end]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Where most of the query stands close together: from a mark, to where a passage from there may end.</summary>
    /// <param name="marks">Where the query stands, in order.</param>
    /// <param name="figures">The offsets at which figures of the kind asked for end.</param>
    public static (int Start, int Limit) Densest(IReadOnlyList<Mark> marks, IReadOnlyList<int>? figures = null)
    {
        var (best, bestValue) = ((Start: 0, Limit: int.MaxValue), 0.0);
        var shares = new Dictionary<QueryUnit, double>();
        for (var first = 0; first < marks.Count; first++)
        {
            var start = marks[first].Start;
            var limit = start + MaxLength - LeadIn;
            shares.Clear();
            for (var i = first; i < marks.Count && marks[i].End <= limit; i++)
            {
                marks[i].AddTo(shares, 1);
            }

            var value = shares.Values.Sum() + (figures?.Any(end => end > start && end <= limit) == true ? FigureShare : 0);
            if (value > bestValue)
            {
                (best, bestValue) = ((start, limit), value);
            }
        }

        return best;
    }

    // 1万元的一次性补贴。is not cut behind the 元.
    private static int EndBehind(string text, int figure)
    {
        var tail = text.AsSpan(figure, Math.Min(Tail, text.Length - figure)).IndexOfAny(Stops);
        return tail < 0 ? figure : figure + tail;
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
