using Gazette.Documents;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>Turns the blocks of an article into the parts of its page: lists and signatures gathered, captions joined to their tables.</summary>
public sealed class ArticleBody
{
    private const int DeepestHtmlHeading = 6;

    private readonly IReadOnlyList<Block> blocks;
    private readonly ReferenceLinks links;
    private List<BodyPart> parts = [];
    private HeadingDepths depths = new();
    private readonly ProvisionAnchors provisions = new();
    private int tables;

    private ArticleBody(Article article, ReferenceLinks links)
    {
        blocks = article.Blocks;
        this.links = links;
    }

    /// <summary>The parts of an article's body, in order; every block is in exactly one.</summary>
    public static IReadOnlyList<BodyPart> Of(Article article, ReferenceLinks links)
    {
        var body = new ArticleBody(article, links);
        for (var index = 0; index < body.blocks.Count;)
        {
            index += body.blocks[index].Panel is null ? body.Add(index) : body.AddPanel(index);
        }

        return body.parts;
    }

    /// <summary>Adds the panel that begins with a block.</summary>
    /// <returns>How many blocks it took.</returns>
    private int AddPanel(int first)
    {
        var count = blocks.Skip(first).TakeWhile(block => block.Panel == blocks[first].Panel).Count();
        var (around, depthsAround) = (parts, depths);
        (parts, depths) = ([], new HeadingDepths());
        for (var index = first; index < first + count;)
        {
            index += Add(index);
        }

        around.Add(new PanelPart(Anchor(first), parts));
        (parts, depths) = (around, depthsAround);
        return count;
    }

    /// <summary>Adds the part that begins with a block.</summary>
    /// <returns>How many blocks it took.</returns>
    private int Add(int index)
    {
        var block = blocks[index];
        var depth = depths.Next(block);
        switch (block.Kind)
        {
            case BlockKind.Title or BlockKind.Heading or BlockKind.AnnexTitle:
                parts.Add(new HeadingPart(Anchor(index), Math.Min(depth!.Value + 2, DeepestHtmlHeading), StyleOf(block), Pieces(index)));
                return 1;
            case BlockKind.ListItem:
                return Gather(index, (anchor, items) => new ListPart(anchor, items));
            case BlockKind.Signature:
                return Gather(index, (anchor, lines) => new SignaturePart(anchor, lines));
            case BlockKind.Caption when index + 1 < blocks.Count && blocks[index + 1] is { Kind: BlockKind.Table, Rows.Count: > 0 } next && next.Panel == block.Panel && !OpensPanel(index):
                parts.Add(Table(index + 1, new CaptionPart(Anchor(index), Pieces(index))));
                return 2;
            case BlockKind.Caption:
                parts.Add(new CaptionPart(Anchor(index), Pieces(index)));
                return 1;
            case BlockKind.Table when block.Rows is { Count: > 0 }:
                parts.Add(Table(index, caption: null));
                return 1;
            case BlockKind.Illegible or BlockKind.Table:
                parts.Add(new IllegiblePart(Anchor(index), block.Text, block.Lines[0].First, block.Lines.Sum(span => span.Last - span.First + 1)));
                return 1;
            default:
                parts.Add(Paragraph(index));
                return 1;
        }
    }

    private int Gather(int first, Func<string, IReadOnlyList<ParagraphPart>, BodyPart> make)
    {
        var count = blocks.Skip(first).TakeWhile(block => block.Kind == blocks[first].Kind && block.Panel == blocks[first].Panel).Count();
        foreach (var skipped in blocks.Skip(first + 1).Take(count - 1))
        {
            depths.Next(skipped);
        }

        parts.Add(make(Anchor(first), [.. Enumerable.Range(first, count).Select(Paragraph)]));
        return count;
    }

    /// <summary>The title of a panel names the panel, not the first table in it.</summary>
    private bool OpensPanel(int index) => blocks[index].Panel is { } panel && (index == 0 || blocks[index - 1].Panel != panel);

    private ParagraphPart Paragraph(int index) => new(Anchor(index), Pieces(index), blocks[index].Lines is [var first, ..] ? first.First : null);

    private TablePart Table(int index, CaptionPart? caption)
    {
        var block = blocks[index];
        var width = block.Rows!.Max(row => row.Count);
        var rows = block.Rows!.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat("", width - row.Count)]).ToList();
        var (header, body) = (rows[..Math.Min(block.HeaderRows, rows.Count)], rows[Math.Min(block.HeaderRows, rows.Count)..]);
        return new TablePart(
            Anchor(index),
            ++tables,
            caption,
            Linked(index, TableSpans.Of(header, 0, block.FilledCells)),
            Linked(index, TableSpans.Of(body, header.Count, block.FilledCells)),
            TableCells.FigureColumns(body));
    }

    private IReadOnlyList<IReadOnlyList<TableCell>> Linked(int index, IReadOnlyList<IReadOnlyList<TableCell>> rows) =>
    [
        .. rows.Select(row => (IReadOnlyList<TableCell>)
            [.. row.Select(cell => cell with { Pieces = BlockText.Pieces(cell.Text, links.InCell(index, cell.Text)) })]),
    ];

    private IReadOnlyList<TextPiece> Pieces(int index) => BlockText.Pieces(blocks[index], links.InBlock(index, blocks[index].Text), provisions.Next(blocks[index]));

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
