using Gazette.Documents;
using Gazette.Search;
using Gazette.Storage.Reading;

namespace Gazette.Web.Pages.Lookup;

/// <summary>What was found for a pasted text, with what a clerk needs of each document.</summary>
/// <param name="Rows">A row a number, in the order of the text.</param>
/// <param name="Total">How many numbers, and lines of a list that are none, stand in the text.</param>
/// <param name="On">The day of which the validity is, in China.</param>
public sealed record LookedUp(IReadOnlyList<LookedUpRow> Rows, int Total, DateOnly On)
{
    /// <summary>Adds validity and doubles to what was found, in one reading however many there are.</summary>
    public static async Task<LookedUp> OfAsync(TextNumbers found, IValidityReader validities, DateOnly today, CancellationToken cancellationToken)
    {
        var documents = found.Numbers.Select(number => Document(number.Lookup)).OfType<ArticleSummary>().Select(document => document.RowId).ToHashSet();
        var facts = documents.Count == 0 ? new Dictionary<long, ValidityFacts>() : await validities.FactsAsync(documents, cancellationToken);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<LookedUpRow>(found.Numbers.Count);
        foreach (var number in found.Numbers)
        {
            var document = Document(number.Lookup);
            var isFirst = Key(number.Lookup) is not { } key || firsts.TryAdd(key, rows.Count + 1);
            rows.Add(new LookedUpRow(
                number,
                document,
                document is not null && facts.TryGetValue(document.RowId, out var known) ? Validity.Of(known, today) : null,
                isFirst ? null : firsts[Key(number.Lookup)!]));
        }

        return new LookedUp(rows, found.Total, today);
    }

    private static ArticleSummary? Document(NumberLookup lookup) => lookup.Status == NumberStatus.Found ? lookup.Matches[0] : null;

    // One document may be written by its number, its filing code or its title.
    private static string? Key(NumberLookup lookup) => Document(lookup)?.Id.Value ?? lookup.Normalized;
}

/// <summary>A row of the look-up.</summary>
/// <param name="Number">What was written, and what is known of it.</param>
/// <param name="Document">The document, when exactly one is meant.</param>
/// <param name="Validity">Its validity; null without a document, and for a kind that has none.</param>
/// <param name="DoubleOf">The first row, 1-based, that means the same; null when this is the first.</param>
public sealed record LookedUpRow(TextNumber Number, ArticleSummary? Document, Validity? Validity, int? DoubleOf);
