using Gazette.Documents;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>Gives every 条 of an article an anchor of its own, also when a second attached document counts from 第一条 again.</summary>
internal sealed class ProvisionAnchors
{
    private readonly Dictionary<(int, int?), int> _seen = [];

    /// <summary>The anchor of the next block when it opens a 条, else null.</summary>
    public string? Next(Block block)
    {
        if (block is not { Kind: BlockKind.Provision, Place: { } place })
        {
            return null;
        }

        var number = (place.Provision, place.Inserted);
        var occurrence = _seen.GetValueOrDefault(number) + 1;
        _seen[number] = occurrence;
        return GazetteAddresses.ProvisionAnchor(place, occurrence);
    }
}
