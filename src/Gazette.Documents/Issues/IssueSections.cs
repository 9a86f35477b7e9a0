namespace Gazette.Documents;

/// <summary>The printed names of the sections; they are also their names on the wire.</summary>
public static class IssueSections
{
    private static readonly (IssueSection Section, string Label)[] Labels =
    [
        (IssueSection.Documents, "文件发布"),
        (IssueSection.Interpretations, "政策解读"),
        (IssueSection.Personnel, "机构人事"),
        (IssueSection.NewsBriefs, "政务简讯"),
        (IssueSection.Chronicle, "政府记事"),
        (IssueSection.Catalogue, "发文目录"),
        (IssueSection.Statistics, "统计资料"),
        (IssueSection.PhotoNews, "图片新闻"),
        (IssueSection.Feature, "专题"),
        (IssueSection.Masthead, "刊物信息"),
    ];

    /// <summary>All sections, in the order in which they stand in print.</summary>
    public static IReadOnlyList<IssueSection> All { get; } = [.. Labels.Select(l => l.Section)];

    /// <summary>The section's Chinese name, e.g. 文件发布.</summary>
    public static string Label(this IssueSection section) => Labels.First(l => l.Section == section).Label;

    /// <summary>The section with this Chinese name, or null.</summary>
    public static IssueSection? Find(string? label)
    {
        foreach (var (section, name) in Labels)
        {
            if (name == label)
            {
                return section;
            }
        }

        return null;
    }
}
