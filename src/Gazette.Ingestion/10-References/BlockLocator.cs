using System.Text;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.References;

/// <summary>
/// Finds the lines on which a stretch of a block is printed, so that a fact points at its sentence and not at a whole
/// paragraph. Where the block's text isn't simply that of its lines (a table), the answer is all of the block's lines.
/// </summary>
internal sealed class BlockLocator
{
    private readonly Lazy<Dictionary<int, SourceLine>> _lines;

    // The block asked about last: facts are asked for block by block, and some blocks are full of them.
    private (Block? Block, PrintedText? Text) _located;

    private BlockLocator(ArticleDraft draft) => _lines = new(() => LinesOf(draft));

    /// <summary>A locator over the lines of a draft.</summary>
    public static BlockLocator Of(ArticleDraft draft) => new(draft);

    /// <summary>The lines of a stretch of the block's text.</summary>
    public IReadOnlyList<SourceSpan> LinesOf(Block block, int start, int length)
    {
        if (!ReferenceEquals(block, _located.Block))
        {
            _located = (block, Locate(block));
        }

        var lines = _located.Text is null ? [] : SourceSpan.Cover(_located.Text.LinesOf(start, length));
        return lines.Count > 0 ? lines : block.Lines;
    }

    private static Dictionary<int, SourceLine> LinesOf(ArticleDraft draft)
    {
        var lines = new Dictionary<int, SourceLine>(draft.Parts.Sum(part => part.TitleLines.Count + part.Lines.Count));
        foreach (var line in draft.Parts.SelectMany(part => part.TitleLines.Concat(part.Lines)))
        {
            lines[line.Number] = line;
        }

        return lines;
    }

    /// <summary>The block's text on its lines; null where it isn't simply theirs.</summary>
    private PrintedText? Locate(Block block)
    {
        var printed = new StringBuilder();
        var lines = new List<(int Number, int End)>();
        foreach (var number in SourceSpan.LinesOf(block.Lines))
        {
            if (_lines.Value.TryGetValue(number, out var line))
            {
                lines.Add((number, printed.Append(CharacterWidth.Squeeze(line.Text)).Length));
            }
        }

        var offset = printed.ToString().IndexOf(CharacterWidth.Squeeze(block.Text), StringComparison.Ordinal);
        return offset < 0 ? null : new PrintedText(block.Text, offset, lines);
    }

    /// <summary>A text on the lines it was read from, blanks left out there.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Offset">Where it begins in the text of the lines.</param>
    /// <param name="Lines">The lines, each with where it ends in their text.</param>
    private sealed record PrintedText(string Text, int Offset, List<(int Number, int End)> Lines)
    {
        /// <summary>The lines that a character of the stretch stands on.</summary>
        public IEnumerable<int> LinesOf(int start, int length)
        {
            var from = Offset + PrintedIn(Text.AsSpan(0, start));
            var to = from + PrintedIn(Text.AsSpan(start, length));
            var begin = 0;
            foreach (var (number, end) in Lines)
            {
                if (Math.Max(begin, from) < Math.Min(end, to))
                {
                    yield return number;
                }

                begin = end;
            }
        }

        private static int PrintedIn(ReadOnlySpan<char> text) => text.Length - text.CountAny(BlankCharacters.All);
    }
}
