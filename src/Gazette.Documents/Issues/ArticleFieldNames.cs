namespace Gazette.Documents;

/// <summary>The names of the fields: on the wire and for the reader.</summary>
public static class ArticleFieldNames
{
    private static readonly (ArticleField Field, string WireName, string Label)[] Names =
    [
        (ArticleField.Start, "start", "起始"),
        (ArticleField.Section, "section", "栏目"),
        (ArticleField.Kind, "kind", "类别"),
        (ArticleField.Title, "title", "标题"),
        (ArticleField.DocumentNumber, "doc_number", "发文字号"),
        (ArticleField.FilingCode, "filing_code", "统一编号"),
        (ArticleField.Issuers, "issuers", "发文机关"),
        (ArticleField.IssuedOn, "issued_on", "成文日期"),
        (ArticleField.Addressees, "addressees", "主送机关"),
        (ArticleField.AttachedTitle, "attached_title", "所附文件"),
        (ArticleField.Annexes, "annexes", "附件"),
        (ArticleField.EffectiveOn, "effective_on", "施行日期"),
        (ArticleField.ExpiresOn, "expires_on", "有效期至"),
    ];

    /// <summary>All fields.</summary>
    public static IReadOnlyList<ArticleField> All { get; } = [.. Names.Select(n => n.Field)];

    /// <summary>The name on the wire, e.g. <c>doc_number</c>.</summary>
    public static string WireName(this ArticleField field) => Names.First(n => n.Field == field).WireName;

    /// <summary>The Chinese name for the reader, e.g. 发文字号.</summary>
    public static string Label(this ArticleField field) => Names.First(n => n.Field == field).Label;

    /// <summary>The field with this name, Chinese or on the wire, or null.</summary>
    public static ArticleField? Find(string name) =>
        Names.Where(n => n.WireName == name || n.Label == name).Select(n => (ArticleField?)n.Field).FirstOrDefault();
}
