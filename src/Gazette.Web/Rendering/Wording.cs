using System.Globalization;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Rendering;

/// <summary>How the portal words dates, issues and titles.</summary>
public static class Wording
{
    /// <summary>2020年9月1日.</summary>
    public static string Date(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>The date for a machine, 2020-09-01.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>2020年第9期, or 期号不详.</summary>
    public static string Issue(IssueIdentity issue) => issue switch
    {
        { Year: { } year, Number: { } number } => string.Create(CultureInfo.InvariantCulture, $"{year}年第{number}期"),
        { SerialNumber: { } serial } => string.Create(CultureInfo.InvariantCulture, $"总第{serial}期"),
        { Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"{year}年，期号不详"),
        _ => "期号不详",
    };

    /// <summary>总第217期, or null when the serial number is not known.</summary>
    public static string? Serial(IssueIdentity issue) =>
        issue.SerialNumber is { } serial ? string.Create(CultureInfo.InvariantCulture, $"总第{serial}期") : null;

    /// <summary>The printed title, or what it is when the page prints none.</summary>
    public static string Headline(ArticleSummary article) => article.Title ?? Untitled(article.Kind, article.Issue);

    /// <summary>What an article without printed title is called: its kind and issue.</summary>
    public static string Untitled(ArticleKind kind, IssueIdentity issue) => $"{Issue(issue)}{kind.Label()}";

    /// <summary>Lines of the raw text, 第 12–15、18 行.</summary>
    public static string Lines(IReadOnlyList<SourceSpan> lines) =>
        $"第 {string.Join("、", lines.Select(span => span.ToString().Replace('-', '–')))} 行";

    /// <summary>A figure with its sign and digits as given; — for one that is not printed.</summary>
    public static string Figure(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture).Replace('-', '−') ?? "—";
}
