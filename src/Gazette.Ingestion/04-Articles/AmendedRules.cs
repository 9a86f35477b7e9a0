using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Finds the rules that a decision amends (关于修改《…办法》的决定) and prints anew behind it: their title, which the decision quotes, stands on
/// lines of its own over their first provision.
/// </summary>
internal static class AmendedRules
{
    /// <summary>Cuts a decision at the titles of the rules printed behind it; one piece without a title for any other text.</summary>
    /// <param name="title">The title of the decision, without white space.</param>
    /// <param name="lines">The printed lines below it.</param>
    public static IReadOnlyList<(IReadOnlyList<LayoutLine> Title, IReadOnlyList<LayoutLine> Lines)> Split(string title, IReadOnlyList<LayoutLine> lines)
    {
        if (!title.Contains("修改", StringComparison.Ordinal) || !title.EndsWith("决定", StringComparison.Ordinal))
        {
            return [([], lines)];
        }

        var names = CoveringNotice.Quoted(title + string.Concat(lines.Select(line => line.Squeezed)));
        var pieces = new List<(IReadOnlyList<LayoutLine> Title, IReadOnlyList<LayoutLine> Lines)>();
        IReadOnlyList<LayoutLine> printed = [];
        var from = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (CoveringNotice.TitleAt(names, lines, i) is { Count: > 0 } found && i + found.Count < lines.Count && OpensRules(lines[i + found.Count].Squeezed))
            {
                pieces.Add((printed, [.. lines.Skip(from).Take(i - from)]));
                printed = found;
                from = i + found.Count;
            }
        }

        return [.. pieces, (printed, [.. lines.Skip(from)])];
    }

    private static bool OpensRules(string squeezed) =>
        squeezed.StartsWith("第一", StringComparison.Ordinal) || squeezed[0] is '（' or '(' || squeezed == "目录";
}
