using Gazette.Documents;
using Gazette.Ingestion.Closings;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Gives every block of a 条 its place, by the units of the Legislation Law: 款 is a paragraph without number, 项 (（一）) belongs to
/// the 款 before it, 目 (1.) to the 项 before it. A paragraph without number between two 项 that count on belongs to the first of
/// them. A 条 ends where the next begins, at a heading, a title, a signature or an annex.
/// </summary>
internal static class ProvisionPlaces
{
    /// <summary>The blocks with their places.</summary>
    /// <param name="blocks">The blocks of one part of a body; those that open a 条 know their place already.</param>
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks)
    {
        if (!blocks.Any(block => block.Kind == BlockKind.Provision))
        {
            return blocks;
        }

        var numbersBehind = NumbersBehind(blocks);
        var placed = new List<Block>(blocks.Count);
        var current = default(Position);
        foreach (var (index, block) in blocks.Index())
        {
            current = block.Kind == BlockKind.Provision ? new Position(block.Place) : Next(current, block, numbersBehind[index]);
            placed.Add(current.Place is null ? block : block with { Place = current.Place });
        }

        return placed;
    }

    /// <summary>For each block the next number behind it within its 条; nothing where none comes.</summary>
    private static Opening[] NumbersBehind(IReadOnlyList<Block> blocks)
    {
        var behind = new Opening[blocks.Count];
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            var next = blocks[i + 1];
            var isEnd = next.Kind == BlockKind.Provision || Ends(next);
            behind[i] = isEnd ? Opening.None : Opening.Of(next.Text) is { IsRanked: true } number ? number : behind[i + 1];
        }

        return behind;
    }

    private static Position Next(Position before, Block block, Opening numberBehind) => block.Kind switch
    {
        _ when before.Place is null || Ends(block) => default,
        BlockKind.Paragraph or BlockKind.ListItem => Next(before, before.Place, block, numberBehind),
        _ => before,
    };

    /// <summary>Whether the block stands behind the last 条 or opens a division over the next.</summary>
    private static bool Ends(Block block) =>
        block.Kind is BlockKind.Title or BlockKind.Heading or BlockKind.Signature or BlockKind.AnnexTitle
        || block.Level > 0
        || (block.Kind == BlockKind.Paragraph && AnnexNoteReader.OpensNote(block.Text));

    private static Position Next(Position before, ProvisionPlace place, Block block, Opening numberBehind)
    {
        var opening = Opening.Of(block.Text);
        if (opening is { IsRanked: true, Value: { } number })
        {
            return Numbered(before, place, opening.Kind, number);
        }

        // Members that a mark opens carry no number, so they are no 项; yet they are no 款 of their own either.
        return block.Kind == BlockKind.ListItem || opening.Kind == OpeningKind.Dash || before.GoesOnWith(numberBehind)
            ? before
            : new Position(place with { Paragraph = place.Paragraph + 1, Item = null, SubItem = null });
    }

    /// <summary>
    /// The first kind of number under a 款 counts its 项, whatever it looks like (some rules go from 条 to 1. at once); the next kind
    /// counts the 目, and what is numbered below that stays within its 目.
    /// </summary>
    private static Position Numbered(Position before, ProvisionPlace place, OpeningKind kind, int number)
    {
        if (before.ItemKind is not { } itemKind || kind <= itemKind)
        {
            return new Position(place with { Item = number, SubItem = null }, kind);
        }

        return before.SubItemKind is { } subItemKind && kind > subItemKind
            ? before
            : new Position(place with { SubItem = number }, itemKind, kind);
    }

    /// <summary>Where the last block stood, and what numbers have counted 项 and 目 since the 款 began.</summary>
    private readonly record struct Position(ProvisionPlace? Place, OpeningKind? ItemKind = null, OpeningKind? SubItemKind = null)
    {
        /// <summary>Whether the number is that of the next 项 or 目.</summary>
        public bool GoesOnWith(Opening number) => number.Exists
            && ((number.Kind == ItemKind && number.Value == Place?.Item + 1) || (number.Kind == SubItemKind && number.Value == Place?.SubItem + 1));
    }
}
