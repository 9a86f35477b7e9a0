using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion;

/// <summary>Raw text of an issue in, articles out. Pure: same text, same issue; never throws on content.</summary>
public static class IssueParser
{
    /// <summary>Parses the text of one issue.</summary>
    /// <param name="text">The decoded text; any line ends, any content.</param>
    public static Issue Parse(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n')
            .Select((raw, index) => new SourceLine
            {
                Number = index + 1,
                Raw = raw,
                Text = raw.Trim(),
                Indent = raw.Length - raw.TrimStart().Length,
            })
            .Where(line => !line.IsBlank)
            .ToList();

        return new Issue
        {
            Identity = new IssueIdentity(),
            Articles = lines.Count == 0 ? [] : [Unread(lines)],
            Diagnostics = lines.Count == 0 ? [] :
            [
                new Diagnostic
                {
                    Severity = DiagnosticSeverity.Warning,
                    Code = DiagnosticCodes.UnknownLayout,
                    Lines = new SourceSpan(lines[0].Number, lines[^1].Number),
                    Message = "未能识别版式，全文作为一篇保留。",
                },
            ],
        };
    }

    /// <summary>A text of unknown layout: everything is kept, a paragraph a line.</summary>
    private static Article Unread(IReadOnlyList<SourceLine> lines) => new()
    {
        Sequence = 1,
        Section = IssueSection.Documents,
        Kind = ArticleKind.Feature,
        Lines = SourceSpan.Cover(lines.Select(l => l.Number)),
        Blocks =
        [
            .. lines.Select(l => new Block { Kind = BlockKind.Paragraph, Text = l.Text, Lines = [SourceSpan.Of(l.Number)] }),
        ],
    };
}
