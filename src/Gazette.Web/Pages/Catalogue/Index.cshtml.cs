using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Catalogue;

/// <summary>The catalogues of all issues against what is printed.</summary>
public sealed class IndexModel(IRecordsReader reader) : PageModel
{
    /// <summary>The runs of documents, newest year first.</summary>
    public IReadOnlyList<DocumentRun> Runs { get; private set; } = [];

    /// <summary>Documents whose title is another in the catalogue.</summary>
    public IReadOnlyList<RunEntry> OtherTitles { get; private set; } = [];

    /// <summary>Reads the runs.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Runs = DocumentRun.Of(await reader.CatalogueAsync(cancellationToken), await reader.NumberedArticlesAsync(cancellationToken));
        OtherTitles = [.. Runs.SelectMany(run => run.Entries).Where(entry => entry.OtherTitles.Any())];
    }
}
