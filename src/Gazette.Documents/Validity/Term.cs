using System.Globalization;

namespace Gazette.Documents;

/// <summary>Until when a document holds (有效期): by its own words, or by the last text that extended them.</summary>
/// <param name="LastDay">The last day; null when none is stated.</param>
/// <param name="Computation">How it was worked out; null when it is printed as a date.</param>
/// <param name="Extension">What extended it; null when the document's own words hold.</param>
public sealed record Term(DateOnly? LastDay, string? Computation, Extension? Extension)
{
    /// <summary>The term with all that extends it beyond doubt, in the order in which it did.</summary>
    /// <param name="stated">The document's own statement; null without.</param>
    /// <param name="extensions">The extensions that hold on the day asked about.</param>
    public static Term Of(DatedFact? stated, IEnumerable<Extension> extensions) => extensions
        .Where(extension => extension.IsCertain)
        .OrderBy(extension => extension.From)
        .Aggregate(new Term(stated?.Date, stated?.Computation, null), (term, extension) => term.ExtendedBy(extension));

    private Term ExtendedBy(Extension extension) => extension switch
    {
        { Until: { } until } => new Term(until, extension.Computation, extension),
        { Months: { } months } when LastDay is { } last => new Term(Prolong(last, months), Sum(last, months), extension),
        // That it is in force says nothing new while its own term runs.
        { PastTerm: false } when LastDay >= extension.From => this,
        _ => new Term(null, null, extension),
    };

    // The new term begins on the day after the old one, so that 30 June + 6 months is 31 December.
    private static DateOnly Prolong(DateOnly last, int months) =>
        last.Year + months / 12 >= DateOnly.MaxValue.Year ? DateOnly.MaxValue : last.AddDays(1).AddMonths(months).AddDays(-1);

    private static string Sum(DateOnly last, int months) =>
        string.Create(CultureInfo.InvariantCulture, $"{last:yyyy-MM-dd} + {(months % 12 == 0 ? $"{months / 12}年" : $"{months}个月")}");
}
