namespace Gazette.Documents;

/// <summary>Why a document has the validity it has.</summary>
public enum ValidityGround
{
    /// <summary>Neither a first nor a last day is stated, nor a repeal known.</summary>
    NothingStated,

    /// <summary>The stated first day is to come.</summary>
    EffectiveLater,

    /// <summary>The day lies in the stated term.</summary>
    WithinTerm,

    /// <summary>The stated first day is past, no term is stated, and issues are held without a gap near enough to the day to show a repeal.</summary>
    EffectiveWithoutTerm,

    /// <summary>As <see cref="EffectiveWithoutTerm"/>, but issues in which a repeal may stand are not held.</summary>
    BeyondCollection,

    /// <summary>The stated or computed last day is past.</summary>
    TermPassed,

    /// <summary>Another document repeals it.</summary>
    RepealedBy,

    /// <summary>A text seems to mean it with a repeal, without saying so beyond doubt.</summary>
    PossibleRepeal,
}
