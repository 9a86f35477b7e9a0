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

    /// <summary>Length of the run of rotated lines that begins at the index, in lines; 0 when none does.</summary>
    public static int RunAt(IReadOnlyList<BodyLine> lines, int index)
    {
        var end = index;
        var single = 0;
        while (end < lines.Count && lines[end].Text.Length <= 2)
        {
            single += lines[end].Text.Length == 1 ? 1 : 0;
            end++;
        }

        return end - index >= ShortestRun && single * 2 >= end - index ? end - index : 0;
    }
}
