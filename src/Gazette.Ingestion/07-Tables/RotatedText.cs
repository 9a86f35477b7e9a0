using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>
/// Finds what a page turned by a quarter leaves behind: a text layer that gives one or two characters a line over a long run,
/// in no order that could be read.
/// </summary>
internal static class RotatedText
{
    /// <summary>No list of short words runs to so many lines of one or two characters.</summary>
    private const int ShortestRun = 12;

    /// <summary>A figure or Latin word stands upright on the turned page too, and comes out on one line.</summary>
    private const int LongestWord = 6;

    /// <summary>The runs of rotated lines: index of the first line and number of lines.</summary>
    public static IEnumerable<(int First, int Count)> Runs(IReadOnlyList<BodyLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = EndOfShort(lines, i);
            if (!IsRun(lines, i, end))
            {
                i = end;
                continue;
            }

            var first = i;
            while (end < lines.Count && IsWord(lines[end]) && EndOfShort(lines, end + 1) is var next && IsRun(lines, end + 1, next))
            {
                end = next;
            }

            yield return (first, end - first);
            i = end;
        }
    }

    private static int EndOfShort(IReadOnlyList<BodyLine> lines, int first)
    {
        var end = first;
        while (end < lines.Count && lines[end].Text.Length <= 2)
        {
            end++;
        }

        return end;
    }

    private static bool IsRun(IReadOnlyList<BodyLine> lines, int first, int end) =>
        end - first >= ShortestRun && lines.Skip(first).Take(end - first).Count(line => line.Text.Length == 1) * 2 >= end - first;

    private static bool IsWord(BodyLine line) =>
        line.Text.Length <= LongestWord && line.Text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '%' or '-' or '/');
}
