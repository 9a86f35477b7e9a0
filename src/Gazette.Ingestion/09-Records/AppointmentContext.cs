using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>What holds where a clause begins.</summary>
/// <param name="Action">What the heading above or the clause before says.</param>
/// <param name="HasPersons">Whether a clause before has named persons.</param>
/// <param name="IsConcurrent">Whether the clause before said 兼任.</param>
/// <param name="Places">Places with which posts open in this decision (温州市): they end a name that has no 的 behind it.</param>
internal readonly partial record struct AppointmentContext(AppointmentAction? Action, bool HasPersons, bool IsConcurrent, IReadOnlyList<string> Places)
{
    // Characters of some ten names.
    private const int LongestNames = 40;

    /// <summary>The places with which posts open in a decision, where a word before them says that a post begins.</summary>
    public static IReadOnlyList<string> PlacesIn(string text) =>
        [.. OpeningPlace().Matches(text).Select(m => m.Groups["place"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Cuts 张三温州市公安局局长 into persons and post; null where the post doesn't open with one of the places.</summary>
    /// <param name="text">What may be names and a post.</param>
    /// <param name="isRemoval">Whether 免去 stands before, so that names may follow where persons were named already.</param>
    public (IReadOnlyList<string> Persons, string Posts)? CutBeforePlace(string text, bool isRemoval = false)
    {
        // 温州大学 too, where other posts open with 温州市.
        foreach (var place in Places.Concat(Places.Where(place => place.Length > 2).Select(place => place[..^1])))
        {
            if (text.IndexOf(place, StringComparison.Ordinal) is > 1 and var at
                && PersonNames.ReadCertain(text[..at]) is { Count: > 0 } persons)
            {
                return (persons, text[at..]);
            }
        }

        return HasPersons && !isRemoval ? null : CutBeforeAnyPlace(text);
    }

    // Of a place that no other post opens with, only the shape is known; where persons were named before, a further post may stand here.
    private (IReadOnlyList<string> Persons, string Posts)? CutBeforeAnyPlace(string text)
    {
        if (OpensPost(text) || PlaceAtStart().IsMatch(text))
        {
            return null;
        }

        // The place's full name before 市 alone: 王强温州市司法局 is no 王强温州 of 市司法局.
        return CutBefore(PlaceAtStart(), text) ?? CutBefore(OwnPlace(), text);
    }

    // From behind, for the shortest place leaves the longest name: 张三丰温州市公安局 is no 丰温州市.
    private (IReadOnlyList<string> Persons, string Posts)? CutBefore(Regex place, string text)
    {
        for (var at = Math.Min(LongestNames, text.Length - 1); at >= 2; at--)
        {
            if (place.IsMatch(text[at..]) && PersonNames.ReadCertain(text[..at]) is { Count: > 0 } persons
                && !Places.Any(other => other.StartsWith(persons[0], StringComparison.Ordinal)))
            {
                return (persons, text[at..]);
            }
        }

        return null;
    }

    /// <summary>Whether a text opens as a post does: with one of the places, or 市, 省, 县, 区 of the place itself.</summary>
    public bool OpensPost(string text) => Places.Any(place => text.StartsWith(place, StringComparison.Ordinal)) || OwnPlace().IsMatch(text);

    [GeneratedRegex("(?:任|为|的|去其|兼)(?<place>\\p{IsCJKUnifiedIdeographs}{2,3}?[市县区省州])", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OpeningPlace();

    [GeneratedRegex("^原?\\p{IsCJKUnifiedIdeographs}{2}[市县省](?:\\p{IsCJKUnifiedIdeographs}|$)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAtStart();

    [GeneratedRegex("^原?[市省县区](?:人民政府|政府|[^、，,]{1,12}[局委办院会中])", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex OwnPlace();
}
