using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Search.Browsing;

/// <summary>What took effect, ended or was repealed around a day, and the nearest days when there is nothing.</summary>
public sealed record ValidityCalendar
{
    /// <summary>The day looked from.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>How many days it looks either way.</summary>
    public required int Days { get; init; }

    /// <summary>After <see cref="Day"/>, soonest first.</summary>
    public required IReadOnlyList<ValidityEvent> Coming { get; init; }

    /// <summary>Up to and on <see cref="Day"/>, latest first.</summary>
    public required IReadOnlyList<ValidityEvent> Past { get; init; }

    /// <summary>The last day before the window with an event; null without.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The first day behind the window with an event; null without.</summary>
    public DateOnly? After { get; init; }

    /// <summary>Looks around a day.</summary>
    public static ValidityCalendar Around(Holdings holdings, DateOnly day, int days)
    {
        var events = Events(holdings).OrderBy(e => e.Day).ToList();
        var first = DateOnly.FromDayNumber(Math.Max(DateOnly.MinValue.DayNumber, day.DayNumber - days));
        var last = DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));
        return new ValidityCalendar
        {
            Day = day,
            Days = days,
            Coming = [.. events.Where(e => e.Day > day && e.Day <= last)],
            Past = [.. events.Where(e => e.Day >= first && e.Day <= day).Reverse()],
            Before = events.LastOrDefault(e => e.Day < first)?.Day,
            After = events.FirstOrDefault(e => e.Day > last)?.Day,
        };
    }

    private static IEnumerable<ValidityEvent> Events(Holdings holdings) =>
        holdings.Articles.Where(article => holdings.Validity.ContainsKey(article.RowId))
            .SelectMany(article => Events(article, holdings.Validity[article.RowId]));

    private static IEnumerable<ValidityEvent> Events(ArticleSummary document, ValidityFacts facts)
    {
        if (facts.EffectiveOn is { } first)
        {
            yield return Stated(document, ValidityEventKind.TakesEffect, first);
        }

        var term = Term.Of(facts.ExpiresOn, facts.Extensions);
        if (term is { LastDay: { } end, Extension: { } extension })
        {
            yield return new ValidityEvent(end, ValidityEventKind.Ends, document, extension.Sentence, term.Computation, extension.By, extension.Lines);
        }
        else if (term.LastDay is not null && facts.ExpiresOn is { } last)
        {
            yield return Stated(document, ValidityEventKind.Ends, last);
        }

        foreach (var repeal in facts.Repeals.Where(repeal => repeal is { IsCertain: true, From: not null }))
        {
            yield return new ValidityEvent(
                repeal.From!.Value, ValidityEventKind.IsRepealed, document, repeal.Sentence, null, repeal.By, repeal.Lines);
        }
    }

    private static ValidityEvent Stated(ArticleSummary document, ValidityEventKind kind, DatedFact fact) =>
        new(fact.Date, kind, document, fact.Sentence, fact.Computation, document.Id, fact.Lines);
}
