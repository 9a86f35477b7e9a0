namespace Gazette.Ingestion.Layout;

/// <summary>What a line of page furniture is.</summary>
public enum FurnitureKind
{
    /// <summary>页码: <c>· 28 ·</c>.</summary>
    PageNumber,

    /// <summary>页眉: year and number, or name and serial number, of the issue, often with the section.</summary>
    RunningHead,

    /// <summary>栏目标签: the name of a section on its own.</summary>
    SectionLabel,

    /// <summary>封面: the year and number on the front cover.</summary>
    Cover,
}
