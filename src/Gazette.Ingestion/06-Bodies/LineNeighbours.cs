namespace Gazette.Ingestion.Bodies;

/// <summary>What stands around a line: lines numbered alike, and how the text is spaced.</summary>
internal sealed class LineNeighbours
{
    private const int Reach = 6;

    private static readonly int Kinds = Enum.GetValues<OpeningKind>().Length;

    private readonly IReadOnlyList<BodyLine> _lines;
    private readonly int[] _blanksBefore;
    private readonly int[] _previousPeer;
    private readonly int[] _nextPeer;

    public LineNeighbours(IReadOnlyList<BodyLine> lines)
    {
        _lines = lines;
        _blanksBefore = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            _blanksBefore[i + 1] = _blanksBefore[i] + (lines[i].AfterBlank ? 1 : 0);
        }

        _previousPeer = Peers(0, 1);
        _nextPeer = Peers(lines.Count - 1, -1);
    }

    /// <summary>Whether lines stand close around here, so that a blank line means the end of a paragraph; a text without any says nothing by them.</summary>
    public bool IsTight(int index)
    {
        var first = Math.Max(0, index - Reach);
        var last = Math.Min(_lines.Count - 1, index + Reach);
        return last > first && _blanksBefore[^1] > 0 && (_blanksBefore[last + 1] - _blanksBefore[first + 1]) * 2 < last - first;
    }

    /// <summary>The nearest lines of the same rank that open with a number, as far as there are any.</summary>
    public IReadOnlyList<BodyLine> Peers(int index) =>
        [.. new[] { _previousPeer[index], _nextPeer[index] }.Where(peer => peer >= 0).Select(peer => _lines[peer])];

    private int[] Peers(int from, int step)
    {
        Span<int> latest = stackalloc int[Kinds];
        latest.Fill(-1);
        var peers = new int[_lines.Count];
        for (var i = from; i >= 0 && i < peers.Length; i += step)
        {
            var kind = (int)_lines[i].Opening.Kind;
            peers[i] = latest[kind];
            latest[kind] = i;
        }

        return peers;
    }
}
