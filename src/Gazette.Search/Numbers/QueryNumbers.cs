using Gazette.Search.Queries;

namespace Gazette.Search.Numbers;

/// <summary>Finds what is held of the numbers in a query, and the rows that answer for them whatever their words say.</summary>
internal sealed class QueryNumbers(NumberResolver numbers)
{
    /// <summary>How many numbers of one query are looked up: more than a person types; a few spans (1-30、31-60 …) stand for hundreds.</summary>
    public const int Most = 40;

    /// <summary>
    /// What is known of the number that the whole query is; null when it is none. 人民路94号 can be read as a number without year; it is one
    /// only when such a number is known, or a whole one of an agency and year that numbers are known of (温政办2020 999). 94号 may be meant
    /// as words even so.
    /// </summary>
    public async Task<NumberLookup?> WholeAsync(SearchQuery query, string text, CancellationToken cancellationToken)
    {
        if (query.Number is null)
        {
            return null;
        }

        var lookup = await numbers.ResolveAsync(text, query.Number, cancellationToken);
        return query.Number.Certainty == NumberCertainty.Certain || lookup.Status is not (NumberStatus.Unknown or NumberStatus.Malformed)
            || lookup is { IsWhole: true, Neighbours.Count: > 0 } or { IsWhole: true, IsSlip: true } ? lookup : null;
    }

    /// <summary>The document itself, then where it is listed, then where it is cited.</summary>
    public static IReadOnlyList<long> RowsOf(NumberLookup number) =>
        [.. number.Matches.Select(m => m.RowId), .. number.Mentions.Select(m => m.In.RowId)];

    /// <summary>The documents of the complete numbers among the words.</summary>
    public async Task<IReadOnlyList<long>> RowsInTextAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var rows = new List<long>();
        foreach (var number in query.NumbersInText.Distinct().Take(Most))
        {
            rows.AddRange((await numbers.ResolveAsync(query.Text, number, cancellationToken)).Matches.Select(m => m.RowId));
        }

        return rows;
    }

    /// <summary>
    /// Of the documents of an incomplete number among the words (58号文 基层政务公开), and the catalogues that list one, those whose title holds
    /// most of the words.
    /// </summary>
    public async Task<IReadOnlyList<long>> RowsOfPartsAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var pairs = query.Words.SelectMany(word => Enumerable.Range(0, word.Text.Length - 1).Select(i => word.Text.Substring(i, 2))).Distinct().ToList();
        var rows = new List<long>();
        foreach (var number in query.PartialNumbers)
        {
            var lookup = await numbers.ResolveAsync(query.Text, number, cancellationToken);
            rows.AddRange(lookup.Matches.Where(match => IsMeant(match.Title)).Select(match => match.RowId));
            rows.AddRange(lookup.Mentions.Where(mention => mention.IsListed && IsMeant(mention.Title)).Select(mention => mention.In.RowId));
        }

        return rows;

        bool IsMeant(string? title) => pairs.Count > 0 && title is not null && pairs.Count(pair => title.Contains(pair, StringComparison.Ordinal)) * 2 >= pairs.Count;
    }
}
