using Gazette.Documents;

namespace Gazette.Ingestion.References;

/// <summary>From when until when a document holds, as far as it says so.</summary>
/// <param name="EffectiveOn">First day in force.</param>
/// <param name="ExpiresOn">Last day in force.</param>
internal readonly record struct ValidityDates(DatedFact? EffectiveOn, DatedFact? ExpiresOn);
