namespace Gazette.Search.Numbers;

/// <summary>How plain it is from the writing alone that a number is meant.</summary>
public enum NumberCertainty
{
    /// <summary>Could be anything (94号, 2020-94): a number beside the words, when one is known.</summary>
    Possible,

    /// <summary>A number when it is known (温政办2020 94, 人民路94号), or is whole and others of its agency and year are; else words.</summary>
    Likely,

    /// <summary>Nothing but a number: brackets and 号, 令第…号, a letter code.</summary>
    Certain,
}
