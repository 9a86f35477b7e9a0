using Gazette.Documents;

namespace Gazette.Web.Rendering;

/// <summary>
/// How deep each heading lies under the others: 0 for the outermost. Depth follows from what stands above, not from the printed
/// rank alone, so that an outline has no gaps whichever ranks a document uses. Attached documents and annexes start anew.
/// </summary>
internal sealed class HeadingDepths
{
    private const int OutermostRank = 0;
    private readonly Stack<int> _open = new();

    /// <summary>Depth of the next block when it is or opens with a heading; null when it does not.</summary>
    public int? Next(Block block)
    {
        if (RankOf(block) is not { } rank)
        {
            return null;
        }

        while (_open.TryPeek(out var above) && above >= rank)
        {
            _open.Pop();
        }

        _open.Push(rank);
        return _open.Count - 1;
    }

    private static int? RankOf(Block block) => block.Kind switch
    {
        BlockKind.Title or BlockKind.AnnexTitle => OutermostRank,
        BlockKind.Heading => Math.Max(block.Level, 1),
        _ when block.Heading is not null => Math.Max(block.Level, 1),
        _ => null,
    };
}
