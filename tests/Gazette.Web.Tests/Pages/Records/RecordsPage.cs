using System.Globalization;
using AngleSharp.Html.Dom;
using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Pages.Records;

/// <summary>Pages of the registers over articles that a test makes.</summary>
internal static class RecordsPage
{
    /// <summary>The page at an address when the collection is these articles; each request sees a collection of its own.</summary>
    public static async Task<IHtmlDocument> RecordsPageAsync(this SamplePortal portal, string address, params StoredArticle[] articles)
    {
        using var answer = await portal.RecordsAnswerAsync(address, articles);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        return await answer.DocumentAsync();
    }

    public static async Task<HttpResponseMessage> RecordsAnswerAsync(this SamplePortal portal, string address, params StoredArticle[] articles)
    {
        portal.Records.Articles = articles;
        portal.Revision.Change();
        using var client = await portal.CreateReadyClientAsync();
        return await client.GetAsync(address);
    }

    public static StoredArticle Article(int year, int number, Article article, DateOnly? issuedOn = null) => new(
        new ArticleSummary
        {
            Id = ArticleId.Create(string.Create(CultureInfo.InvariantCulture, $"{year}-{number}-{article.Kind}-{article.Title}")),
            RowId = 1,
            Issue = new IssueIdentity { Year = year, Number = number },
            Sequence = 1,
            Section = article.Section,
            Kind = article.Kind,
            Title = article.Title,
            DocumentNumber = article.DocumentNumber,
            IssuedOn = issuedOn,
        },
        article);

    public static StoredArticle Decisions(int year, int month, params Appointment[] appointments) => Article(year, month, new Article
    {
        Sequence = 1,
        Section = IssueSection.Personnel,
        Kind = ArticleKind.Appointments,
        Title = $"{month}月份市政府人事任免",
        Appointments = appointments,
        Lines = [],
    });

    public static Appointment Appointed(string person, string position, int line = 1, string? note = null) =>
        new() { Person = person, Action = AppointmentAction.Appointed, Position = position, Note = note, Lines = [SourceSpan.Of(line)] };

    public static Appointment Removed(string person, string position, int line = 1) =>
        new() { Person = person, Action = AppointmentAction.Removed, Position = position, Lines = [SourceSpan.Of(line)] };

    public static StoredArticle Table(int year, int month, params StatisticsRow[] rows) => Article(year, month, new Article
    {
        Sequence = 1,
        Section = IssueSection.Statistics,
        Kind = ArticleKind.Statistics,
        Title = $"温州市{year}年{month}月份国民经济主要统计指标",
        Statistics = rows,
        Lines = [],
    });

    public static StatisticsRow Row(string indicator, decimal? month, decimal? cumulative, string unit = "亿元") =>
        new() { Indicator = indicator, Unit = unit, Month = month, Cumulative = cumulative, Lines = [SourceSpan.Of(7)] };

    public static StoredArticle Chronicle(int year, int month, params ChronicleEntry[] entries) => Article(year, month, new Article
    {
        Sequence = 1,
        Section = IssueSection.Chronicle,
        Kind = ArticleKind.Chronicle,
        Title = $"{month}月份市政府记事",
        Chronicle = entries,
        Lines = [],
    });

    public static ChronicleEntry Entry(DateOnly? day, string text, params ChroniclePerson[] people) =>
        new() { Date = day, Text = text, People = people, Lines = [SourceSpan.Of(9)] };
}
