using Gazette.Documents;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// A run of text while its lines are gathered, with what stood between them but is no part of it: such blocks come behind the
/// paragraph that they cut in two.
/// </summary>
internal sealed class TextRun
{
    // A line of text at the break is longer than this, in half characters; a shorter one without full stop is a heading or a cell.
    private const int ShortestLine = 32;

    private readonly List<BodyLine> _lines = [];
    private readonly List<(int Behind, IReadOnlyList<Block> Blocks)> _interruptions = [];

    /// <summary>The lines gathered.</summary>
    public IReadOnlyList<BodyLine> Lines => _lines;

    /// <summary>Whether nothing has been added or set aside.</summary>
    public bool IsEmpty => _lines.Count == 0 && _interruptions.Count == 0;

    /// <summary>Adds a line.</summary>
    public void Add(BodyLine line) => _lines.Add(line);

    /// <summary>Whether the sentence goes on in a line that stands behind an interruption.</summary>
    public bool IsCutBefore(BodyLine next) => _lines.Count > 0 && !next.Opening.Exists && SentenceEnds.Of(_lines[^1].Text) switch
    {
        SentenceEnd.Comma => true,
        SentenceEnd.Open => _lines[^1].Width >= ShortestLine && SentenceEnds.HasPause(_lines[^1].Text) && SentenceEnds.HasPause(next.Text),
        _ => false,
    };

    /// <summary>Sets blocks aside that stand behind the lines gathered so far.</summary>
    public void SetAside(IReadOnlyList<Block> blocks) => _interruptions.Add((_lines.Count, blocks));

    /// <summary>The blocks of the paragraphs with those set aside between them.</summary>
    /// <param name="paragraphs">The paragraphs of the lines, with the block of each.</param>
    public IEnumerable<Block> Weave(IEnumerable<(Paragraph Paragraph, Block Block)> paragraphs)
    {
        var (lines, next) = (0, 0);
        foreach (var (paragraph, block) in paragraphs)
        {
            for (; next < _interruptions.Count && _interruptions[next].Behind <= lines; next++)
            {
                foreach (var aside in _interruptions[next].Blocks)
                {
                    yield return aside;
                }
            }

            yield return block;
            lines += paragraph.Lines.Count;
        }

        foreach (var aside in _interruptions.Skip(next).SelectMany(interruption => interruption.Blocks))
        {
            yield return aside;
        }
    }
}
