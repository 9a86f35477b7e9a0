namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Finds the lines within a quotation of whole paragraphs, as in 将第五条修改为：“第五条 …”. Such a quotation opens a line or
/// follows a colon; each of its paragraphs may open with a mark again, and only the last closes (GB/T 15834).
/// </summary>
internal static class QuotedLines
{
    /// <summary>For each line whether such a quotation is open where it begins. One that never closes is a misprint and counts for nothing.</summary>
    /// <param name="lines">Lines in reading order.</param>
    public static IReadOnlyList<bool> Of(IReadOnlyList<BodyLine> lines)
    {
        var quoted = new bool[lines.Count];
        var start = -1;
        var depth = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            quoted[i] = depth > 0;
            var text = lines[i].Text;
            for (var at = 0; at < text.Length; at++)
            {
                if (depth == 0 && text[at] == '“' && (at == 0 || text[at - 1] is '：' or ':'))
                {
                    (start, depth) = (i, 1);
                }
                else if (depth > 0)
                {
                    depth += text[at] == '“' && at > 0 ? 1 : text[at] == '”' ? -1 : 0;
                }
            }
        }

        if (depth > 0)
        {
            Array.Clear(quoted, start, quoted.Length - start);
        }

        return quoted;
    }
}
