namespace Gazette.Ingestion.Bodies;

/// <summary>What a line opens with.</summary>
public enum OpeningKind
{
    /// <summary>Nothing that marks the start of a paragraph.</summary>
    None,

    /// <summary>第X编.</summary>
    Part,

    /// <summary>第X章.</summary>
    Chapter,

    /// <summary>第X节.</summary>
    Section,

    /// <summary>第X条.</summary>
    Provision,

    /// <summary>第X条 of another text that is quoted, as a decision does that amends it; it opens a paragraph and no provision.</summary>
    QuotedProvision,

    /// <summary>一、.</summary>
    Ideographic,

    /// <summary>（一）.</summary>
    BracketedIdeographic,

    /// <summary>1. or 1、.</summary>
    Arabic,

    /// <summary>（1）.</summary>
    BracketedArabic,

    /// <summary>①.</summary>
    Circled,

    /// <summary>1.1 and deeper, or a bare 1 before the name of a chapter, as in emergency plans.</summary>
    Dotted,

    /// <summary>—— before one of several aims.</summary>
    Dash,

    /// <summary>△, ◎, ● and the like, or a hyphen with a space.</summary>
    Mark,

    /// <summary>专栏1 over a boxed panel.</summary>
    Panel,
}
