using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search;
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
    IValidityReader validities,
    IRelationReader relations,
    ISearchService search,
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
        if (!ArticleId.TryParse(id, out var articleId))
        {
            return NotFound();
        }

        if (await reader.ArticleAsync(articleId.Value, cancellationToken) is not { } stored)
        {
            return await MissingAsync(articleId.Value, cancellationToken);
        }

        if (stored.Summary.Id.Value != id)
        {
            return RedirectPermanent(GazetteAddresses.Article(stored.Summary.Id));
        }

        (Article, Summary) = (stored.Article, stored.Summary);
        var today = time.TodayInChina();
        var facts = await validities.FactsAsync([Summary.RowId], cancellationToken);
        Validity = facts.TryGetValue(Summary.RowId, out var own) ? Validity.Of(own, today) : null;
        var found = await relations.RelationsAsync(stored, cancellationToken);
        Links = new ReferenceLinks(Article, found);
        Related = new RelatedArticles(stored, found, own?.Repeals ?? [], await NamingAsync(cancellationToken));
        Sections = BodySection.Of(ArticleBody.Of(Article, Links));
        Outline = Outline.Of(Article.Blocks);
        Address = Request.Absolute(GazetteAddresses.Article(Summary.Id));
        Citation = ArticleCitation.Of(Summary, portal.Value.Name, Address, today);
        return Page();
    }

    /// <summary>An id that was published and has no successor is gone, and its issue is where to look; any other was never there.</summary>
    private async Task<IActionResult> MissingAsync(ArticleId id, CancellationToken cancellationToken)
    {
        if (await reader.IssueOfVanishedAsync(id, cancellationToken) is not { } issue)
        {
            return NotFound();
        }

        HttpContext.Features.Set(new VanishedArticle(issue));
        return StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>What names the document by its title: the search for the phrase.</summary>
    private async Task<IReadOnlyList<SearchHit>> NamingAsync(CancellationToken cancellationToken) =>
        RelatedArticles.PhraseFor(Article) is { } phrase
            ? (await search.SearchAsync(new SearchRequest { Text = phrase, IsLiteral = true, Size = RelatedArticles.MostNaming }, cancellationToken)).Hits
            : [];
}
