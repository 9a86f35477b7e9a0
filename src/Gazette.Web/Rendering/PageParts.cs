using Gazette.Documents;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>Turns the blocks of an article into the parts of its page: lists and signatures gathered, captions joined to their tables.</summary>
public sealed class PageParts
{
    private const int DeepestHtmlHeading = 6;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly ReferenceLinks _links;
    private readonly AnnexPlaces _annexes;
    private List<PagePart> _parts = [];
    private HeadingDepths _depths = new();
    private readonly ProvisionAnchors _provisions = new();
    private int _tables;

    private PageParts(Article article, ReferenceLinks links, AnnexPlaces annexes)
    {
        _annexes = annexes;
        _blocks = article.Blocks;
        _links = links;
    }

    /// <summary>The parts of an article's body, in order; every block is in exactly one.</summary>
    public static IReadOnlyList<PagePart> Of(Article article, ReferenceLinks links, AnnexPlaces annexes)
    {
        var page = new PageParts(article, links, annexes);
        for (var index = 0; index < page._blocks.Count;)
        {
            index += page._blocks[index].Panel is null ? page.Add(index) : page.AddPanel(index);
        }

        return page._parts;
    }

    /// <summary>Adds the panel that begins with a block.</summary>
    /// <returns>How many blocks it took.</returns>
    private int AddPanel(int first)
    {
        var count = _blocks.Skip(first).TakeWhile(block => block.Panel == _blocks[first].Panel).Count();
        var (around, depthsAround) = (_parts, _depths);
        (_parts, _depths) = ([], new HeadingDepths());
        for (var index = first; index < first + count;)
        {
            index += Add(index);
        }

        around.Add(new PanelPart(Anchor(first), _parts));
        (_parts, _depths) = (around, depthsAround);
        return count;
    }

    /// <summary>Adds the part that begins with a block.</summary>
    /// <returns>How many blocks it took.</returns>
    private int Add(int index)
    {
        var block = _blocks[index];
        var depth = _depths.Next(block);
        switch (block.Kind)
        {
            case BlockKind.Title or BlockKind.Heading or BlockKind.AnnexTitle:
                _parts.Add(new HeadingPart(Anchor(index), Math.Min(depth!.Value + 2, DeepestHtmlHeading), StyleOf(block), Pieces(index)));
                return 1;
            case BlockKind.ListItem:
                return Gather(index, (anchor, items) => new ListPart(anchor, items));
            case BlockKind.Signature:
                return Gather(index, (anchor, lines) => new SignaturePart(anchor, lines));
            case BlockKind.Caption when IsOverTable(index):
                _parts.Add(Table(index + 1, new CaptionPart(Anchor(index), Pieces(index))));
                return 2;
            case BlockKind.Caption:
                _parts.Add(new CaptionPart(Anchor(index), Pieces(index)));
                return 1;
            case BlockKind.Table when block.Rows is { Count: > 0 }:
                _parts.Add(Table(index, caption: null));
                return 1;
            case BlockKind.Illegible or BlockKind.Table:
                _parts.Add(new IllegiblePart(Anchor(index), block.Text, block.Lines[0].First, block.Lines.Sum(span => span.Last - span.First + 1), _annexes.At(index)));
                return 1;
            default:
                _parts.Add(Paragraph(index));
                return 1;
        }
    }

    private int Gather(int first, Func<string, IReadOnlyList<ParagraphPart>, PagePart> make)
    {
        var count = _blocks.Skip(first).TakeWhile(block => block.Kind == _blocks[first].Kind && block.Panel == _blocks[first].Panel).Count();
        foreach (var skipped in _blocks.Skip(first + 1).Take(count - 1))
        {
            _depths.Next(skipped);
        }

        _parts.Add(make(Anchor(first), [.. Enumerable.Range(first, count).Select(Paragraph)]));
        return count;
    }

    private bool IsOverTable(int caption) => caption + 1 < _blocks.Count
        && _blocks[caption + 1] is { Kind: BlockKind.Table, Rows.Count: > 0 } table
        && table.Panel == _blocks[caption].Panel
        && !OpensPanel(caption);

    /// <summary>The title of a panel names the panel, not the first table in it.</summary>
    private bool OpensPanel(int index) => _blocks[index].Panel is { } panel && (index == 0 || _blocks[index - 1].Panel != panel);

    private ParagraphPart Paragraph(int index) => new(Anchor(index), Pieces(index), _blocks[index].Lines is [var first, ..] ? first.First : null);

    private TablePart Table(int index, CaptionPart? caption)
    {
        var block = _blocks[index];
        var width = block.Rows!.Max(row => row.Count);
        var rows = block.Rows!.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", width - row.Count)]).ToList();
        var (header, body) = (rows[..Math.Min(block.HeaderRows, rows.Count)], rows[Math.Min(block.HeaderRows, rows.Count)..]);
        return new TablePart(
            Anchor(index),
            ++_tables,
            caption,
            Linked(index, TableSpans.Of(header, 0, block.FilledCells)),
            Linked(index, TableSpans.Of(body, header.Count, block.FilledCells)),
            TableCells.FigureColumns(body));
    }

    private IReadOnlyList<IReadOnlyList<TableCell>> Linked(int index, IReadOnlyList<IReadOnlyList<TableCell>> rows) =>
    [
        .. rows.Select(row => (IReadOnlyList<TableCell>)
            [.. row.Select(cell => cell with { Pieces = BlockText.Pieces(cell.Text, _links.InCell(index, cell.Text)) })]),
    ];

    private IReadOnlyList<TextPiece> Pieces(int index) => BlockText.Pieces(_blocks[index], _links.InBlock(index, _blocks[index].Text), _provisions.Next(_blocks[index]));

    private static string Anchor(int index) => GazetteAddresses.ParagraphAnchor(index);

    private static string StyleOf(Block block) => block switch
    {
        { Kind: BlockKind.Title } => "attached",
        { Kind: BlockKind.AnnexTitle } => "annex",
        { Level: 1 or 2 or 3 } => "chapter",
        { Level: 4 } => "first",
        { Level: 5 } => "second",
        _ => "lower",
    };
}
