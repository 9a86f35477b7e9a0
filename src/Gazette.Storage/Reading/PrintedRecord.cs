using Gazette.Documents;

namespace Gazette.Storage.Reading;

/// <summary>A record and the article it is printed in.</summary>
/// <typeparam name="T">Appointment, StatisticsRow, ChronicleEntry ….</typeparam>
/// <param name="In">The article.</param>
/// <param name="Record">The record, with its lines.</param>
public sealed record PrintedRecord<T>(ArticleSummary In, T Record)
{
    /// <summary>
    /// When it happened: the day of the decision when the article bears one, else the month it tells of; null when neither is known.
    /// </summary>
    public CoveredTime? Time => In.IssuedOn is { } day ? CoveredTime.On(day) : CoveredTime.OfMonth(In.Title, In.Issue);

    /// <summary>The month whose figures or records the article gives, whatever day it was signed; null when not known.</summary>
    public CoveredTime? Month => CoveredTime.OfMonth(In.Title, In.Issue);
}
