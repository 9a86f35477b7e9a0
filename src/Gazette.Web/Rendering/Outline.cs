using System.Globalization;
using Gazette.Documents;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>The contents of a long article: its headings two levels deep, and its 条.</summary>
/// <param name="Entries">Headings in order; empty for an article too short to need them.</param>
/// <param name="Provisions">The 条 in order; empty when there are few.</param>
public sealed record Outline(IReadOnlyList<OutlineEntry> Entries, IReadOnlyList<OutlineProvision> Provisions)
{
    private const int FewestEntries = 3;
    private const int FewestProvisions = 6;
    private const int MostEntriesTwoDeep = 40;

    /// <summary>Whether the second level can stay away on a narrow screen, because the first says enough.</summary>
    public bool FoldsOnPhones => Entries.Count(entry => entry.Depth == 0) >= FewestEntries;

    /// <summary>Whether there is nothing to list.</summary>
    public bool IsEmpty => Entries.Count == 0 && Provisions.Count == 0;

    /// <summary>Reads the outline of a body.</summary>
    public static Outline Of(IReadOnlyList<Block> blocks, AnnexPlaces annexes)
    {
        var anchors = new ProvisionAnchors();
        var depths = new HeadingDepths();
        var entries = new List<OutlineEntry>();
        var provisions = new List<OutlineProvision>();
        foreach (var (index, block) in blocks.Index().Where(b => b.Item.Panel is null))
        {
            if (depths.Next(block) is { } depth)
            {
                var label = block.Heading ?? block.Text;
                if (block.Kind == BlockKind.AnnexTitle && index > 0 && blocks[index - 1].Kind == BlockKind.AnnexTitle)
                {
                    // 附件 and the annex's own title are printed on two lines, and are one entry.
                    entries[^1] = entries[^1] with { Text = $"{entries[^1].Text} {label}" };
                }
                else
                {
                    entries.Add(new OutlineEntry(GazetteAddresses.ParagraphAnchor(index), label, depth));
                }
            }

            if (block.Kind == BlockKind.Illegible && annexes.At(index) is { } annex)
            {
                entries.Add(new OutlineEntry(GazetteAddresses.ParagraphAnchor(index), $"{annex.Mark} {annex.Title}", Depth: 0));
            }

            if (anchors.Next(block) is { } anchor)
            {
                provisions.Add(new OutlineProvision(anchor, block.Place!));
            }
        }

        return new Outline(Shown(entries), provisions.Count >= FewestProvisions ? provisions : []);
    }

    /// <summary>Two levels of headings, one where two would be too many, none where there are too few.</summary>
    private static List<OutlineEntry> Shown(List<OutlineEntry> entries)
    {
        if (entries.Count(entry => entry.Depth == 0) == 1)
        {
            // One attached document over all the rest: its headings are the first level.
            entries = [.. entries.Where(entry => entry.Depth > 0).Select(entry => entry with { Depth = entry.Depth - 1 })];
        }

        var shown = entries.Where(entry => entry.Depth <= 1).ToList();
        shown = shown.Count <= MostEntriesTwoDeep ? shown : [.. shown.Where(entry => entry.Depth == 0)];
        return shown.Count >= FewestEntries ? shown : [];
    }
}

/// <summary>A heading in the contents.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Text">Its text.</param>
/// <param name="Depth">0 or 1.</param>
public sealed record OutlineEntry(string Anchor, string Text, int Depth);

/// <summary>A 条 in the contents.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Place">Its place.</param>
public sealed record OutlineProvision(string Anchor, ProvisionPlace Place)
{
    /// <summary>Its number as short as can be: 12, or 12之1 for one put in by an amendment.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{Place.Provision}{(Place.Inserted is { } inserted ? $"之{inserted}" : null)}");

    /// <summary>Its number in words for those who hear it: 第12条, 第12条之1.</summary>
    public string Spoken => string.Create(CultureInfo.InvariantCulture, $"第{Place.Provision}条{(Place.Inserted is { } inserted ? $"之{inserted}" : null)}");
}
