namespace Gazette.Ingestion.Records;

/// <summary>What a clause of a decision on personnel is.</summary>
internal enum AppointmentClauseKind
{
    /// <summary>Nothing about posts: 经研究, 根据…规定.</summary>
    Other,

    /// <summary>Posts taken up or given up.</summary>
    Posts,

    /// <summary>A term: 试用期一年, 聘期三年.</summary>
    Remark,

    /// <summary>About posts, but person or post can't be told: 以上同志原任职务自然免除.</summary>
    Unreadable,
}
