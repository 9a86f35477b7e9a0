using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Search.Browsing;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Issues;

/// <summary>The contents of one issue, what its catalogue lists beside, and how completely it was read.</summary>
public sealed class IssueModel(IGazetteReader reader, HoldingsReader holdings, TimeProvider time) : PageModel
{
    /// <summary>The issue.</summary>
    public StoredIssue Issue { get; private set; } = null!;

    /// <summary>How complete it is; null in the moment in which it is being loaded.</summary>
    public HeldIssue? Held { get; private set; }

    /// <summary>The issue before it in the collection, or null.</summary>
    public HeldIssue? Previous { get; private set; }

    /// <summary>The issue after it in the collection, or null.</summary>
    public HeldIssue? Next { get; private set; }

    /// <summary>What its catalogue lists and it doesn't print, in the order of the catalogue, with the text held in another issue.</summary>
    public IReadOnlyList<ListedDocument> ListedOnly { get; private set; } = [];

    /// <summary>What a look would make sure, in the order of the lines.</summary>
    public IReadOnlyList<Diagnostic> ToLookAt { get; private set; } = [];

    /// <summary>Those of its documents that hold no longer, or not yet, today; by row key.</summary>
    public IReadOnlyDictionary<long, Validity> Marks { get; private set; } = new Dictionary<long, Validity>();

    /// <summary>
    /// Finds the issue by year and number, or by the name of its file when it has none; any other writing of its address leads to
    /// the one it has.
    /// </summary>
    public async Task<IActionResult> OnGetAsync(int? year, int? number, string? fileName, CancellationToken cancellationToken)
    {
        var found = year is not null && number is not null
            ? await reader.IssueAsync(year.Value, number.Value, cancellationToken)
            : await reader.IssueAsync(fileName!, cancellationToken);
        if (found is not { } issue)
        {
            if (year is not null && number is not null)
            {
                var highest = (await reader.IssuesAsync(cancellationToken)).Max(held => held.Identity.Number);
                HttpContext.Features.Set(new UnheldIssue(new IssueIdentity { Year = year, Number = number }, highest));
            }

            return NotFound();
        }

        var address = GazetteAddresses.Issue(issue.Summary);
        if (Request.Path.ToUriComponent() != PathString.FromUriComponent(address).ToUriComponent())
        {
            return RedirectPermanent(address);
        }

        Issue = issue;
        ToLookAt = [.. issue.Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Info).OrderBy(d => d.Lines.First)];
        var all = await holdings.ReadAsync(cancellationToken);
        FindNeighbours(all);
        ListedOnly = await ListedOnlyAsync(all, cancellationToken);
        var today = time.TodayInChina();
        Marks = issue.Articles.Select(article => (article.RowId, Validity: all.ValidityOf(article, today)))
            .Where(article => article.Validity?.Status is ValidityStatus.Expired or ValidityStatus.Repealed or ValidityStatus.NotYetEffective)
            .ToDictionary(article => article.RowId, article => article.Validity!);
        return Page();
    }

    private void FindNeighbours(Holdings all)
    {
        Held = all.Issues.FirstOrDefault(other => other.Summary.FileName == Issue.Summary.FileName && other.Summary.Identity == Issue.Summary.Identity);
        var placed = all.Issues.Where(other => GazetteAddresses.Issue(other.Summary.Identity) is not null).ToList();
        var place = placed.FindIndex(other => other.Summary.Identity == Issue.Summary.Identity);
        if (place >= 0)
        {
            // Newest first.
            Previous = placed.ElementAtOrDefault(place + 1);
            Next = placed.ElementAtOrDefault(place - 1);
        }
    }

    private async Task<IReadOnlyList<ListedDocument>> ListedOnlyAsync(Holdings all, CancellationToken cancellationToken)
    {
        var catalogues = Issue.Articles.Where(article => article.Kind == ArticleKind.Catalogue).Select(article => article.RowId).ToList();
        if (catalogues.Count == 0)
        {
            return [];
        }

        var printed = Issue.Articles.Select(article => article.DocumentNumber).OfType<DocumentNumber>().ToHashSet();
        var rows = (await reader.ArticlesAsync(catalogues, cancellationToken)).SelectMany(stored => stored.Article.Catalogue)
            .Where(row => !printed.Contains(row.DocumentNumber)).ToList();
        var listed = rows.Select(row => row.DocumentNumber).ToHashSet();
        var elsewhere = all.Articles.Where(article => article.DocumentNumber is { } number && listed.Contains(number))
            .ToLookup(article => article.DocumentNumber!);
        return [.. rows.Select(row => new ListedDocument(row, elsewhere[row.DocumentNumber].FirstOrDefault()))];
    }
}

/// <summary>A document that a catalogue lists.</summary>
/// <param name="Row">What the catalogue says.</param>
/// <param name="Held">The document in another issue; null when its text is not held.</param>
public sealed record ListedDocument(CatalogueRow Row, ArticleSummary? Held);
