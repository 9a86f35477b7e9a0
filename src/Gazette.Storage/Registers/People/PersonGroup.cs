using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Storage.Registers;

/// <summary>Records of one name that belong to one person, as far as the text gives a reason.</summary>
/// <param name="Appointments">Appointments and removals, in order of time.</param>
/// <param name="Offices">Offices under which the chronicle names the person, by first day.</param>
/// <param name="Bases">Why they are taken for one; empty for a single record.</param>
public sealed record PersonGroup(
    IReadOnlyList<PrintedRecord<Appointment>> Appointments, IReadOnlyList<NamedOffice> Offices, IReadOnlyList<JoinBasis> Bases);
