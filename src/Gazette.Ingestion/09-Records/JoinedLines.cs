using System.Text;
using Gazette.Documents;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>Printed lines joined to one text that knows on which line each of its characters stands.</summary>
public sealed class JoinedLines
{
    private readonly List<int> _lineOf;

    private JoinedLines(string text, List<int> lineOf) => (Text, _lineOf) = (text, lineOf);

    /// <summary>The text without line breaks.</summary>
    public string Text { get; }

    /// <summary>Joins lines in the given order; blank ones add nothing.</summary>
    public static JoinedLines Of(IEnumerable<SourceLine> lines)
    {
        var text = new StringBuilder();
        var lineOf = new List<int>();
        foreach (var line in lines)
        {
            if (text.Length > 0 && line.Text.Length > 0 && LineJoin.NeedsSpace(text[^1], line.Text[0]))
            {
                text.Append(' ');
                lineOf.Add(line.Number);
            }

            text.Append(line.Text);
            lineOf.AddRange(Enumerable.Repeat(line.Number, line.Text.Length));
        }

        return new JoinedLines(text.ToString(), lineOf);
    }

    /// <summary>The lines on which a stretch of the text stands.</summary>
    public IReadOnlyList<SourceSpan> LinesOf(int start, int length) => SourceSpan.Cover(_lineOf.Skip(start).Take(length));
}
