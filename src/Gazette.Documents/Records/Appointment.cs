namespace Gazette.Documents;

/// <summary>One person and one post, taken up or given up (人事任免).</summary>
public sealed record Appointment
{
    /// <summary>The person's name, without spaces.</summary>
    public required string Person { get; init; }

    /// <summary>任 or 免.</summary>
    public required AppointmentAction Action { get; init; }

    /// <summary>Organisation and post, with a rank in brackets （副县长级） if printed.</summary>
    public required string Position { get; init; }

    /// <summary>Other remarks in brackets: 试用期一年, 挂职, 兼, 保留正县长级 …; null without.</summary>
    public string? Note { get; init; }

    /// <summary>兼任: held beside another post.</summary>
    public bool Concurrent { get; init; }

    /// <summary>The trial period as printed (试用期一年); null when none is.</summary>
    public string? Probation => Note?.Split('，', ',').FirstOrDefault(
        remark => remark.Contains("试用", StringComparison.Ordinal) && !remark.Contains('满', StringComparison.Ordinal));

    /// <summary>挂职: seconded, for a time, from another body.</summary>
    public bool IsSecondment => Note?.Contains("挂职", StringComparison.Ordinal) == true;

    /// <summary>Where it is printed.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
