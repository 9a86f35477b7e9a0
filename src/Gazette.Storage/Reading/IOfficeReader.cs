using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>
/// Reads who was appointed to or removed from which post, and under which office the chronicle names whom. Every call may throw
/// <see cref="DatabaseUnavailableException"/>, whose message is for the reader.
/// </summary>
public interface IOfficeReader
{
    /// <summary>The appointments and removals of some articles, in printed order.</summary>
    Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken);

    /// <summary>The persons with an office in each of some articles of the chronicle, counted within the article; oldest issue first.</summary>
    Task<IReadOnlyList<PrintedRecord<NamedOffice>>> NamedOfficesByArticleAsync(IReadOnlyCollection<long> rowIds, CancellationToken cancellationToken);
}
