using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Corrections;

/// <summary>
/// Sets right how the lines of a body make paragraphs, and how a paragraph reads. Bounds first, in the order of the file, then
/// wording, so that a paragraph can be parted and one of the parts be given a text.
/// </summary>
internal sealed class ParagraphCorrections
{
    private readonly IssueCorrections _file;
    private readonly PageLayout _layout;
    private readonly List<Block> _blocks;
    private readonly bool _readsHeadings;
    private readonly bool _hasProvisions;
    private readonly List<Diagnostic> _reports = [];

    private ParagraphCorrections(IssueCorrections file, PageLayout layout, ArticleBody body, ArticleKind kind)
    {
        _file = file;
        _layout = layout;
        _blocks = [.. body.Blocks];
        _readsHeadings = PartReader.HasHeadings(kind);
        _hasProvisions = body.Blocks.Any(block => block.Kind == BlockKind.Provision);
    }

    /// <summary>The body as corrected, with reports on what could not be done.</summary>
    public static ArticleBody Apply(ArticleBody body, ArticleKind kind, ArticleCorrections corrections, IssueCorrections file, PageLayout layout)
    {
        if (corrections.Paragraphs.Count == 0)
        {
            return body;
        }

        var work = new ParagraphCorrections(file, layout, body, kind);
        foreach (var correction in corrections.Paragraphs.OrderBy(item => item.Act == ParagraphAct.Read))
        {
            work.Apply(correction);
        }

        var settled = work._blocks.Where(block => block.IsCorrected).SelectMany(block => SourceSpan.LinesOf(block.Lines)).ToHashSet();
        return body with
        {
            Blocks = ProvisionPlaces.Of([.. work._blocks.Select(block => block.Kind == BlockKind.Provision ? block : block with { Place = null })]),
            Diagnostics =
            [
                .. body.Diagnostics.Where(d => d.Code != DiagnosticCodes.UnfinishedSentence || !settled.Contains(d.Lines.First)),
                .. work._reports,
            ],
        };
    }

    private void Apply(ParagraphCorrection correction)
    {
        var against = correction.Act switch
        {
            ParagraphAct.Read => Read(correction),
            ParagraphAct.Begin => Begin(correction),
            _ => GoOn(correction),
        };
        if (against is not null)
        {
            _reports.Add(_file.Refuse(correction, against));
        }
    }

    /// <summary>Makes the lines one paragraph of the given text; null, or what stands against it.</summary>
    private string? Read(ParagraphCorrection correction)
    {
        var lines = SourceSpan.LinesOf(correction.Lines).Where(line => _layout.LineAt(line) is not null).ToHashSet();
        var touched = _blocks.Where(block => SourceSpan.LinesOf(block.Lines).Any(lines.Contains)).ToList();
        if (touched.Count == 0)
        {
            return $"第 {correction.FirstLine} 行不在正文中，是标题或文号";
        }

        if (touched.Exists(block => block.Kind == BlockKind.Table))
        {
            return $"第 {correction.FirstLine} 行在表格中，不能当作段落改写";
        }

        if (touched.SelectMany(block => SourceSpan.LinesOf(block.Lines)).FirstOrDefault(line => !lines.Contains(line)) is var other and > 0)
        {
            return $"这一段还包括第 {other} 行“{Excerpt.Of(_layout.LineAt(other)!.Text)}”，行号应写全，或先用“另起一段”分开";
        }

        var at = _blocks.IndexOf(touched[0]);
        _blocks.RemoveAll(touched.Contains);
        _blocks.Insert(at, IsRunningText(touched[0])
            ? Build(correction.Text, [.. touched.SelectMany(block => SourceSpan.LinesOf(block.Lines))])
            : touched[0] with { Text = correction.Text, Heading = null, Lines = SourceSpan.Cover(touched.SelectMany(block => SourceSpan.LinesOf(block.Lines))), IsCorrected = true });
        return null;
    }

    /// <summary>Parts a paragraph before the line.</summary>
    private string? Begin(ParagraphCorrection correction)
    {
        var at = BlockWith(correction.FirstLine);
        if (at < 0 || !IsRunningText(_blocks[at]))
        {
            return $"第 {correction.FirstLine} 行不在正文段落中";
        }

        List<int> lines = [.. SourceSpan.LinesOf(_blocks[at].Lines)];
        var from = lines.IndexOf(correction.FirstLine);
        if (from == 0)
        {
            _reports.Add(_file.CallNeedless(correction, $"第 {correction.FirstLine} 行已另起一段"));
            return null;
        }

        _blocks[at] = Build(TextOf(lines[..from]), lines[..from]);
        _blocks.Insert(at + 1, Build(TextOf(lines[from..]), lines[from..]));
        return null;
    }

    /// <summary>Joins the paragraph that begins at the line to the one before.</summary>
    private string? GoOn(ParagraphCorrection correction)
    {
        var at = BlockWith(correction.FirstLine);
        if (at < 0 || !IsRunningText(_blocks[at]))
        {
            return $"第 {correction.FirstLine} 行不在正文段落中";
        }

        if (_blocks[at].Lines[0].First != correction.FirstLine)
        {
            _reports.Add(_file.CallNeedless(correction, $"第 {correction.FirstLine} 行已接上段"));
            return null;
        }

        if (at == 0 || !IsRunningText(_blocks[at - 1]))
        {
            return $"第 {correction.FirstLine} 行之前没有可接的段落";
        }

        List<int> lines = [.. SourceSpan.LinesOf(_blocks[at - 1].Lines), .. SourceSpan.LinesOf(_blocks[at].Lines)];
        _blocks[at - 1] = Build(TextOf(lines), lines);
        _blocks.RemoveAt(at);
        return null;
    }

    private static bool IsRunningText(Block block) =>
        block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.Provision or BlockKind.ListItem or BlockKind.Illegible;

    private int BlockWith(int line) => _blocks.FindIndex(block => block.Lines.Any(span => span.Contains(line)));

    private string TextOf(List<int> lines) => SentenceSpacing.Close(LineJoin.Join(BodyLine.From(Sources(lines)).Select(line => line.Text)));

    private List<SourceLine> Sources(IEnumerable<int> lines) => [.. lines.Select(_layout.LineAt).OfType<SourceLine>()];

    /// <summary>A block of running text: what it is shows from its text, as ever.</summary>
    private Block Build(string text, IReadOnlyList<int> lines)
    {
        var source = Sources(lines);
        var paragraph = new Paragraph(text, BodyLine.From([source[0] with { Text = text }, .. source.Skip(1)]));
        return BlockReader.Read([paragraph], _readsHeadings, _hasProvisions).Single() with { IsCorrected = true };
    }
}
