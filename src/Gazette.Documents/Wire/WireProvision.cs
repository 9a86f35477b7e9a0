using System.Text.Json.Serialization;

namespace Gazette.Documents.Wire;

/// <summary>The place of a block in a regulation as other programs read it; null where the unit is not numbered.</summary>
public sealed record WireProvision
{
    /// <summary>Number of the 条.</summary>
    public required int Article { get; init; }

    /// <summary>N of 第…条之N; left out for a 条 with a number of its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Inserted { get; init; }

    /// <summary>Number of the 款.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Number of the 项.</summary>
    public required int? Item { get; init; }

    /// <summary>Number of the 目.</summary>
    public required int? SubItem { get; init; }

    /// <summary>Turns a place into its wire form; null for null.</summary>
    public static WireProvision? From(ProvisionPlace? place) => place is null ? null : new WireProvision
    {
        Article = place.Provision,
        Inserted = place.Inserted,
        Paragraph = place.Paragraph,
        Item = place.Item,
        SubItem = place.SubItem,
    };
}
