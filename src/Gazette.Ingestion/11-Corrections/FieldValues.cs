using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Corrections;

/// <summary>Reads the values that a person gives for the facts of an article.</summary>
internal static class FieldValues
{
    private static readonly char[] BetweenTitles = ['；', ';'];
    private static readonly char[] BetweenNames = ['；', ';', '、', ' ', '\u3000'];

    /// <summary>What a value of the field looks like, in Chinese, if the given one is none; null if it is one.</summary>
    public static string? Expectation(ArticleField field, string? value) => field switch
    {
        ArticleField.Section => IssueSections.Find(value) is null ? $"栏目之一：{string.Join("、", IssueSections.All.Select(s => s.Label()))}" : null,
        ArticleField.Kind => Kind(value) is null ? $"类别之一：{string.Join("、", ArticleKinds.All.Select(k => k.Label()))}" : null,
        _ when value is null => null,
        ArticleField.DocumentNumber => DocumentNumber.TryParse(value, out _) ? null : "发文字号，如 温政办〔2020〕94号",
        ArticleField.FilingCode => FilingCode.TryParse(value, out _) ? null : "统一编号，如 ZJCC01-2020-0021",
        ArticleField.IssuedOn or ArticleField.EffectiveOn or ArticleField.ExpiresOn => Date(value) is null ? "日期，如 2020年9月16日" : null,
        _ => null,
    };

    /// <summary>The kind by its Chinese name or its name on the wire, or null.</summary>
    public static ArticleKind? Kind(string? value) =>
        ArticleKinds.Find(value) ?? ArticleKinds.All.Where(kind => kind.Label() == value).Select(kind => (ArticleKind?)kind).FirstOrDefault();

    /// <summary>A day as official documents write it or as 2020-09-16, or null.</summary>
    public static DateOnly? Date(string? value) =>
        ChineseDates.TryParse(value, out var date) || DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            ? date
            : null;

    /// <summary>Names of bodies, set apart by 、 or ； or blanks.</summary>
    public static IReadOnlyList<string> Names(string? value) => Split(value, BetweenNames);

    /// <summary>Titles, set apart by ；.</summary>
    public static IReadOnlyList<string> Titles(string? value) => Split(value, BetweenTitles);

    private static string[] Split(string? value, char[] marks) =>
        value?.Split(marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
