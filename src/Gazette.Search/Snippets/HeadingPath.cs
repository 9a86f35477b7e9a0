using Gazette.Documents;

namespace Gazette.Search.Snippets;

/// <summary>The query in the headings that a block stands under, followed from block to block.</summary>
internal sealed class HeadingPath
{
    // Those that hold any of it, outermost first.
    private readonly List<(int Level, IReadOnlyList<Mark> Marks)> _headings = [];
    private bool _announces;

    /// <summary>The marks in the headings above the block entered last.</summary>
    public IReadOnlyList<Mark> Marks { get; private set; } = [];

    /// <summary>Whether the block entered last comes right behind a heading on a line of its own that holds the query.</summary>
    public bool IsAnnounced { get; private set; }

    /// <summary>Goes on to the next block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="marks">The marks in it.</param>
    public void Enter(Block block, IReadOnlyList<Mark> marks)
    {
        IsAnnounced = _announces && block.Kind != BlockKind.Heading;
        _announces = block.Kind == BlockKind.Heading && marks.Count > 0;
        if (block.Kind is BlockKind.Title or BlockKind.AnnexTitle or BlockKind.Signature)
        {
            _headings.Clear();
        }

        if (block.Level > 0)
        {
            _headings.RemoveAll(heading => heading.Level >= block.Level);
        }

        Marks = [.. _headings.SelectMany(heading => heading.Marks)];
        List<Mark> own = [.. marks.Where(mark => mark.End <= block.Heading?.Length)];
        if (block.Level > 0 && own.Count > 0)
        {
            _headings.Add((block.Level, own));
        }
    }
}
