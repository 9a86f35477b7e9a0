using Gazette.Documents;
using Microsoft.EntityFrameworkCore;

namespace Gazette.Storage.Writing.Ids;

/// <summary>
/// Gives out ids that no article bears or ever bore. The rows of the issue being replaced are removed by now, so an old id of that
/// issue is free again: an article that is read apart once more gets back the id it was published under.
/// </summary>
/// <param name="context">Where ids are looked up, in the transaction of the load.</param>
/// <param name="reserved">Ids of the issue's articles before, which are kept or become old ids.</param>
internal sealed class FreeIds(GazetteDbContext context, IEnumerable<ArticleId> reserved)
{
    private readonly HashSet<ArticleId> _taken = [.. reserved];
    private readonly HashSet<ArticleId> _lookedUp = [];

    /// <summary>Looks these up all at once, so that taking one of them needs no query.</summary>
    public async Task LookUpAsync(IEnumerable<ArticleId> ids, CancellationToken cancellationToken)
    {
        List<ArticleId> unknown = [.. ids.Distinct().Where(id => !_lookedUp.Contains(id))];
        List<string> values = [.. unknown.Select(id => id.Value)];
        var found = await context.Articles.Select(a => a.PermanentId)
            .Concat(context.ArticleAliases.Select(a => a.PermanentId))
            .Where(id => values.Contains(id))
            .ToListAsync(cancellationToken);
        _taken.UnionWith(found.Select(IssueMapper.ToId));
        _lookedUp.UnionWith(unknown);
    }

    /// <summary>Takes the first free one of the candidates.</summary>
    /// <param name="candidates">In order of preference, without end.</param>
    /// <param name="cancellationToken">Stops the look-up.</param>
    public async Task<ArticleId> TakeAsync(IEnumerable<ArticleId> candidates, CancellationToken cancellationToken)
    {
        foreach (var id in candidates)
        {
            if (!_lookedUp.Contains(id))
            {
                await LookUpAsync([id], cancellationToken);
            }

            if (_taken.Add(id))
            {
                return id;
            }
        }

        throw new ArgumentException("The candidates came to an end.", nameof(candidates));
    }
}
