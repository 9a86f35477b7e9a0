using Gazette.Documents;
using Gazette.Search.Browsing;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Repeals;

/// <summary>What held documents repeal, by repealing document.</summary>
public sealed class IndexModel(HoldingsReader holdings) : PageModel
{
    private const int PageSize = 20;

    /// <summary>The repealing documents of the page, newest first, each with what it repeals by sentence.</summary>
    public IReadOnlyList<RepealingDocument> Documents { get; private set; } = [];

    /// <summary>How many documents repeal something.</summary>
    public int Total { get; private set; }

    /// <summary>How many repeals there are.</summary>
    public int Repeals { get; private set; }

    /// <summary>The pages; the one asked for and how many there are.</summary>
    public Paging Paging { get; private set; } = new(1, 1, GazetteAddresses.RepealsPage);

    /// <summary>What could not be taken as asked, in words for the reader.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>Reads a page of the list.</summary>
    public async Task OnGetAsync([FromQuery(Name = SearchAddress.PageParameter)] string? listPage, CancellationToken cancellationToken)
    {
        var parameters = new PageParameters();
        var page = parameters.Page(listPage);
        Remarks = parameters.Remarks;

        // What news or an interpretation says of a repeal repeals nothing by itself.
        var repeals = (await holdings.ReadAsync(cancellationToken)).Repeals
            .Where(repeal => repeal.Statement.By.Kind.IsOfficialDocument()).ToList();
        var documents = repeals.GroupBy(repeal => repeal.Statement.By.Id).ToList();
        Repeals = repeals.Count;
        Total = documents.Count;
        Paging = new Paging(page, Paging.Count(Total, PageSize), GazetteAddresses.RepealsPage);
        Documents = [.. documents.Skip((page - 1) * PageSize).Take(PageSize).Select(RepealingDocument.Of)];
    }
}

/// <summary>A document that repeals others.</summary>
/// <param name="By">The document.</param>
/// <param name="From">First day on which the repeals hold; null when not known.</param>
/// <param name="Sentences">Its repealing sentences, each with what it repeals.</param>
public sealed record RepealingDocument(ArticleSummary By, DateOnly? From, IReadOnlyList<IGrouping<string, ListedRepeal>> Sentences)
{
    /// <summary>The document behind some repeals, at least one.</summary>
    public static RepealingDocument Of(IEnumerable<ListedRepeal> repeals)
    {
        var all = repeals.ToList();
        return new RepealingDocument(all[0].Statement.By, all[0].From, [.. all.GroupBy(repeal => repeal.Statement.Sentence, StringComparer.Ordinal)]);
    }
}
