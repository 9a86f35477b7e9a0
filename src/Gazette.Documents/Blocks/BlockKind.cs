namespace Gazette.Documents;

/// <summary>What a block of the body is.</summary>
public enum BlockKind
{
    /// <summary>Title of an attached document, within the body.</summary>
    Title,

    /// <summary>A heading that stands on its own line.</summary>
    Heading,

    /// <summary>A paragraph of print; it may open with a run-in heading.</summary>
    Paragraph,

    /// <summary>An item of a list that is marked as one (- , △, ◎).</summary>
    ListItem,

    /// <summary>The opening paragraph of a 条 (第…条).</summary>
    Provision,

    /// <summary>A table: <see cref="Block.Rows"/> holds the cells.</summary>
    Table,

    /// <summary>署名 or 成文日期, one block a printed line.</summary>
    Signature,

    /// <summary>附件 and the title printed over an annex.</summary>
    AnnexTitle,

    /// <summary>Caption of a photo or a table.</summary>
    Caption,

    /// <summary>What could not be understood; kept as it stands.</summary>
    Illegible,
}
