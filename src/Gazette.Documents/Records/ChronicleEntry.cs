namespace Gazette.Documents;

/// <summary>One entry (△) of the chronicle (政府记事).</summary>
public sealed record ChronicleEntry
{
    /// <summary>The day, worked out from the day heading and the month of the chronicle; null when the month is not known.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>The entry, whole, without its mark △.</summary>
    public required string Text { get; init; }

    /// <summary>Persons with the office they are named by, in printed order; only those that can be told for certain.</summary>
    public IReadOnlyList<ChroniclePerson> People { get; init; } = [];

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
