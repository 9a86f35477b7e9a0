using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>
/// Reads who was appointed to or removed from which post, and under which office the chronicle names whom. Every call may throw
/// <see cref="DatabaseUnavailableException"/>, whose message is for the reader.
/// </summary>
public interface IOfficeReader
{
    /// <summary>Every appointment and removal, in printed order.</summary>
    Task<IReadOnlyList<PrintedRecord<Appointment>>> AppointmentsAsync(CancellationToken cancellationToken);

    /// <summary>Every person with an office in each article of the chronicle, counted within the article; oldest issue first.</summary>
    Task<IReadOnlyList<PrintedRecord<NamedOffice>>> NamedOfficesByArticleAsync(CancellationToken cancellationToken);
}
