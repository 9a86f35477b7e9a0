using System.Buffers;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>A stretch of a block's text.</summary>
/// <param name="Start">Offset of its first character, 0-based.</param>
/// <param name="Length">Number of characters, its end mark included.</param>
internal readonly record struct Sentence(int Start, int Length)
{
    // Several pages without a full stop.
    private const int Longest = 10_000;

    /// <summary>Offset of the first character after it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is longer than any sentence, so that nothing in it can be told to belong together.</summary>
    public bool IsEndless => Length > Longest;

    private const string SentenceEnds = "。！？；;!?";
    private const string ClauseEnds = "，,：:；;。";
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(SentenceEnds + Punctuation.Brackets);
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(ClauseEnds + Punctuation.Brackets);

    /// <summary>The sentences of a block, or the rows of a table, whose cells hold none.</summary>
    public static IReadOnlyList<Sentence> Of(Block block) => block.Rows is null ? SentencesOf(block.Text) : RowsOf(block.Text);

    /// <summary>The sentences of a text: they end with 。！？； outside of 《》 and brackets.</summary>
    public static IReadOnlyList<Sentence> SentencesOf(string text) => Cut(text, SentenceEnds, SentenceMarks);

    /// <summary>The clauses of a text: they end with ，：； outside of 《》 and brackets.</summary>
    public static IReadOnlyList<Sentence> ClausesOf(string text) => Cut(text, ClauseEnds, ClauseMarks);

    private static List<Sentence> RowsOf(string text)
    {
        var rows = new List<Sentence>();
        foreach (var row in text.AsSpan().Split('\n'))
        {
            rows.Add(new Sentence(row.Start.Value, row.End.Value - row.Start.Value));
        }

        return rows;
    }

    private static List<Sentence> Cut(string text, string ends, SearchValues<char> marks)
    {
        var pieces = new List<Sentence>();
        int start = 0, depth = 0;
        for (var i = Next(text, 0, marks); i < text.Length; i = Next(text, i + 1, marks))
        {
            // Quotation marks enclose whole sentences, so they don't hold an end mark back.
            if (text[i] is not ('“' or '”' or '‘' or '’'))
            {
                depth = Punctuation.IsOpening(text[i]) ? depth + 1 : Punctuation.IsClosing(text[i]) ? Math.Max(0, depth - 1) : depth;
            }

            // A bracket that is never closed must not swallow the rest of the block.
            if (ends.Contains(text[i], StringComparison.Ordinal) && (depth == 0 || text[i] == '。'))
            {
                pieces.Add(new Sentence(start, i + 1 - start));
                (start, depth) = (i + 1, 0);
            }
        }

        if (start < text.Length)
        {
            pieces.Add(new Sentence(start, text.Length - start));
        }

        return pieces;
    }

    private static int Next(string text, int from, SearchValues<char> marks) =>
        text.AsSpan(from).IndexOfAny(marks) is var at and >= 0 ? from + at : text.Length;
}
