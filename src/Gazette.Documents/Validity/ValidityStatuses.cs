namespace Gazette.Documents;

/// <summary>The names of the states of validity: on the wire and for the reader.</summary>
public static class ValidityStatuses
{
    private static readonly (ValidityStatus Status, string WireName, string Label)[] Names =
    [
        (ValidityStatus.InForce, "in_force", "现行有效"),
        (ValidityStatus.NotYetEffective, "not_yet_effective", "未生效"),
        (ValidityStatus.Expired, "expired", "已失效"),
        (ValidityStatus.Repealed, "repealed", "已废止"),
        (ValidityStatus.Unknown, "unknown", "时效未知"),
    ];

    /// <summary>All states, in force first, unknown last.</summary>
    public static IReadOnlyList<ValidityStatus> All { get; } = [.. Names.Select(n => n.Status)];

    /// <summary>The name on the wire, e.g. <c>in_force</c>.</summary>
    public static string WireName(this ValidityStatus status) => Names.First(n => n.Status == status).WireName;

    /// <summary>The Chinese name for the reader, e.g. 现行有效.</summary>
    public static string Label(this ValidityStatus status) => Names.First(n => n.Status == status).Label;

    /// <summary>The state with this wire name, or null.</summary>
    public static ValidityStatus? Find(string? wireName) =>
        Names.Where(n => n.WireName == wireName).Select(n => (ValidityStatus?)n.Status).FirstOrDefault();
}
