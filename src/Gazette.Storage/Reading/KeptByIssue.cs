using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Reading;

/// <summary>
/// Keeps what was read of each issue. Issues are loaded, replaced and removed as a whole, so that after a load, whichever process loaded,
/// only what it changed is read again. Safe for use by several threads.
/// </summary>
/// <typeparam name="T">What is read of an issue; immutable, for everyone gets the same.</typeparam>
/// <param name="read">Reads it of the issues with these keys, each of them.</param>
internal sealed class KeptByIssue<T>(Func<GazetteDbContext, IReadOnlyCollection<long>, CancellationToken, Task<IReadOnlyDictionary<long, T>>> read)
{
    private volatile IReadOnlyDictionary<long, Kept> _kept = new Dictionary<long, Kept>();

    /// <summary>What is read of every issue that the context sees, by key.</summary>
    public async Task<IReadOnlyDictionary<long, T>> ReadAsync(GazetteDbContext context, CancellationToken cancellationToken)
    {
        var before = _kept;
        var issues = await context.Issues.Select(issue => new { issue.Id, Reading = new Reading(issue.Sha256, issue.ParserVersion) })
            .ToDictionaryAsync(issue => issue.Id, issue => issue.Reading, cancellationToken);
        var changed = issues.Where(issue => !(before.TryGetValue(issue.Key, out var kept) && kept.Of == issue.Value)).Select(issue => issue.Key).ToList();
        var anew = changed.Count == 0 ? new Dictionary<long, T>() : await read(context, changed, cancellationToken);
        var now = issues.ToDictionary(
            issue => issue.Key, issue => anew.TryGetValue(issue.Key, out var value) ? new Kept(issue.Value, value) : before[issue.Key]);
        _kept = now;
        return now.ToDictionary(issue => issue.Key, issue => issue.Value.Value);
    }

    // The same text read by the same parser is stored once only, and the key of an issue that was removed is never given again.
    private sealed record Reading(string Sha256, string ParserVersion);

    private sealed record Kept(Reading Of, T Value);
}
