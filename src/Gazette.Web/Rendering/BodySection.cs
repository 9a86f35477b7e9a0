namespace Gazette.Web.Rendering;

/// <summary>What a section of a body is.</summary>
public enum BodySectionKind
{
    /// <summary>The document itself; of an 印发 notice, the notice.</summary>
    Main,

    /// <summary>The document that an 印发 notice carries.</summary>
    Attached,

    /// <summary>An annex.</summary>
    Annex,
}

/// <summary>A section of a body, with its title first unless it is the main one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Parts">Its parts, at least one.</param>
public sealed record BodySection(BodySectionKind Kind, IReadOnlyList<PagePart> Parts)
{
    /// <summary>Cuts a body at the titles of attached documents and annexes; 附件 and the annex's own title are one.</summary>
    public static IReadOnlyList<BodySection> Of(IReadOnlyList<PagePart> parts)
    {
        var sections = new List<BodySection>();
        var current = new List<PagePart>();
        var kind = BodySectionKind.Main;
        foreach (var part in parts)
        {
            if (KindOf(part) is { } next && !(current is [.., var above] && KindOf(above) == next))
            {
                Close();
                kind = next;
            }

            current.Add(part);
        }

        Close();
        return sections;

        void Close()
        {
            if (current.Count > 0)
            {
                sections.Add(new BodySection(kind, current));
                current = [];
            }
        }
    }

    private static BodySectionKind? KindOf(PagePart part) => part switch
    {
        HeadingPart { Style: "attached" } => BodySectionKind.Attached,
        HeadingPart { Style: "annex" } or IllegiblePart { Annex: not null } => BodySectionKind.Annex,
        _ => null,
    };
}
