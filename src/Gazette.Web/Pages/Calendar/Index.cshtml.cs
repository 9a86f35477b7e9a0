using Gazette.Documents.Chinese;
using Gazette.Search.Browsing;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gazette.Web.Pages.Calendar;

/// <summary>What takes effect, ends or is repealed around a day.</summary>
public sealed class IndexModel(HoldingsReader holdings, TimeProvider time) : PageModel
{
    /// <summary>The address asked for, parameters that make no sense left out.</summary>
    public CalendarAddress Asked { get; private set; } = new();

    /// <summary>The events.</summary>
    public ValidityCalendar Calendar { get; private set; } = null!;

    /// <summary>Whether the day is today.</summary>
    public bool IsToday { get; private set; }

    /// <summary>What could not be taken as asked, in words for the reader.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>Looks around the day, today's in China unless another is asked for.</summary>
    public async Task OnGetAsync(
        [FromQuery(Name = CalendarAddress.DayParameter)] string? day,
        [FromQuery(Name = CalendarAddress.DaysParameter)] string? days,
        CancellationToken cancellationToken)
    {
        var parameters = new PageParameters();
        var span = parameters.Number(days, 1, CalendarAddress.Spans.Max(), "天数");
        Asked = new CalendarAddress(parameters.Day(day), span ?? CalendarAddress.DefaultDays);
        Remarks = parameters.Remarks;
        var today = time.TodayInChina();
        IsToday = Asked.Day is null || Asked.Day == today;
        Calendar = ValidityCalendar.Around(await holdings.ReadAsync(cancellationToken), Asked.Day ?? today, Asked.Days);
    }
}
