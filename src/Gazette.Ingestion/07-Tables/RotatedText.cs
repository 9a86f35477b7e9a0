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

    /// <summary>The runs of rotated lines: index of the first line and number of lines.</summary>
    public static IEnumerable<(int First, int Count)> Runs(IReadOnlyList<BodyLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var first = i;
            var single = 0;
            while (i < lines.Count && lines[i].Text.Length <= 2)
            {
                single += lines[i].Text.Length == 1 ? 1 : 0;
                i++;
            }

            if (i - first >= ShortestRun && single * 2 >= i - first)
            {
                yield return (first, i - first);
            }
        }
    }
}
