namespace Gazette.Search;

/// <summary>What a reader must be told of how a query was taken, in words for the page and the command line alike; null when there is nothing to tell.</summary>
public static class SearchRemarks
{
    /// <summary>That an issue asked for is not held.</summary>
    public static string? UnheldIssue(SearchResults results) => results.UnheldIssue is { } issue ? $"本库没有收入{issue}。" : null;

    /// <summary>Whether what is of the time comes first, or that there is nothing of it.</summary>
    public static string? Date(SearchResults results) => (results.Date?.WithoutDay, results.DateStanding) switch
    {
        (null, _) => null,
        (_, DateStanding.NotHeld) when results.UnheldIssue is not null => null,
        ({ } date, DateStanding.Found) => $"{date}的内容排在前面。",
        ({ } date, DateStanding.NotHeld) => $"本库没有{date}的公报或文件。",
        var (date, _) => results.Total > 0 ? $"没有{date}的内容与所查相符，以下是其他时间的。" : $"没有{date}的内容与所查相符。",
    };

    /// <summary>That a day is none.</summary>
    public static string? ImpossibleDay(SearchResults results) => results.ImpossibleDay is { } day ? $"没有“{day}”这一天，按字词查找。" : null;

    /// <summary>That words for a time that depends on the day were left out.</summary>
    public static string? RelativeTimes(SearchResults results) => results.RelativeTimes.Count == 0
        ? null
        : $"没有按{string.Concat(results.RelativeTimes.Select(time => $"“{time}”"))}限定时间；要限定，请写明年月{(results.NewestYear is { } year ? $"，如“{year}年”" : "")}。";
}
