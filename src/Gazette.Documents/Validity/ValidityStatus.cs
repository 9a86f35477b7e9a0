namespace Gazette.Documents;

/// <summary>Whether an official document holds on a day (时效状态).</summary>
public enum ValidityStatus
{
    /// <summary>未知: what is held doesn't say. Shown as such, for a wrong 现行有效 is worse than none.</summary>
    Unknown,

    /// <summary>未生效: its first day is still to come.</summary>
    NotYetEffective,

    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>已失效: the term that it gives itself is over.</summary>
    Expired,

    /// <summary>已废止: another document has repealed it.</summary>
    Repealed,
}
