using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Search.Analysis;
using Gazette.Storage.Reading;

namespace Gazette.Search.Numbers;

/// <summary>Resolves every number of a pasted text.</summary>
public sealed partial class TextNumberResolver(NumberResolver resolver, NumberQueryReader reader, IGazetteReader store, SimplifiedScript script)
{
    private static readonly char[] TitleMarks = ['《', '》'];

    private readonly PastedText _reader = new(reader, script);

    /// <summary>
    /// What is known of the numbers of a query that is nothing but several of them, 40 at most; empty for any other text, and when it is
    /// words that merely look so.
    /// </summary>
    public async Task<IReadOnlyList<NumberLookup>> ResolveOnlyNumbersAsync(string text, CancellationToken cancellationToken)
    {
        var found = _reader.OnlyNumbers(text);
        if (found.Count > QueryNumbers.Most)
        {
            return [];
        }

        var known = new Dictionary<NumberQuery, NumberLookup>();
        foreach (var number in found)
        {
            await LookupAsync(number.Query!, known, cancellationToken);
        }

        // 学院路 1、3号: without year, what nobody numbers so is a place.
        return found.All(number => number.Query!.Certainty == NumberCertainty.Certain) || known.Values.Any(lookup => lookup.Status is not (NumberStatus.Unknown or NumberStatus.Malformed))
            ? [.. known.Values]
            : [];
    }

    /// <summary>Finds and resolves; a number that stands several times is looked up once.</summary>
    public async Task<TextNumbers> ResolveAsync(string text, int most, CancellationToken cancellationToken)
    {
        var found = _reader.Find(text);
        var places = new TextPlaces(text);
        var titled = await TitledAsync(text, found.Take(most), cancellationToken);
        var known = new Dictionary<NumberQuery, NumberLookup>();
        var numbers = new List<TextNumber>(Math.Min(found.Count, most));
        var passedOver = 0;
        foreach (var number in found.Take(most))
        {
            var written = Blanks().Replace(text.Substring(number.Start, number.Length), " ");
            var lookup = number.Query is { } query
                ? await LookupAsync(query, known, cancellationToken)
                : ByTitle(written, titled);
            if (number.IsDoubtful && lookup.Status is (NumberStatus.Unknown or NumberStatus.Malformed))
            {
                passedOver++;
                continue;
            }

            var (line, column) = places.Of(number.Start);
            numbers.Add(new TextNumber(line, column, written, lookup with { Input = written }));
        }

        return new TextNumbers(numbers, found.Count - passedOver);
    }

    // The documents that lines without a number are the titles of.
    private Task<ILookup<string, ArticleSummary>> TitledAsync(string text, IEnumerable<WrittenNumber> found, CancellationToken cancellationToken) =>
        store.DocumentsNamedAsync([.. found.Where(number => number.Query is null).Select(number => Title(text.Substring(number.Start, number.Length))).Distinct()], cancellationToken);

    private static NumberLookup ByTitle(string written, ILookup<string, ArticleSummary> titled) => titled[Title(written)].ToList() is [var document]
        ? new NumberLookup { Input = written, Normalized = document.DocumentNumber?.ToString() ?? document.FilingCode?.ToString(), Status = NumberStatus.Found, Matches = [document] }
        : new NumberLookup { Input = written, Status = NumberStatus.Malformed };

    private static string Title(string line) => TitleInText.Fold(line).Trim(TitleMarks);

    private async Task<NumberLookup> LookupAsync(
        NumberQuery query, Dictionary<NumberQuery, NumberLookup> known, CancellationToken cancellationToken)
    {
        if (!known.TryGetValue(query, out var lookup))
        {
            known[query] = lookup = await resolver.ResolveAsync(query.Normalized, query, offersNear: false, cancellationToken);
        }

        return lookup;
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
