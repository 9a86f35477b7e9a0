using Gazette.Search.Analysis;
using Gazette.Storage.Reading;

namespace Gazette.Search.Numbers;

/// <summary>Finds what is known of a number in the store.</summary>
public sealed class NumberResolver(IGazetteReader store, NumberQueryReader reader, SimplifiedScript script)
{
    /// <summary>Resolves a number as written.</summary>
    public async Task<NumberLookup> ResolveAsync(string input, CancellationToken cancellationToken) =>
        reader.Read(input) is { } query
            ? await ResolveAsync(input, query, cancellationToken)
            : new NumberLookup { Input = input, Status = NumberStatus.Malformed };

    /// <summary>Resolves a number that has been read.</summary>
    public Task<NumberLookup> ResolveAsync(string input, NumberQuery query, CancellationToken cancellationToken) => query switch
    {
        DocumentNumberQuery document => ResolveAsync(input, document, cancellationToken),
        FilingCodeQuery code => ResolveAsync(input, code, cancellationToken),
        _ => throw new ArgumentException($"No look-up for {query.GetType().Name}.", nameof(query)),
    };

    private async Task<NumberLookup> ResolveAsync(string input, FilingCodeQuery query, CancellationToken cancellationToken)
    {
        var matches = await store.ByFilingCodeAsync(query.Authority, query.Year, query.Sequence, cancellationToken);
        return Lookup(input, query.Normalized, matches, []);
    }

    private async Task<NumberLookup> ResolveAsync(string input, DocumentNumberQuery query, CancellationToken cancellationToken)
    {
        // Every agency's number of that year: which part of what stands before it is the agency's code, the known codes tell.
        var articles = await store.ByDocumentNumberAsync(null, query.Year, query.Sequence, cancellationToken);
        var mentions = await store.MentionsAsync(null, query.Year, query.Sequence, cancellationToken);
        if (query.Agency is null)
        {
            return Lookup(input, query.Normalized, articles, mentions);
        }

        var known = articles.Select(a => a.DocumentNumber!).Concat(mentions.Select(m => m.DocumentNumber)).Select(n => n.Agency);
        var agency = AgencyIn(query.Agency, known);
        return Lookup(
            input,
            (query with { Agency = agency ?? query.Agency }).Normalized,
            [.. articles.Where(a => a.DocumentNumber!.Agency == agency)],
            [.. mentions.Where(m => m.DocumentNumber.Agency == agency)]);
    }

    // The longest known code that what was written ends with: 请问温政办 → 温政办; 温政办字 is 温政办.
    private string? AgencyIn(string written, IEnumerable<string> known)
    {
        var withoutZi = written is [.., '字'] ? written[..^1] : written;
        return known.Distinct(StringComparer.Ordinal)
            .Where(code => Fold(code) is var folded
                && (written.EndsWith(folded, StringComparison.Ordinal) || withoutZi.EndsWith(folded, StringComparison.Ordinal)))
            .MaxBy(code => code.Length);
    }

    private string Fold(string code) => string.Concat(code.Select(script.Fold));

    private static NumberLookup Lookup(
        string input, string normalized, IReadOnlyList<ArticleSummary> articles, IReadOnlyList<NumberMention> mentions)
    {
        var matches = articles.DistinctBy(a => a.Id).OrderBy(a => a.Issue.Year).ThenBy(a => a.Issue.Number).ThenBy(a => a.Sequence).ToList();
        return new NumberLookup
        {
            Input = input,
            Normalized = normalized,
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
