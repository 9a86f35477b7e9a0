using System.Text.RegularExpressions;
using Gazette.Search.Analysis;

namespace Gazette.Search.Numbers;

/// <summary>Resolves every number of a pasted text.</summary>
public sealed partial class TextNumberResolver(NumberResolver resolver, NumberQueryReader reader, SimplifiedScript script)
{
    /// <summary>Finds and resolves; a number that stands several times is looked up once.</summary>
    public async Task<TextNumbers> ResolveAsync(string text, int most, CancellationToken cancellationToken)
    {
        var found = new PastedText(reader, script).Find(text);
        var places = new TextPlaces(text);
        var known = new Dictionary<NumberQuery, NumberLookup>();
        var numbers = new List<TextNumber>(Math.Min(found.Count, most));
        var passedOver = 0;
        foreach (var number in found.Take(most))
        {
            var written = Blanks().Replace(text.Substring(number.Start, number.Length), " ");
            var lookup = number.Query is { } query
                ? await LookupAsync(query, known, cancellationToken)
                : new NumberLookup { Input = written, Status = NumberStatus.Malformed };
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
