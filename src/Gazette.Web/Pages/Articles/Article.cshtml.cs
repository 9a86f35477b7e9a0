using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Articles;

/// <summary>An article.</summary>
public sealed class ArticleModel(IGazetteReader reader, TimeProvider time) : PageModel
{
    /// <summary>The article.</summary>
    public Article Article { get; private set; } = null!;

    /// <summary>Its id, issue and what lists show.</summary>
    public ArticleSummary Summary { get; private set; } = null!;

    /// <summary>The parts of its body.</summary>
    public IReadOnlyList<BodyPart> Body { get; private set; } = [];

    /// <summary>Its contents.</summary>
    public Outline Outline { get; private set; } = new([], []);

    /// <summary>Where other articles list or cite it, repeals first.</summary>
    public IReadOnlyList<NumberMention> Mentions { get; private set; } = [];

    /// <summary>The article before it in the issue, or null.</summary>
    public ArticleSummary? Previous { get; private set; }

    /// <summary>The article after it in the issue, or null.</summary>
    public ArticleSummary? Next { get; private set; }

    /// <summary>Whether a last day in force is stated and has passed.</summary>
    public bool HasLapsed => Article.ExpiresOn is { } expires && expires.Date < Today;

    /// <summary>Whether a first day in force is stated and is still to come.</summary>
    public bool IsPending => Article.EffectiveOn is { } effective && effective.Date > Today;

    private DateOnly Today => time.TodayInChina();

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

        Article = stored.Article;
        Summary = stored.Summary;
        Body = ArticleBody.Of(Article);
        Outline = Outline.Of(Article.Blocks);
        Mentions = await MentionsAsync(cancellationToken);
        await FindNeighboursAsync(cancellationToken);
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

    private async Task<IReadOnlyList<NumberMention>> MentionsAsync(CancellationToken cancellationToken)
    {
        if (Summary.DocumentNumber is not { } number)
        {
            return [];
        }

        var mentions = await reader.MentionsAsync(number.Agency, number.Year, number.Sequence, cancellationToken);
        return [.. mentions.Where(mention => mention.In.Id != Summary.Id)
            .OrderByDescending(mention => mention.IsRepealed).DistinctBy(mention => mention.In.Id)];
    }

    private async Task FindNeighboursAsync(CancellationToken cancellationToken)
    {
        if (Summary.Issue is { Year: { } year, Number: { } number } && await reader.IssueAsync(year, number, cancellationToken) is { } issue)
        {
            var place = issue.Articles.Index().First(article => article.Item.Id == Summary.Id).Index;
            Previous = issue.Articles.ElementAtOrDefault(place - 1);
            Next = issue.Articles.ElementAtOrDefault(place + 1);
        }
    }
}
