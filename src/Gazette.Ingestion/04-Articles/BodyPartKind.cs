namespace Gazette.Ingestion.Articles;

/// <summary>What a part of a body is.</summary>
public enum BodyPartKind
{
    /// <summary>The whole body of an article that carries no other document.</summary>
    Main,

    /// <summary>The covering notice of an 印发…的通知: salutation, sentence, signature, date.</summary>
    CoveringNotice,

    /// <summary>The document that the notice carries, with its annexes.</summary>
    AttachedDocument,

    /// <summary>Rules that a decision amends, printed anew behind it.</summary>
    AmendedRules,
}
