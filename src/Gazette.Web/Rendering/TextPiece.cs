namespace Gazette.Web.Rendering;

/// <summary>A piece of text as it stands in print.</summary>
/// <param name="Text">The text, not escaped.</param>
/// <param name="Link">Where it leads, or null.</param>
/// <param name="IsHeading">Whether it is the run-in heading of its paragraph.</param>
/// <param name="Anchor">An anchor of its own, the number of a 条, or null.</param>
public sealed record TextPiece(string Text, TextLink? Link = null, bool IsHeading = false, string? Anchor = null);

/// <summary>A reference to another document within a text.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units, 0-based.</param>
/// <param name="Length">Its length.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Standing">What is held of the document.</param>
/// <param name="Title">The document's title as far as known; null without.</param>
public sealed record TextLink(int Start, int Length, string Href, ReferenceStanding Standing, string? Title)
{
    /// <summary>Style class: <c>held</c>, <c>listed</c> or <c>unheld</c>.</summary>
    public string Style => Standing switch
    {
        ReferenceStanding.Held => "held",
        ReferenceStanding.Listed => "listed",
        _ => "unheld",
    };

    /// <summary>What is held, in words, with the title.</summary>
    public string Hint => Title is null ? Said : $"{Said}：{Title}";

    private string Said => Standing switch
    {
        ReferenceStanding.Held => "本库收有",
        ReferenceStanding.Listed => "本库仅见于发文目录",
        _ => "本库未收",
    };
}
