namespace Gazette.Documents;

/// <summary>The headings of a body.</summary>
public static class Headings
{
    /// <summary>
    /// The headings of the highest rank that occurs in the body, in order; of a run-in heading the part before 。 or ：.
    /// What stands in an annex or a boxed panel has headings of its own and doesn't count; an annex ends where the title of an
    /// attached document stands.
    /// </summary>
    /// <param name="blocks">The blocks of one article, in reading order.</param>
    public static IReadOnlyList<string> Top(IEnumerable<Block> blocks)
    {
        var headed = new List<Block>();
        var isInAnnex = false;
        foreach (var block in blocks)
        {
            isInAnnex = block.Kind switch
            {
                BlockKind.AnnexTitle => true,
                BlockKind.Title => false,
                _ => isInAnnex,
            };
            if (!isInAnnex && block is { Level: > 0, Heading: not null, Panel: null })
            {
                headed.Add(block);
            }
        }

        var top = headed.Select(block => block.Level).DefaultIfEmpty().Min();
        return [.. headed.Where(block => block.Level == top).Select(block => block.Heading!)];
    }
}
