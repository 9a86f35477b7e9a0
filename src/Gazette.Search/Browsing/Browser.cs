using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>Filters and counts all that is held, in memory.</summary>
public static class Browser
{
    /// <summary>A page of what fits, with counts for going on.</summary>
    public static BrowseResults Browse(Holdings holdings, BrowseRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Page, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Size, 1, nameof(request));
        var names = holdings.Authorities;
        var issuedBy = request.Issuer is { } asked ? names.Printed(asked) : null;
        var articles = InOrderOfContents(holdings.Articles).Select(article => new BrowseEntry(
            article, holdings.ValidityOf(article, request.Day), holdings.Topics.GetValueOrDefault(article.RowId, [])));

        // What misses one filter only still counts for that filter's other values.
        var near = articles.Select(entry => (Entry: entry, Missed: Misses(entry, request, issuedBy)))
            .Where(entry => entry.Missed is Filter.None or Filter.Kind or Filter.Issuer or Filter.Year or Filter.Validity or Filter.Topic)
            .ToList();
        IEnumerable<BrowseEntry> Ignoring(Filter filter) => near.Where(n => n.Missed == Filter.None || n.Missed == filter).Select(n => n.Entry);
        var fits = near.Where(n => n.Missed == Filter.None).Select(n => n.Entry).ToList();
        return new BrowseResults
        {
            Request = request,
            Total = fits.Count,
            Entries = [.. fits.Skip((int)Math.Min(int.MaxValue, (request.Page - 1L) * request.Size)).Take(request.Size)],
            Kinds = Count(Ignoring(Filter.Kind).Select(e => e.Article.Kind), counts => counts.OrderBy(c => c.Value)),
            Issuers = Count(
                Ignoring(Filter.Issuer).SelectMany(e => names.Full(e.Article.Issuers)),
                counts => counts.OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)),
            Years = Count(Ignoring(Filter.Year).Select(e => e.Article.Issue.Year).OfType<int>(), counts => counts.OrderByDescending(c => c.Value)),
            Validities = Count(
                Ignoring(Filter.Validity).Where(e => e.Validity is not null).Select(e => e.Validity!.Status),
                counts => counts.OrderBy(c => Place(ValidityStatuses.All, c.Value))),
            Topics = Count(
                Ignoring(Filter.Topic).SelectMany(e => e.Topics.Select(t => t.Topic)),
                counts => counts.OrderBy(c => Place(holdings.TopicNames, c.Value))),
        };
    }

    // As the contents of an issue stand on its page: the documents first, whatever print opens with.
    private static IEnumerable<ArticleSummary> InOrderOfContents(IReadOnlyList<ArticleSummary> articles) =>
        articles.GroupBy(article => article.Issue).SelectMany(issue => issue.OrderBy(article => article.Section));

    [Flags]
    private enum Filter
    {
        None = 0,
        Kind = 1,
        Issuer = 2,
        Year = 4,
        Validity = 8,
        Topic = 16,
    }

    private static Filter Misses(BrowseEntry entry, BrowseRequest request, IReadOnlyList<string>? issuedBy) =>
        (request.Kind is { } kind && entry.Article.Kind != kind ? Filter.Kind : Filter.None)
        | (issuedBy is not null && !entry.Article.Issuers.Any(issuedBy.Contains) ? Filter.Issuer : Filter.None)
        | (request.Year is { } year && entry.Article.Issue.Year != year ? Filter.Year : Filter.None)
        | (request.Validity is { } validity && entry.Validity?.Status != validity ? Filter.Validity : Filter.None)
        | (request.Topic is { } topic && entry.Topics.All(t => t.Topic != topic) ? Filter.Topic : Filter.None);

    private static IReadOnlyList<FacetCount<T>> Count<T>(IEnumerable<T> values, Func<IEnumerable<FacetCount<T>>, IEnumerable<FacetCount<T>>> order)
        where T : notnull => [.. order(values.CountBy(value => value).Select(count => new FacetCount<T>(count.Key, count.Value)))];

    private static int Place<T>(IReadOnlyList<T> order, T value) => order.Index().FirstOrDefault(item => Equals(item.Item, value)).Index;
}
