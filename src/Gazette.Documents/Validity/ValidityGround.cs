namespace Gazette.Documents;

/// <summary>Why a document has the validity it has.</summary>
public enum ValidityGround
{
    /// <summary>Neither a first nor a last day is stated, nor a repeal known.</summary>
    NothingStated,

    /// <summary>The stated first day is to come.</summary>
    EffectiveLater,

    /// <summary>The day lies in the term, as stated or as extended.</summary>
    WithinTerm,

    /// <summary>A text says that it stays in force (继续有效) and names no last day, and issues are held from there without a gap near enough to the day to show a repeal.</summary>
    KeptInForce,

    /// <summary>The stated first day is past, no term is stated, and issues are held without a gap near enough to the day to show a repeal.</summary>
    EffectiveWithoutTerm,

    /// <summary>As <see cref="EffectiveWithoutTerm"/> or <see cref="KeptInForce"/>, but issues in which a repeal may stand are not held.</summary>
    BeyondCollection,

    /// <summary>The last day, stated, computed or extended, is past.</summary>
    TermPassed,

    /// <summary>The last day is past, and a text seems to extend the term without saying so beyond doubt.</summary>
    PossibleExtension,

    /// <summary>Another document repeals it.</summary>
    RepealedBy,

    /// <summary>A text seems to mean it with a repeal, without saying so beyond doubt.</summary>
    PossibleRepeal,
}
