namespace Gazette.Documents.Chinese;

/// <summary>The day in China, by which terms begin and end: one time zone, without summer time.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Today in China.</summary>
    public static DateOnly TodayInChina(this TimeProvider time) => DayOf(time.GetUtcNow());

    /// <summary>The day in China at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);
}
