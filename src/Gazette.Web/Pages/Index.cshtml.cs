using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search.Browsing;
using Gazette.Storage.Reading;
using Gazette.Web.Overview;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages;

/// <summary>The home page.</summary>
public sealed class IndexModel(CollectionOverview overview, TimeProvider time) : PageModel
{
    private const int DaysAround = 90;
    private const int MostEvents = 5;

    /// <summary>What the collection holds.</summary>
    public CollectionSummary Collection { get; private set; } = null!;

    /// <summary>What takes effect and ends around today.</summary>
    public ValidityCalendar Calendar { get; private set; } = null!;

    /// <summary>The events shown: the next ones, then the last ones.</summary>
    public IReadOnlyList<ValidityEvent> Events => [.. Calendar.Coming.Take(MostEvents).Concat(Calendar.Past).Take(MostEvents)];

    private DateOnly Today { get; set; }

    /// <summary>Whether a document holds today; null for what has no validity.</summary>
    public Validity? ValidityOf(ArticleSummary article) => Collection.Holdings.ValidityOf(article, Today);

    /// <summary>Reads the overview.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Today = time.TodayInChina();
        Collection = await overview.ReadAsync(cancellationToken);
        Calendar = ValidityCalendar.Around(Collection.Holdings, Today, DaysAround);
    }
}
