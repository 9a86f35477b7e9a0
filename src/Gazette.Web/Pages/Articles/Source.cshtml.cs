using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Articles;

/// <summary>The raw lines an article was read from, as proof of what its page says.</summary>
public sealed class SourceModel(IGazetteReader reader) : PageModel
{
    /// <summary>The article.</summary>
    public StoredArticle Stored { get; private set; } = null!;

    /// <summary>Its raw lines, by block.</summary>
    public IReadOnlyList<SourcePassage> Passages { get; private set; } = [];

    /// <summary>The facts of which the first line lies in a passage; of those that a person has corrected, that this is so.</summary>
    public IReadOnlyList<SourceFact> FactsIn(SourcePassage passage) =>
        [.. _facts.Where(fact => passage.Lines.Any(line => line.Number == fact.Lines[0].First))];

    private IReadOnlyList<SourceFact> _facts = [];

    /// <summary>Finds the lines; an old id leads to the present one for good.</summary>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await RequestedArticle.FindAsync(reader, id, cancellationToken) is not { } stored)
        {
            return StatusCode(await RequestedArticle.MissingStatusAsync(HttpContext, reader, id, cancellationToken));
        }

        if (stored.Summary.Id.Value != id)
        {
            return RedirectPermanent(GazetteAddresses.Source(stored.Summary.Id));
        }

        Stored = stored;
        _facts = SourceFacts.Of(stored.Article);
        Passages = SourceLines.Of(stored.Article, await reader.RawLinesAsync(stored.Summary.Id, cancellationToken));
        return Page();
    }
}
