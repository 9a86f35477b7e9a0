namespace Gazette.Documents;

/// <summary>The names of the kinds: on the wire and for the reader.</summary>
public static class ArticleKinds
{
    private static readonly (ArticleKind Kind, string WireName, string Label)[] Names =
    [
        (ArticleKind.Notice, "notice", "通知"),
        (ArticleKind.Opinion, "opinion", "意见"),
        (ArticleKind.Decision, "decision", "决定"),
        (ArticleKind.Announcement, "announcement", "通告公告"),
        (ArticleKind.Reply, "reply", "批复"),
        (ArticleKind.Interpretation, "interpretation", "政策解读"),
        (ArticleKind.Appointments, "appointments", "人事任免"),
        (ArticleKind.Brief, "brief", "政务简讯"),
        (ArticleKind.Chronicle, "chronicle", "政府记事"),
        (ArticleKind.Catalogue, "catalogue", "发文目录"),
        (ArticleKind.Statistics, "statistics", "统计资料"),
        (ArticleKind.Photo, "photo", "图片新闻"),
        (ArticleKind.Feature, "feature", "专题"),
        (ArticleKind.Masthead, "masthead", "刊物信息"),
    ];

    /// <summary>All kinds, official documents first.</summary>
    public static IReadOnlyList<ArticleKind> All { get; } = [.. Names.Select(n => n.Kind)];

    /// <summary>The kinds that are official documents (公文).</summary>
    public static IReadOnlyList<ArticleKind> Official { get; } = [.. All.Where(IsOfficialDocument)];

    /// <summary>The name on the wire, e.g. <c>notice</c>.</summary>
    public static string WireName(this ArticleKind kind) => Names.First(n => n.Kind == kind).WireName;

    /// <summary>The Chinese name for the reader, e.g. 通知.</summary>
    public static string Label(this ArticleKind kind) => Names.First(n => n.Kind == kind).Label;

    /// <summary>The kind with this wire name, or null.</summary>
    public static ArticleKind? Find(string? wireName) =>
        Names.Where(n => n.WireName == wireName).Select(n => (ArticleKind?)n.Kind).FirstOrDefault();

    /// <summary>Whether it is an official document (公文): issued by an authority, with number, signature and date.</summary>
    public static bool IsOfficialDocument(this ArticleKind kind) => kind is ArticleKind.Notice or ArticleKind.Opinion
        or ArticleKind.Decision or ArticleKind.Announcement or ArticleKind.Reply;
}
