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
    private (Block? Block, int[]? LineOf) _located;

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

        var lines = _located.LineOf is null ? [] : SourceSpan.Cover(new ArraySegment<int>(_located.LineOf, start, length).Where(line => line > 0));
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

    /// <summary>For each character of the block's text the line it stands on, 0 for blanks; null where the text isn't that of its lines.</summary>
    private int[]? Locate(Block block)
    {
        var printed = new StringBuilder();
        var printedOn = new List<int>();
        foreach (var number in SourceSpan.LinesOf(block.Lines))
        {
            var text = _lines.Value.TryGetValue(number, out var line) ? CharacterWidth.Squeeze(line.Text) : "";
            printed.Append(text);
            printedOn.AddRange(Enumerable.Repeat(number, text.Length));
        }

        var next = printed.ToString().IndexOf(CharacterWidth.Squeeze(block.Text), StringComparison.Ordinal);
        return next < 0 ? null : [.. block.Text.Select(c => CharacterWidth.IsBlank(c) ? 0 : printedOn[next++])];
    }
}
