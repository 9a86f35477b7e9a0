using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>Raw lines that follow each other and were read into the same block.</summary>
/// <param name="BlockIndex">0-based index of the block; null for lines of the title block.</param>
/// <param name="FollowsGap">Whether lines of other articles or of the page stand between these and the ones before.</param>
/// <param name="Lines">The lines: 1-based number and text as received.</param>
public sealed record SourcePassage(int? BlockIndex, bool FollowsGap, IReadOnlyList<(int Number, string Text)> Lines);

/// <summary>Lays the raw lines of an article beside the blocks they were read into.</summary>
public static class SourceLines
{
    /// <summary>The non-blank lines of an article in printed order, gathered by block.</summary>
    /// <param name="article">The article.</param>
    /// <param name="issueLines">All lines of the issue, first line first.</param>
    public static IReadOnlyList<SourcePassage> Of(Article article, IReadOnlyList<string> issueLines)
    {
        var owners = new Dictionary<int, int>();
        foreach (var (index, block) in article.Blocks.Index())
        {
            foreach (var line in SourceSpan.LinesOf(block.Lines))
            {
                owners.TryAdd(line, index);
            }
        }

        var passages = new List<SourcePassage>();
        var current = new List<(int, string)>();
        int? owner = null;
        var last = 0;
        var gap = false;
        foreach (var line in SourceSpan.LinesOf(article.Lines).Where(line => line <= issueLines.Count && !string.IsNullOrWhiteSpace(issueLines[line - 1])))
        {
            int? lineOwner = owners.TryGetValue(line, out var index) ? index : null;
            var followsGap = last > 0 && Enumerable.Range(last, line - last - 1).Any(between => !string.IsNullOrWhiteSpace(issueLines[between]));
            if (current.Count > 0 && (lineOwner != owner || followsGap))
            {
                passages.Add(new SourcePassage(owner, gap, current));
                current = [];
            }

            gap = current.Count == 0 ? followsGap : gap;
            owner = lineOwner;
            current.Add((line, issueLines[line - 1]));
            last = line;
        }

        return current.Count == 0 ? passages : [.. passages, new SourcePassage(owner, gap, current)];
    }
}
