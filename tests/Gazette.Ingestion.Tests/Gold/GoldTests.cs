using Gazette.Documents;

namespace Gazette.Ingestion.Tests.Gold;

/// <summary>
/// Whole issues against their annotation by hand. Photo page and imprint are left out: where they begin and end is a matter of
/// taste. The annotation of 2022-05 was looked at last, when the rules had been made on the other three.
/// </summary>
public class GoldTests
{
    [Theory]
    [InlineData("2020-06")]
    [InlineData("2020-09")]
    [InlineData("2020-12")]
    [InlineData("2022-05")]
    public void An_issue_says_which_it_is(string name)
    {
        var gold = GoldIssue.Read(name).Identity;
        var parsed = IssueParser.Parse(IssueExcerpt.TextOf(name)).Identity;

        Assert.Equal((gold.Year, gold.Number, gold.SerialNumber, gold.PublishedOn), (parsed.Year, parsed.Number, parsed.SerialNumber, parsed.PublishedOn));
    }

    [Theory]
    [InlineData("2020-06")]
    [InlineData("2020-09")]
    [InlineData("2020-12")]
    [InlineData("2022-05")]
    public void Every_article_has_its_lines_and_its_title_block(string name)
    {
        var text = IssueExcerpt.TextOf(name);

        var expected = GoldIssue.Read(name).Articles.Where(IsWeighed).Select(a => Describe(a, text));
        var actual = IssueParser.Parse(text).Articles.Where(IsWeighed).Select(a => Describe(a, text));

        Assert.Equal(expected, actual);
    }

    private static bool IsWeighed(GoldArticle article) => article.Kind is not ("photo" or "masthead");

    private static bool IsWeighed(Article article) => article.Kind is not (ArticleKind.Photo or ArticleKind.Masthead);

    private static Described Describe(GoldArticle a, string text) => new(
        Lines(a.Lines.SelectMany(range => Enumerable.Range(range[0], range[1] - range[0] + 1)), text),
        a.Section,
        a.Kind,
        a.Title,
        a.DocumentNumber,
        a.FilingCode,
        string.Join('|', IsOfficial(a.Kind) ? a.Issuers ?? [] : []),
        a.AttachedTitle);

    private static Described Describe(Article a, string text) => new(
        Lines(a.Lines.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1)), text),
        a.Section.Label(),
        a.Kind.WireName(),
        a.Title,
        a.DocumentNumber?.ToString(),
        a.FilingCode?.ToString(),
        string.Join('|', a.Kind.IsOfficialDocument() ? a.Issuers : []),
        a.AttachedTitle);

    private static bool IsOfficial(string kind) => ArticleKinds.Find(kind) is { } known && known.IsOfficialDocument();

    /// <summary>The non-blank lines as ranges, e.g. 1-208: what either side says of blank lines does not count.</summary>
    private static string Lines(IEnumerable<int> numbers, string text)
    {
        var lines = text.Split('\n');
        return string.Join(' ', SourceSpan.Cover(numbers.Where(n => !string.IsNullOrWhiteSpace(lines[n - 1]))));
    }

    private sealed record Described(
        string Lines, string Section, string Kind, string? Title, string? Number, string? FilingCode, string Issuers, string? AttachedTitle);
}
