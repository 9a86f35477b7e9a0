using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>
/// Reads what the validity of documents follows from, for a page, a list or the whole collection alike. Every call may throw
/// <see cref="DatabaseUnavailableException"/>, whose message is for the reader.
/// </summary>
public interface IValidityReader
{
    /// <summary>
    /// The facts by row key, of the official documents among the articles asked for; other kinds have no validity and are left out.
    /// One set of queries however many. <see cref="Validity.Of"/> makes of them what holds on a day.
    /// </summary>
    /// <param name="rowIds">The articles; null for all that are held.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyDictionary<long, ValidityFacts>> FactsAsync(IReadOnlyCollection<long>? rowIds, CancellationToken cancellationToken);

    /// <summary>
    /// The status on a day of every official document held, by row key: what <see cref="Validity.Of"/> makes of all facts. A store of
    /// many documents does it without having the facts of all in memory together.
    /// </summary>
    /// <param name="day">The day, in China.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    async Task<IReadOnlyDictionary<long, ValidityStatus>> StatusesAsync(DateOnly day, CancellationToken cancellationToken) =>
        (await FactsAsync(null, cancellationToken)).ToDictionary(facts => facts.Key, facts => Validity.Of(facts.Value, day).Status);
}
