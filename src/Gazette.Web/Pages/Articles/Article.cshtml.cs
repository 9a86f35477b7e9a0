using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Gazette.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Gazette.Web.Pages.Articles;

/// <summary>An article.</summary>
public sealed class ArticleModel(
    IGazetteReader reader,
    ArticleViews views,
    IOptions<PortalOptions> portal,
    TimeProvider time) : PageModel
{
    /// <summary>The article.</summary>
    public Article Article { get; private set; } = null!;

    /// <summary>Its id, issue and what lists show.</summary>
    public ArticleSummary Summary { get; private set; } = null!;

    /// <summary>Whether it holds today; null for a kind that has no validity.</summary>
    public Validity? Validity { get; private set; }

    /// <summary>The sections of its body.</summary>
    public IReadOnlyList<BodySection> Sections { get; private set; } = [];

    /// <summary>Its contents.</summary>
    public Outline Outline { get; private set; } = new([], []);

    /// <summary>Its annexes.</summary>
    public AnnexPlaces Annexes { get; private set; } = null!;

    /// <summary>The references in its text.</summary>
    public ReferenceLinks Links { get; private set; } = null!;

    /// <summary>What it has to do with other articles.</summary>
    public RelatedArticles Related { get; private set; } = null!;

    /// <summary>How to cite it.</summary>
    public ArticleCitation Citation { get; private set; } = null!;

    /// <summary>Its address with scheme and host.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Finds the article; an old id, or one in other letters, leads to the present one for good.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (!ArticleId.TryParse(id, out var articleId) || await views.ReadAsync(articleId.Value, cancellationToken) is not { } view)
        {
            return StatusCode(await RequestedArticle.MissingStatusAsync(HttpContext, reader, id, cancellationToken));
        }

        if (view.Stored.Summary.Id.Value != id)
        {
            return RedirectPermanent(GazetteAddresses.Article(view.Stored.Summary.Id));
        }

        (Article, Summary) = (view.Stored.Article, view.Stored.Summary);
        (Links, Related, Sections, Outline, Annexes) = (view.Links, view.Related, view.Sections, view.Outline, view.Annexes);
        var today = time.TodayInChina();
        Validity = view.Facts is { } facts ? Validity.Of(facts, today) : null;
        Address = Request.Absolute(GazetteAddresses.Article(Summary.Id));
        Citation = ArticleCitation.Of(Summary, portal.Value.Name, Address, today);
        return Page();
    }
}
