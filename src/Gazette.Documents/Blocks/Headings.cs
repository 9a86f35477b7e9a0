namespace Gazette.Documents;

/// <summary>The headings of a body.</summary>
public static class Headings
{
    /// <summary>
    /// The headings of the highest rank that occurs in the body, in order. Annexes have headings of their own, so only blocks
    /// before the first annex count. A heading without number (附则) that stands on its own line among them belongs to them.
    /// </summary>
    /// <param name="blocks">The blocks of one article, in reading order.</param>
    public static IReadOnlyList<string> Top(IEnumerable<Block> blocks)
    {
        var headed = blocks.TakeWhile(block => block.Kind != BlockKind.AnnexTitle).Where(block => block is { Level: > 0, Heading: not null }).ToList();
        if (headed.Count == 0)
        {
            return [];
        }

        var top = headed.Min(block => block.Level);
        return [.. headed.Where(block => block.Level == top).Select(block => block.Heading!)];
    }
}
