using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// The printed lines that records are read from. A paragraph that a person has corrected (读作, 另起一段, 接上段) stands in for its
/// lines, so that what is set right in the text is right in the records too.
/// </summary>
internal sealed class RecordSource
{
    private readonly Dictionary<int, Block> _corrected = [];

    private RecordSource(Article article, ArticleDraft draft)
    {
        foreach (var block in article.Blocks.Where(block => block.IsCorrected && block.Rows is null))
        {
            foreach (var number in SourceSpan.LinesOf(block.Lines))
            {
                _corrected[number] = block;
            }
        }

        Lines = [.. draft.Parts.SelectMany(part => part.Lines).Select(Corrected).OfType<SourceLine>()];
    }

    /// <summary>The lines that hold text, in reading order.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>The lines of an article.</summary>
    public static RecordSource Of(Article article, ArticleDraft draft) => new(article, draft);

    /// <summary>The lines of a record: of a corrected paragraph all, though its text stands for the first.</summary>
    public IReadOnlyList<SourceSpan> Whole(IReadOnlyList<SourceSpan> lines) => _corrected.Count == 0 ? lines
        : SourceSpan.Cover(SourceSpan.LinesOf(lines).SelectMany(number => _corrected.TryGetValue(number, out var block) ? SourceSpan.LinesOf(block.Lines) : [number]).Distinct().Order());

    private SourceLine? Corrected(SourceLine line) =>
        !_corrected.TryGetValue(line.Number, out var block) ? line
        : block.Lines[0].First == line.Number ? line with { Raw = block.Text, Text = block.Text.Trim() }
        : null;
}
