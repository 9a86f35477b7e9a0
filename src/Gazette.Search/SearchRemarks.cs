using System.Globalization;
using Gazette.Search.Queries;

namespace Gazette.Search;

/// <summary>What a reader must be told of how a query was taken, in words for the page and the command line alike; null when there is nothing to tell.</summary>
public static class SearchRemarks
{
    /// <summary>That only the begin of the text was searched.</summary>
    public static string? Cut(SearchResults results) => results.IsCut
        ? string.Create(CultureInfo.InvariantCulture, $"检索词太长，只查了前 {QueryReader.MaxLength} 个字符。")
        : null;

    /// <summary>That nothing was searched because the text only says what to leave out.</summary>
    public static string? ExclusionOnly(SearchResults results) => results.IsExclusionOnly
        ? $"减号后面的词是要去掉的，请再写上要查找的词，如“养老 -{results.Excluded[0]}”。"
        : null;

    /// <summary>What was left out by a minus sign.</summary>
    public static string? Excluded(SearchResults results) => results is { Excluded.Count: > 0, IsExclusionOnly: false }
        ? $"已去掉写到{Quoted(results.Excluded)}的内容。"
        : null;

    /// <summary>What else may be meant, and whether that was searched instead.</summary>
    public static string? Suggestion(SearchResults results) => results switch
    {
        { Suggestion: null } => null,
        { IsSuggestionSearched: true } => $"没有找到“{results.Request.Text}”，以下是“{results.Suggestion}”的结果。",
        _ => $"您是不是要找：{results.Suggestion}",
    };

    /// <summary>How far the results fall short of what was asked: words that stand nowhere, a quoted sentence given up, or only some of the words.</summary>
    public static string? Shortfall(SearchResults results) => results switch
    {
        { Missing.Count: > 0, Suggestion: null, Total: > 0 } =>
            $"各期公报没有写到{Quoted(results.Missing)}，本库可能未收录与之直接相关的文件。以下各条只含部分字词，未必有关；也可以换个说法再查。",
        { IsPhraseGivenUp: true, Total: > 0 } =>
            $"{(results.UnmetPhrases.Count > 0 ? $"各期公报没有{Quoted(results.UnmetPhrases)}这句原话。" : "没有既含引号里的原话、又符合其余条件的条目。")}以下各条不按原句查找，只含其中的字词。",
        { IsPartialMatch: true, UnheldIssue: null, Aim: not QueryAim.Issue, WholeMatches: > 0 } =>
            string.Create(CultureInfo.InvariantCulture, $"{results.WholeMatches} 条包含全部词语，其余只包含一部分。"),
        { IsPartialMatch: true, UnheldIssue: null, Aim: not QueryAim.Issue } => results switch
        {
            { ShowsAllWords: true } => "没有把这些词连在一起写的条目；第一条分开写到全部词语，其余可能只包含一部分。",
            { Request.Page: 1 } => "没有包含全部词语的条目，以下各条只包含一部分。",
            _ => "以下各条可能只包含一部分词语。",
        },
        _ => null,
    };

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
        : $"没有按{Quoted(results.RelativeTimes)}限定时间；要限定，请写明年月{(results.NewestYear is { } year ? $"，如“{year}年”" : "")}。";

    private static string Quoted(IEnumerable<string> words) => string.Concat(words.Select(word => $"“{word}”"));
}
