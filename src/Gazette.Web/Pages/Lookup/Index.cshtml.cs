using System.Globalization;
using Gazette.Documents.Chinese;
using Gazette.Search;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;
using Gazette.Web.Overview;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Lookup;

/// <summary>
/// Looks up every number of a pasted text or list; changes nothing, so that a short text has an address of its own. No token guards the
/// form: there is nothing to guard, and a token would lose what was pasted when the portal starts anew or another node answers.
/// </summary>
[IgnoreAntiforgeryToken]
[RequestSizeLimit(LargestForm)]
[RequestFormLimits(ValueLengthLimit = LargestForm)]
public sealed class IndexModel(ISearchService search, IValidityReader validities, CollectionOverview overview, TimeProvider time) : PageModel
{
    /// <summary>Longest text read, in UTF-16 units: an issue of the gazette fits.</summary>
    public const int LongestText = 200_000;

    /// <summary>Most numbers looked up at once.</summary>
    public const int MostNumbers = 1000;

    // A Chinese character takes nine bytes in a form, and a text somewhat too long gets an answer in words.
    private const int LargestForm = 8 * 1024 * 1024;

    // Longest text that goes into an address: encoded it is below the 8 KB that any server on the way takes.
    private const int LongestInAddress = 500;

    /// <summary>The text that was read.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its numbers; null when nothing was asked.</summary>
    public LookedUp? Found { get; private set; }

    /// <summary>What could not be taken as asked, in words for the reader.</summary>
    public string? Remark { get; private set; }

    /// <summary>Numbers to try, one a line.</summary>
    public string Example { get; private set; } = "";

    /// <summary>Answers a text in the address.</summary>
    public Task<IActionResult> OnGetAsync(string? text, string? format, CancellationToken cancellationToken) =>
        AnswerAsync(text, format, cancellationToken);

    /// <summary>Answers a text of any length; a short one leads to its address.</summary>
    public async Task<IActionResult> OnPostAsync([FromForm] string? text, [FromForm] string? format, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(); // The form can't be read, as with a NUL in it.
        }

        if (format != RecordAddresses.Csv && text is { Length: > 0 and <= LongestInAddress })
        {
            Response.Headers.Location = GazetteAddresses.LookupOf(text);
            return StatusCode(StatusCodes.Status303SeeOther);
        }

        return await AnswerAsync(text, format, cancellationToken);
    }

    private async Task<IActionResult> AnswerAsync(string? text, string? format, CancellationToken cancellationToken)
    {
        // Not trimmed: places count from the first line as pasted.
        Text = string.IsNullOrWhiteSpace(text) ? "" : text;
        if (Text.Length > LongestText)
        {
            Remark = string.Create(
                CultureInfo.InvariantCulture, $"文字太长：一次最多 {LongestText:N0} 字，收到 {Text.Length:N0} 字。只查了前面的部分，其余请另查一次。");
            Text = Text[..LongestText];
        }

        if (Text.Length > 0)
        {
            var numbers = await search.FindNumbersAsync(Text, MostNumbers, cancellationToken);
            Found = await LookedUp.OfAsync(numbers, validities, time.TodayInChina(), cancellationToken);
        }

        if (format == RecordAddresses.Csv && Found is not null)
        {
            return File(NumberTableCsv.Write(Found, Request.Absolute), CsvFile.ContentType, "文号.csv");
        }

        if (Found is not { Total: > 0 })
        {
            var latest = (await overview.ReadAsync(cancellationToken)).LatestDocuments;
            Example = string.Join('\n', latest.Select(article => article.DocumentNumber?.ToString()).OfType<string>().Take(3));
        }

        return Page();
    }
}
