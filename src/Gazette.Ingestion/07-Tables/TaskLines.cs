using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Tables;

/// <summary>The lines of a task list under its header, headers printed again left out, with the places where a page changes.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="PageChanges">Indexes of the lines that stand first under a header printed again.</param>
internal sealed record TaskLines(IReadOnlyList<BodyLine> Lines, IReadOnlySet<int> PageChanges)
{
    /// <summary>The lines of the table whose header is given.</summary>
    public static TaskLines Of(IReadOnlyList<BodyLine> lines, TaskHeader header)
    {
        var kept = new List<BodyLine>();
        var changes = new HashSet<int>();
        for (var i = header.Length; i < lines.Count;)
        {
            if (header.IsRepeatedAt(lines, i))
            {
                changes.Add(kept.Count);
                i += header.Length;
            }
            else
            {
                kept.Add(lines[i++]);
            }
        }

        return new TaskLines(kept, changes);
    }

    /// <summary>
    /// The lines without those that name a group of rows across the table (一、加强基础设施建设), and these by the index of the line
    /// that they now stand over.
    /// </summary>
    public (TaskLines Rows, IReadOnlyDictionary<int, string> Groups) WithoutGroups()
    {
        var kept = new List<BodyLine>();
        var changes = new HashSet<int>();
        var groups = new Dictionary<int, string>();
        for (var i = 0; i < Lines.Count; i++)
        {
            if (PageChanges.Contains(i))
            {
                changes.Add(kept.Count);
            }

            if (!RowNumber.IsGroup(Lines[i]) || !groups.TryAdd(kept.Count, Lines[i].Text))
            {
                kept.Add(Lines[i]);
            }
        }

        return (new TaskLines(kept, changes), groups);
    }

    /// <summary>Index, counted from the first line, of the page change within a run of lines; 0 without one.</summary>
    public int ChangeWithin(int first, int count) =>
        Enumerable.Range(first + 1, Math.Max(0, count - 1)).FirstOrDefault(PageChanges.Contains, first) - first;
}
