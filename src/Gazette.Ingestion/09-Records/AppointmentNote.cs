namespace Gazette.Ingestion.Records;

/// <summary>What is said of an appointment beside person and post: 挂职, 试用期一年.</summary>
internal static class AppointmentNote
{
    /// <summary>Two notes as one; null where nothing is said.</summary>
    public static string? Join(string? first, string? second) =>
        first is null ? second : second is null ? first : $"{first}，{second}";
}
