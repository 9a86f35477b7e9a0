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
}
