namespace Gazette.Documents;

/// <summary>The names of block kinds on the wire.</summary>
public static class BlockKinds
{
    private static readonly (BlockKind Kind, string WireName)[] Names =
    [
        (BlockKind.Title, "title"),
        (BlockKind.Heading, "heading"),
        (BlockKind.Paragraph, "paragraph"),
        (BlockKind.ListItem, "list_item"),
        (BlockKind.Provision, "provision"),
        (BlockKind.Table, "table"),
        (BlockKind.Signature, "signature"),
        (BlockKind.AnnexTitle, "annex_title"),
        (BlockKind.Caption, "caption"),
        (BlockKind.Illegible, "illegible"),
    ];

    /// <summary>The name on the wire, e.g. <c>list_item</c>.</summary>
    public static string WireName(this BlockKind kind) => Names.First(n => n.Kind == kind).WireName;

    /// <summary>The kind with this wire name, or null.</summary>
    public static BlockKind? Find(string? wireName) =>
        Names.Where(n => n.WireName == wireName).Select(n => (BlockKind?)n.Kind).FirstOrDefault();
}
