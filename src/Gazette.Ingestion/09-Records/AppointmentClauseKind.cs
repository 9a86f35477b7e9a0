namespace Gazette.Ingestion.Records;

/// <summary>What a clause of a decision on personnel is.</summary>
internal enum AppointmentClauseKind
{
    /// <summary>Nothing about posts: 经研究, 根据…规定.</summary>
    Other,

    /// <summary>Posts taken up or given up.</summary>
    Posts,

    /// <summary>Names alone, or remarks on a person (女, 畲族): what follows is said of them.</summary>
    Persons,

    /// <summary>A term or rank: 试用期一年, 聘期三年, 保留正县长级.</summary>
    Remark,

    /// <summary>A person retires; which posts end is not said.</summary>
    Retirement,

    /// <summary>Posts end that are not named one by one: 以上同志原任职务自然免除.</summary>
    CollectiveRemoval,

    /// <summary>About posts, but person or post can't be told.</summary>
    Unreadable,
}
