using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>What a decision on personnel says.</summary>
/// <param name="Rows">One row a person and post, in printed order.</param>
/// <param name="CollectiveRemovals">Posts that end without being named one by one.</param>
/// <param name="Diagnostics">What could not be read.</param>
internal sealed record AppointmentReading(
    IReadOnlyList<Appointment> Rows, IReadOnlyList<CollectiveRemoval> CollectiveRemovals, IReadOnlyList<Diagnostic> Diagnostics);
