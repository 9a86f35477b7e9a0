using System.Text.Json.Serialization;

namespace Gazette.Documents.Wire;

/// <summary>A piece of a body as other programs read it.</summary>
public sealed record WireBlock
{
    /// <summary>Wire name of the block kind.</summary>
    public required string Type { get; init; }

    /// <summary>Rank of its heading, 0 without.</summary>
    public required int Level { get; init; }

    /// <summary>The whole text.</summary>
    public required string Text { get; init; }

    /// <summary>The heading within the text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Heading { get; init; }

    /// <summary>Its place in a regulation; left out outside any 条.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireProvision? Provision { get; init; }

    /// <summary>The boxed panel it stands in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Panel { get; init; }

    /// <summary>Its lines, each range written <c>[first,last]</c>.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }

    /// <summary>Cells of a table by row.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IReadOnlyList<string>>? Rows { get; init; }

    /// <summary>How many of the rows are headers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? HeaderRows { get; init; }

    /// <summary>Whether a person has corrected it; left out when not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Corrected { get; init; }

    /// <summary>The cells, each <c>[row, column]</c> from 0, that are blank in print since another cell spans them; left out without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IReadOnlyList<int>>? FilledCells { get; init; }

    /// <summary>Turns a block into its wire form.</summary>
    public static WireBlock From(Block block) => new()
    {
        Type = block.Kind.WireName(),
        Level = block.Level,
        Text = block.Text,
        Heading = block.Heading,
        Provision = WireProvision.From(block.Place),
        Panel = block.Panel,
        Lines = block.Lines,
        Corrected = block.IsCorrected,
        Rows = block.Rows,
        HeaderRows = block.Rows is null ? null : block.HeaderRows,
        FilledCells = block.FilledCells.Count == 0 ? null : [.. block.FilledCells.Select(cell => new[] { cell.Row, cell.Column })],
    };
}
