using System.Text;
using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// Finds the lines on which a stretch of a block is printed, so that a fact points at its sentence and not at a whole
/// paragraph. Where the block's text isn't simply that of its lines (a table), the answer is all of the block's lines.
/// </summary>
internal sealed class BlockLocator
{
    private readonly Dictionary<int, string> _lines;

    private BlockLocator(Dictionary<int, string> lines) => _lines = lines;

    /// <summary>A locator over the lines of a draft.</summary>
    public static BlockLocator Of(ArticleDraft draft)
    {
        var lines = new Dictionary<int, string>();
        foreach (var line in draft.Parts.SelectMany(part => part.TitleLines.Concat(part.Lines)))
        {
            lines[line.Number] = CharacterWidth.Squeeze(line.Text);
        }

        return new BlockLocator(lines);
    }

    /// <summary>The lines of a stretch of the block's text.</summary>
    public IReadOnlyList<SourceSpan> LinesOf(Block block, int start, int length)
    {
        var printed = new StringBuilder();
        var lineOf = new List<int>();
        foreach (var number in block.Lines.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)))
        {
            var text = _lines.GetValueOrDefault(number, "");
            printed.Append(text);
            lineOf.AddRange(Enumerable.Repeat(number, text.Length));
        }

        var offset = printed.ToString().IndexOf(CharacterWidth.Squeeze(block.Text), StringComparison.Ordinal);
        var first = offset + CharacterWidth.Squeeze(block.Text[..start]).Length;
        var count = CharacterWidth.Squeeze(block.Text.Substring(start, length)).Length;
        return offset < 0 || count == 0 ? block.Lines : SourceSpan.Cover(lineOf.Skip(first).Take(count));
    }
}
