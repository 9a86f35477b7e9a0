namespace Gazette.Storage.Reading;

/// <summary>A month of the chronicle.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Days">How many days have entries.</param>
/// <param name="Entries">How many entries there are.</param>
public sealed record ChronicleMonth(DateOnly Month, int Days, int Entries);
