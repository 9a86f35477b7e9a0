using Gazette.Documents;
using Gazette.Search.Browsing;
using Gazette.Search.Topics;
using Gazette.Storage.Reading;

namespace Gazette.Search.Tests.Browsing;

/// <summary>Holdings made by hand.</summary>
internal static class TestHoldings
{
    public static Holdings Of(params (ArticleSummary Article, ValidityFacts? Facts, string[] Topics)[] articles) => Holdings.Empty with
    {
        Articles = [.. articles.Select(a => a.Article)],
        Validity = articles.Where(a => a.Facts is not null).ToDictionary(a => a.Article.RowId, a => a.Facts!),
        Topics = articles.Where(a => a.Topics.Length > 0).ToDictionary(
            a => a.Article.RowId, a => (IReadOnlyList<TopicEvidence>)[.. a.Topics.Select(t => new TopicEvidence(t, t, t, IsTitle: true))]),
        TopicNames = ["住房", "教育", "交通"],
    };

    public static ArticleSummary Document(
        long row, string title = "通知", int year = 2020, int number = 9, ArticleKind kind = ArticleKind.Notice, params string[] issuers) => new()
        {
            Id = ArticleId.Create(row.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            RowId = row,
            Issue = new IssueIdentity { Year = year, Number = number },
            Sequence = (int)row,
            Section = IssueSection.Documents,
            Kind = kind,
            Title = title,
            Issuers = issuers,
        };

    public static DatedFact On(string date, string sentence = "自…起施行。") =>
        new() { Date = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), Sentence = sentence, Lines = [SourceSpan.Of(7)] };

    public static HeldIssue Issue(int? year, int? number, string fileName = "x.txt") => new()
    {
        Summary = new IssueSummary
        {
            Identity = new IssueIdentity { Year = year, Number = number },
            FileName = fileName,
            ArticleCount = 1,
            LoadedAt = DateTimeOffset.UnixEpoch,
        },
        Coverage = LineCoverage.Of(["一", "二"], [SourceSpan.Of(1)], []),
        Doubtful = 2,
        NotUnderstood = 1,
    };
}
