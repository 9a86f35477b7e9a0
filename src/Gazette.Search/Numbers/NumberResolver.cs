using Gazette.Search.Analysis;
using Gazette.Storage.Reading;

namespace Gazette.Search.Numbers;

/// <summary>Finds what is known of a number in the store.</summary>
public sealed class NumberResolver(IGazetteReader store, NumberQueryReader reader, SimplifiedScript script)
{
    /// <summary>Most numbers offered beside one that is not held.</summary>
    private const int MostNeighbours = 4;
    private const int MostAlike = 6;

    private readonly AgencyNames _agencies = new(script);

    /// <summary>Resolves a number as written where a number is expected.</summary>
    public async Task<NumberLookup> ResolveAsync(string input, CancellationToken cancellationToken) =>
        reader.ReadExpected(input) is { } query
            ? await ResolveAsync(input, query, cancellationToken)
            : new NumberLookup { Input = input, Status = NumberStatus.Malformed };

    /// <summary>Resolves a number that has been read.</summary>
    public Task<NumberLookup> ResolveAsync(string input, NumberQuery query, CancellationToken cancellationToken) =>
        ResolveAsync(input, query, offersNear: true, cancellationToken);

    /// <summary>Resolves a number that has been read.</summary>
    /// <param name="input">As written.</param>
    /// <param name="query">As read.</param>
    /// <param name="offersNear">Whether to look for what comes near a number that is not known; half the work for who has a thousand.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<NumberLookup> ResolveAsync(string input, NumberQuery query, bool offersNear, CancellationToken cancellationToken)
    {
        var lookup = query switch
        {
            DocumentNumberQuery document => await ResolveAsync(document, offersNear, cancellationToken),
            FilingCodeQuery code => await ResolveAsync(code, cancellationToken),
            _ => throw new ArgumentException($"No look-up for {query.GetType().Name}.", nameof(query)),
        };
        return lookup with { Input = input };
    }

    private async Task<NumberLookup> ResolveAsync(FilingCodeQuery query, CancellationToken cancellationToken)
    {
        // ZJCC-2020-0021 leaves out the authority's digits.
        var all = await store.ByFilingCodeAsync(query.IsWhole ? query.Authority : null, query.Year, query.Sequence, cancellationToken);
        var matches = all.Where(a => a.FilingCode!.Authority.StartsWith(query.Authority ?? "", StringComparison.Ordinal)).ToList();
        var alike = matches.Count == 0
            ? all.Count > 0 ? all : await store.ByFilingCodeAsync(null, query.Year, query.Sequence, cancellationToken)
            : [];
        return Lookup(query, query.IsWhole, matches, []) with { Alike = [.. alike.Take(MostAlike)] };
    }

    private async Task<NumberLookup> ResolveAsync(DocumentNumberQuery query, bool offersNear, CancellationToken cancellationToken)
    {
        // Every agency's number of that year: which part of what stands before it is the agency's code, the known codes tell.
        var articles = await store.ByDocumentNumberAsync(null, query.Year, query.Sequence, cancellationToken);
        var mentions = await store.MentionsAsync(null, query.Year, query.Sequence, cancellationToken);
        if (query.Agency is null)
        {
            return Lookup(query, query.IsWhole, articles, mentions);
        }

        var known = articles.Select(a => a.DocumentNumber!).Concat(mentions.Select(m => m.DocumentNumber)).Select(n => n.Agency);
        var fitting = _agencies.Fitting(query.Agency, known);
        if (fitting.Count == 0 && articles.Where(a => a.Issuers.Any(issuer => _agencies.IsNameOf(query.Agency, issuer))).ToList() is [var first, ..] issued)
        {
            return Lookup(query with { Agency = first.DocumentNumber!.Agency, Certainty = NumberCertainty.Likely }, isWhole: false, issued, []);
        }

        if (fitting.Count == 0)
        {
            return offersNear || query.Certainty == NumberCertainty.Possible
                ? await UnknownAsync(query, query.Agency, articles, cancellationToken)
                : Lookup(query, query.IsWhole, [], []);
        }

        var isExact = fitting is [var only] && _agencies.AreSame(query.Agency, only);
        var agency = fitting is [var one] && (isExact || !query.IsOrder) ? one : query.Agency;
        return Lookup(
            query with { Agency = agency, Certainty = query.Certainty == NumberCertainty.Certain ? NumberCertainty.Certain : NumberCertainty.Likely },
            query.IsWhole && isExact,
            [.. articles.Where(a => fitting.Contains(a.DocumentNumber!.Agency))],
            [.. mentions.Where(m => fitting.Contains(m.DocumentNumber.Agency))]);
    }

    // Nothing known: what stands beside it, and what a slip in the agency or the year would have meant.
    private async Task<NumberLookup> UnknownAsync(
        DocumentNumberQuery query, string written, IReadOnlyList<ArticleSummary> sameNumber, CancellationToken cancellationToken)
    {
        var codes = AgencyNames.Endings(written);
        var neighbours = await store.NearestNumbersAsync(codes, query.Year, query.Sequence, MostNeighbours, cancellationToken);
        if (query.Certainty == NumberCertainty.Possible && neighbours.Count == 0)
        {
            // 养老服务2020: words and a figure.
            return new NumberLookup { Input = written, Status = NumberStatus.Malformed };
        }

        // The nearest of all years are those of the very number, as far as there are any.
        var everyYear = query.Year is null ? [] : await store.NearestNumbersAsync(codes, null, query.Sequence, MostAlike, cancellationToken);
        var otherYears = everyYear.Where(a => a.DocumentNumber!.Sequence == query.Sequence && _agencies.Fitting(written, [a.DocumentNumber.Agency]).Count > 0);
        var slips = sameNumber.Where(a => _agencies.IsSlipOf(written, a.DocumentNumber!.Agency)).ToList();
        return Lookup(query, query.IsWhole, [], []) with
        {
            IsSlip = slips.Count > 0,
            Neighbours = [.. neighbours.OrderBy(a => a.DocumentNumber!.Year).ThenBy(a => a.DocumentNumber!.Sequence)],
            Alike = [.. slips.Concat(sameNumber).Concat(otherYears).DistinctBy(a => a.Id).Take(MostAlike)],
        };
    }

    private static NumberLookup Lookup(
        NumberQuery query, bool isWhole, IReadOnlyList<ArticleSummary> articles, IReadOnlyList<NumberMention> mentions)
    {
        var matches = articles.DistinctBy(a => a.Id).OrderBy(a => a.Issue.Year).ThenBy(a => a.Issue.Number).ThenBy(a => a.Sequence).ToList();
        return new NumberLookup
        {
            Input = query.Normalized,
            Normalized = query.Normalized,
            IsWhole = isWhole,
            Certainty = query.Certainty,
            Status = matches.Count switch
            {
                1 => NumberStatus.Found,
                > 1 => NumberStatus.Ambiguous,
                _ when mentions.Count > 0 => NumberStatus.Listed,
                _ => NumberStatus.Unknown,
            },
            Matches = matches,
            // A row of a catalogue is cited by the catalogue's own text as well: one mention, listed.
            Mentions =
            [
                .. mentions.OrderByDescending(m => m.IsListed)
                    .DistinctBy(m => (m.In.Id, m.DocumentNumber, m.Lines.Count > 0 ? m.Lines[0].First : 0)),
            ],
        };
    }
}
