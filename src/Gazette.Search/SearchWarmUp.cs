namespace Gazette.Search;

/// <summary>
/// Asks what readers ask, at best before any of them does: the runtime compiles, the arrays, the thesaurus and ICU are loaded, and validity and people
/// are worked out. Several ask at a time, for what only two readers at once need (a second connection, a second context of the store) is
/// made when they first are; a reader would wait some 100 ms for that.
/// </summary>
public sealed class SearchWarmUp(ISearchService search)
{
    private const int Readers = 3;
    private const int Rounds = 2;

    // One of each kind: a number, a person, an office, words, a question, a misspelling, a date, a figure, a phrase.
    private static readonly string[] Texts =
    [
        "政办〔2020〕1号", "张建国", "谁是市长", "养老 补贴", "孩子上小学需要什么材料", "养老服雾", "2020年9月", "财政总收入", "“有关部门”",
    ];

    /// <summary>Asks; takes a second or two, and longer for a large collection.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, Readers).Select(reader => Task.Run(() => AskAsync(reader, cancellationToken), cancellationToken)));

    private async Task AskAsync(int reader, CancellationToken cancellationToken)
    {
        // Each begins with another text, so that all are asked soon, and then with what the others have asked before.
        for (var i = 0; i < Rounds * Texts.Length; i++)
        {
            await search.SearchAsync(new SearchRequest { Text = Texts[(i + (reader * Texts.Length / Readers)) % Texts.Length] }, cancellationToken);
        }
    }
}
