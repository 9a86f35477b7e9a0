namespace Gazette.Storage.Reading;

/// <summary>A person in the chronicle under one office.</summary>
/// <param name="Name">The name.</param>
/// <param name="Office">The office as printed before it: 常务副市长.</param>
/// <param name="Entries">How many entries name the person so.</param>
/// <param name="First">Day of the first of them; null when none has a date.</param>
/// <param name="Last">Day of the last of them.</param>
public sealed record NamedOffice(string Name, string Office, int Entries, DateOnly? First, DateOnly? Last);
