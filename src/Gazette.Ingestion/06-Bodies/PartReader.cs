using Gazette.Documents;
using Gazette.Ingestion.Closings;
using Gazette.Ingestion.Tables;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Reads one part of a body. Walks its lines once: tables, rotated pages, signatures, annex notes and annex titles are taken
/// where they stand, and the running text between them is put together to paragraphs. A panel or table that cut a sentence is
/// set behind the paragraph.
/// </summary>
internal sealed class PartReader
{
    private readonly BodyLine[] _lines;
    private readonly Dictionary<int, Signature> _signatures;
    private readonly int[] _nextBreak;
    private readonly Dictionary<int, int> _rotated;
    private readonly LinearTableReader _linear;
    private readonly bool _readsHeadings;
    private readonly bool _hasProvisions;
    private readonly List<Block> _blocks = [];
    private TextRun _text = new();
    private readonly Dictionary<int, Panel> _panels;
    private readonly AnnexList _annexes;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly bool _isTabular;
    private readonly bool _isCaptions;
    private readonly ArticleKind _kind;
    private readonly int _column;
    private int _panelsRead;
    private int _behindAside = -1;
    private bool _isInAnnex;

    /// <summary>A reader of one part.</summary>
    /// <param name="lines">Its non-blank lines.</param>
    /// <param name="kind">What the article is.</param>
    /// <param name="annexes">The annexes known so far; what the part adds is added.</param>
    /// <param name="within">The panel whose content the lines are: it holds no other, and heads no text of the body; null for the part itself.</param>
    /// <param name="issuers">Who issues the document by its title.</param>
    public PartReader(BodyLine[] lines, ArticleKind kind, AnnexList annexes, Panel? within = null, IReadOnlyList<string>? issuers = null)
    {
        _lines = lines;
        _kind = kind;
        _column = within?.Column ?? 0;
        _panels = within is not null ? [] : PanelFinder.Find(lines).ToDictionary(found => found.First);
        _readsHeadings = within is null && HasHeadings(kind);
        _isCaptions = kind == ArticleKind.Photo;
        _isTabular = kind == ArticleKind.Statistics;
        _annexes = annexes;
        _signatures = SignatureReader.Read(lines, issuers).ToDictionary(signature => signature.First);
        _rotated = RotatedText.Runs(lines).ToDictionary(run => run.First, run => run.Count);
        _linear = new LinearTableReader(lines, i => _signatures.ContainsKey(i) || _rotated.ContainsKey(i));
        _nextBreak = new int[lines.Length + 1];
        _nextBreak[^1] = lines.Length;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            _nextBreak[i] = _signatures.ContainsKey(i) || _rotated.ContainsKey(i) ? i : _nextBreak[i + 1];
        }

        _hasProvisions = lines.Any(line => line.Opening.Kind == OpeningKind.Provision);
    }

    /// <summary>The column in which the issue is set, for text too short to show its own; 0 when it flows or is not known.</summary>
    public int UsualColumn { get; init; }

    /// <summary>The blocks read.</summary>
    public IReadOnlyList<Block> Blocks { get; private set; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The last signature before any annex: the document's own; null without.</summary>
    public Signature? ClosingSignature { get; private set; }

    /// <summary>Reads the part.</summary>
    public void Read()
    {
        for (var i = 0; i < _lines.Length;)
        {
            var taken = TakePanel(i);
            taken = taken > 0 ? taken : TakeTable(i);
            taken = taken > 0 ? taken : TakeRotated(i);
            taken = taken > 0 ? taken : TakeSignature(i);
            taken = taken > 0 ? taken : TakeAnnexNote(i);
            taken = taken > 0 ? taken : TakeAnnexTitle(i);
            taken = taken > 0 ? taken : TakeCaption(i);
            taken = taken > 0 ? taken : TakeLinearTable(i);
            if (taken == 0)
            {
                taken = TakeText(i);
            }

            i += taken;
        }

        FlushText();
        _diagnostics.AddRange(_linear.Diagnostics);
        Blocks = ProvisionPlaces.Of(_kind == ArticleKind.Feature ? PhotoCaptions.Mark(_blocks) : _blocks);
    }

    private int TakeText(int index)
    {
        var isRow = _linear.IsUnreadRow(index);
        if (isRow)
        {
            FlushText();
        }

        _text.Add(isRow ? _lines[index] with { Opening = Opening.None } : _lines[index]);
        return 1;
    }

    private int TakeTable(int index)
    {
        // Tabs may also indent a signature.
        var end = Math.Min(index + TableReader.LengthAt(_lines, index), _nextBreak[index]);
        if (end == index)
        {
            return 0;
        }

        return TakeAround(index, end, end, TableReader.Read(_lines[index..end]));
    }

    /// <summary>Takes a table, or the caption over one, which may stand in the middle of a sentence: then it goes behind the paragraph.</summary>
    /// <param name="index">Index of its first line.</param>
    /// <param name="end">Index of the line behind it.</param>
    /// <param name="endOfTable">Index of the line behind the table.</param>
    /// <param name="block">The block it makes.</param>
    private int TakeAround(int index, int end, int endOfTable, Block block)
    {
        if (endOfTable == _lines.Length || !_text.IsCutBefore(_lines[endOfTable]))
        {
            return Take(index, end, block);
        }

        _text.SetAside([block]);
        _behindAside = end;
        return end - index;
    }

    private int TakePanel(int index)
    {
        if (!_panels.TryGetValue(index, out var panel))
        {
            return 0;
        }

        _panelsRead += panel.IsContinued ? 0 : 1;
        var (blocks, diagnostics) = PanelReader.Read(_lines[index..(panel.Last + 1)], panel, _panelsRead, _kind);
        _diagnostics.AddRange(diagnostics);
        if (!panel.IsCertain)
        {
            FlushText();
        }

        _text.SetAside(blocks);
        return panel.Last + 1 - index;
    }

    /// <summary>The unit of the figures below, and the name of a table where one follows.</summary>
    private int TakeCaption(int index)
    {
        var next = index + 1;
        while (next < _lines.Length && TableCaption.IsUnit(_lines[next].Text))
        {
            next++;
        }

        var isUnit = TableCaption.IsUnit(_lines[index].Text);
        var length = next == _lines.Length || !(isUnit || TableCaption.MayBeName(_lines[index])) ? 0
            : TableReader.IsRow(_lines[next]) ? TableReader.LengthAt(_lines, next)
            : _linear.At(next, isTitled: true)?.Length ?? 0;
        var isCaption = isUnit || (TableCaption.MayBeName(_lines[index]) && (length > 0 || next > index + 1));
        if (!isCaption || _isTabular)
        {
            return 0;
        }

        var caption = BlockOf(index, index + 1, BlockKind.Caption, _lines[index].Text);
        return length > 0 ? TakeAround(index, index + 1, next + length, caption) : Take(index, index + 1, caption);
    }

    private int TakeLinearTable(int index)
    {
        var isTitled = index == _behindAside
            || (_text.IsEmpty && _blocks.Count > 0 && _blocks[^1].Kind is BlockKind.AnnexTitle or BlockKind.Caption or BlockKind.Title);
        if (!HasHeadings(_kind) || _linear.At(index, isTitled) is not { } table)
        {
            return 0;
        }

        var end = index + table.Length;
        return TakeAround(index, end, end, TableReader.Block(table.Rows, header: 1, SourceSpan.Cover(Numbers(index, end))));
    }

    private int TakeRotated(int index)
    {
        if (!_rotated.TryGetValue(index, out var run))
        {
            return 0;
        }

        var lines = _lines[index..(index + run)];
        _diagnostics.Add(new Diagnostic
        {
            Severity = DiagnosticSeverity.Error,
            Code = DiagnosticCodes.IllegibleLines,
            Lines = new SourceSpan(lines[0].Number, Math.Max(lines[0].Number, lines[^1].Number)),
            Seen = $"连续 {run} 行每行只有一两个字{RotatedWords.Describe(lines)}",
            TakenFor = "当作横排页面（旋转表格），未能按表识读，按原样保留；请对照印本，需要时用校正“读作”补上",
        });
        return Take(index, index + run, BlockKind.Illegible, string.Concat(lines.Select(line => line.Text)));
    }

    private int TakeSignature(int index)
    {
        if (!_signatures.TryGetValue(index, out var signature))
        {
            return 0;
        }

        if (ClosingSignature is null || !_isInAnnex)
        {
            ClosingSignature = signature;
        }

        for (var i = index; i <= signature.Last; i++)
        {
            Take(i, i + 1, BlockKind.Signature, _lines[i].Text);
        }

        return signature.Last + 1 - index;
    }

    private int TakeAnnexNote(int index)
    {
        var notes = AnnexNoteReader.ReadAt(_lines, index, _nextBreak[index]);
        foreach (var note in notes)
        {
            var end = note.Last + 1;
            _annexes.Announce(note.Title, Numbers(note.First, end));
            Take(note.First, end, BlockKind.Paragraph, LineJoin.Join(_lines[note.First..end].Select(line => line.Text)).TrimStart('-', ' '));
        }

        return notes.Count == 0 ? 0 : notes[^1].Last + 1 - index;
    }

    private int TakeAnnexTitle(int index)
    {
        if (AnnexTitleReader.ReadAt(_lines, index, _nextBreak[index], _annexes) is not { } title)
        {
            return 0;
        }

        _isInAnnex = true;
        Take(index, index + 1, BlockKind.AnnexTitle, _lines[index].Text);
        if (title.Title is { } text)
        {
            _annexes.Print(title.Number, text, Numbers(index + 1, title.Last + 1));
            Take(index + 1, title.Last + 1, BlockKind.AnnexTitle, text);
        }

        return title.Last + 1 - index;
    }

    private IEnumerable<int> Numbers(int from, int to) => _lines[from..to].Select(line => line.Number);

    private Block BlockOf(int from, int to, BlockKind kind, string text) =>
        new() { Kind = kind, Text = text, Lines = SourceSpan.Cover(Numbers(from, to)) };

    private int Take(int from, int to, BlockKind kind, string text) => Take(from, to, BlockOf(from, to, kind, text));

    private int Take(int from, int to, Block block)
    {
        FlushText();
        _blocks.Add(block);
        return to - from;
    }

    private void FlushText()
    {
        if (!_text.IsEmpty)
        {
            var paragraphs = _isTabular ? _text.Lines.Select(line => new Paragraph(line.Text, [line])).ToList() : ParagraphJoiner.Join(_text.Lines, _column, UsualColumn);
            _diagnostics.AddRange(paragraphs.Where(UnfinishedSentence.Is).Select(UnfinishedSentence.Report));
            var blocks = BlockReader.Read(paragraphs, _readsHeadings, _hasProvisions).Select(block => _isCaptions ? block with { Kind = BlockKind.Caption } : block);
            _blocks.AddRange(_text.Weave(paragraphs.Zip(blocks)));
            _text = new TextRun();
        }
    }

    /// <summary>Lists and tables number their entries; such a number heads no text.</summary>
    public static bool HasHeadings(ArticleKind kind) => kind is not (ArticleKind.Appointments or ArticleKind.Chronicle
        or ArticleKind.Catalogue or ArticleKind.Statistics or ArticleKind.Masthead or ArticleKind.Photo);
}
