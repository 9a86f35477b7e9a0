using System.Globalization;
using Gazette.Storage.Reading;
using Gazette.Web.Pages.Chronicle;
using Gazette.Web.Pages.Issues;
using Gazette.Web.Pages.People;
using Gazette.Web.Rendering;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Errors;

/// <summary>The page for a request that failed.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    /// <summary>The status code, 400 to 599.</summary>
    public int Code { get; private set; }

    /// <summary>What to look for instead, read from the address that led nowhere; null when it says nothing.</summary>
    public string? Guess { get; private set; }

    /// <summary>The issue asked for that is not in the collection; null for any other failure.</summary>
    internal UnheldIssue? Unheld { get; private set; }

    /// <summary>The first day of the month asked for whose chronicle is not in the collection; null for any other failure.</summary>
    public DateOnly? UnheldMonth { get; private set; }

    /// <summary>The name asked for of which nothing is on record; null for any other failure.</summary>
    public string? Unrecorded { get; private set; }

    /// <summary>The article asked for that is gone; null for any other failure.</summary>
    public VanishedArticle? Vanished { get; private set; }

    /// <summary>What has happened, in a few words.</summary>
    public string Title => this switch
    {
        { Unheld: not null } => "本库没有这一期",
        { UnheldMonth: not null } => "本库没有这个月的政府记事",
        { Unrecorded: not null } => "没有这个姓名的记载",
        { Code: StatusCodes.Status404NotFound } => "没有这一页",
        { Vanished: { } vanished } => VanishedWording.Title(vanished),
        { Code: < 500 } => "请求有误",
        _ => "出了故障",
    };

    /// <summary>
    /// Shows the code; asked for by hand, the page itself does not exist. Not a handler of one method: a request that failed comes here
    /// with the method it had, be it one that no page knows.
    /// </summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Show(int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture));
        base.OnPageHandlerExecuting(context);
    }

    private void Show(int code)
    {
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var wasThrown = HttpContext.Features.Get<IExceptionHandlerPathFeature>() is not null;
        Code = failed is null && !wasThrown ? StatusCodes.Status404NotFound : code;
        Response.StatusCode = Code;
        Unheld = HttpContext.Features.Get<UnheldIssue>();
        UnheldMonth = HttpContext.Features.Get<UnheldChronicle>()?.Month;
        Unrecorded = HttpContext.Features.Get<UnrecordedName>()?.Name;
        Vanished = HttpContext.Features.Get<VanishedArticle>();
        var last = failed?.OriginalPath.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
        Guess = last is not null && last.Any(c => c > '\u2E80') ? last : null;
    }
}
