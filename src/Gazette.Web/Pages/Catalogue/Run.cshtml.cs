using System.Globalization;
using Gazette.Storage.Reading;
using Gazette.Storage.Registers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Catalogue;

/// <summary>The documents of an agency code and year, number by number.</summary>
public sealed class RunModel(IRecordsReader reader) : PageModel
{
    /// <summary>The run.</summary>
    public DocumentRun Run { get; private set; } = null!;

    /// <summary>Runs of the same agency in other years.</summary>
    public IReadOnlyList<DocumentRun> OtherYears { get; private set; } = [];

    /// <summary>Finds the run.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, int? year, CancellationToken cancellationToken)
    {
        var runs = DocumentRun.Of(await reader.CatalogueAsync(cancellationToken), await reader.NumberedArticlesAsync(cancellationToken));
        if (runs.FirstOrDefault(run => run.Agency == agency && run.Year == year) is not { } found)
        {
            return NotFound();
        }

        Run = found;
        OtherYears = [.. runs.Where(run => run.Agency == agency && run.Year != year)];
        return Page();
    }

    /// <summary>The name of a run: 温政办〔2020〕.</summary>
    public static string NameOf(DocumentRun run) =>
        run.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{run.Agency}〔{year}〕") : run.Agency;
}
