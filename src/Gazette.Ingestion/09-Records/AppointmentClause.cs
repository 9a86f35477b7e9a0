using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>One clause of a decision on personnel: who, which way, which posts.</summary>
internal sealed record AppointmentClause
{
    /// <summary>What it is.</summary>
    public required AppointmentClauseKind Kind { get; init; }

    /// <summary>Taken up or given up.</summary>
    public AppointmentAction Action { get; init; }

    /// <summary>The persons; empty when they are those of the clause before.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>The list of posts as printed, 职务 included; of a remark its words.</summary>
    public string Posts { get; init; } = "";

    /// <summary>兼任.</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>What the words around the verb add: 挂职, 提名, 代理, 试用期满.</summary>
    public string? Note { get; init; }

    /// <summary>分别: the posts are those of the persons in their order, one each.</summary>
    public bool IsRespective { get; init; }
}
