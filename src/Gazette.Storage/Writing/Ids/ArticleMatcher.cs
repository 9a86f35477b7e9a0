namespace Gazette.Storage.Writing.Ids;

/// <summary>
/// Finds the articles of an earlier reading of an issue in a later one: by number, filing code, kind and title, then by their text.
/// Each article is matched once. Pure: same readings, same answer.
/// </summary>
internal sealed class ArticleMatcher
{
    // An article is another one when less than half of its text is the same; below that, an id would come to mean something else.
    private const double SameText = 0.5;

    private static readonly Func<PrintedArticle, object?>[] Keys =
    [
        a => a.DocumentNumber is null ? null : (a.DocumentNumber, a.Kind, a.Title),
        a => a.DocumentNumber,
        a => a.FilingCode,
        a => a.Title is null ? null : (a.Kind, a.Title),
        a => a.Title,
    ];

    private readonly IReadOnlyList<PrintedArticle> _before;
    private readonly IReadOnlyList<PrintedArticle> _after;
    private readonly int?[] _matches;
    private readonly HashSet<int> _taken = [];

    private ArticleMatcher(IReadOnlyList<PrintedArticle> before, IReadOnlyList<PrintedArticle> after)
    {
        _before = before;
        _after = after;
        _matches = new int?[before.Count];
    }

    /// <summary>What became of each article of the earlier reading, in its order.</summary>
    public static IReadOnlyList<ArticleFate> Match(IReadOnlyList<PrintedArticle> before, IReadOnlyList<PrintedArticle> after) =>
        new ArticleMatcher(before, after).Match();

    private ArticleFate[] Match()
    {
        foreach (var key in Keys)
        {
            PairByKey(key);
        }

        Pair(OpenBefore(), OpenAfter(), (b, a) => _before[b].SimilarityTo(_after[a]), SameText);
        var heirs = OpenBefore().ToDictionary(b => b, Heir);

        // A photo page has neither title nor number, and a new extraction may share no text with the old one.
        PairByKey(a => a.Title is null && a.DocumentNumber is null ? a.Kind : null, without: heirs);
        return [.. _matches.Select((match, b) => new ArticleFate(match ?? heirs.GetValueOrDefault(b), match is not null))];
    }

    /// <summary>The article that holds more than half of this one's text.</summary>
    private int? Heir(int before) => Enumerable.Range(0, _after.Count)
        .Select(a => (After: a, Part: _before[before].PartWithin(_after[a])))
        .Where(candidate => candidate.Part > SameText)
        .OrderByDescending(candidate => candidate.Part)
        .ThenBy(candidate => candidate.After)
        .Select(candidate => (int?)candidate.After)
        .FirstOrDefault();

    private void PairByKey(Func<PrintedArticle, object?> key, Dictionary<int, int?>? without = null)
    {
        var after = OpenAfter().Where(a => key(_after[a]) is not null).ToLookup(a => key(_after[a])!);
        var groups = OpenBefore()
            .Where(b => key(_before[b]) is not null && without?.GetValueOrDefault(b) is null)
            .GroupBy(b => key(_before[b])!);
        foreach (var before in groups)
        {
            Pair([.. before], [.. after[before.Key]], (b, a) => _before[b].SimilarityTo(_after[a]), least: 0);
        }
    }

    /// <summary>Pairs the most similar first; among equals, those nearest in the issue.</summary>
    private void Pair(List<int> before, List<int> after, Func<int, int, double> similarity, double least)
    {
        var pairs =
            from b in before
            from a in after
            let likeness = before.Count == 1 && after.Count == 1 && least == 0 ? 1 : similarity(b, a)
            where likeness >= least
            orderby likeness descending, Math.Abs(_before[b].Sequence - _after[a].Sequence), b, a
            select (b, a);
        foreach (var (b, a) in pairs)
        {
            if (_matches[b] is null && _taken.Add(a))
            {
                _matches[b] = a;
            }
        }
    }

    private List<int> OpenBefore() => [.. Enumerable.Range(0, _before.Count).Where(b => _matches[b] is null)];

    private List<int> OpenAfter() => [.. Enumerable.Range(0, _after.Count).Where(a => !_taken.Contains(a))];
}
