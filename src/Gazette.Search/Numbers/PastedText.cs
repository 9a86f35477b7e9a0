using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Search.Analysis;

namespace Gazette.Search.Numbers;

/// <summary>
/// Finds the numbers in a text somebody pasted: running text, a list with a number a line (in any writing, whole or in part), a
/// column of a spreadsheet, or all of these together. Takes time in proportion to the text.
/// </summary>
internal sealed partial class PastedText(NumberQueryReader reader, SimplifiedScript script)
{
    private readonly NumberEnumeration _enumeration = new(reader);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // Longest line that can be an item of a list: a number with what is copied along.
    private const int LongestItem = 100;

    // Figures of a year, and the most of a number in the year.
    private const int YearFigures = 4;
    private const int MostFigures = 3;

    // Between the numbers of one line.
    private static readonly char[] Separators = ['\t', ',', '，', ';', '；', '、', '|'];

    private static readonly SearchValues<char> BetweenNumbers = SearchValues.Create(" \t\r\n\u3000,，;；、|/和与及。");

    // What a sentence has and an item of a list, be it a title, has not.
    private static readonly SearchValues<char> MarksOfSentences = SearchValues.Create("。；！？，");

    // In a list, no more than one line in so many is a sentence; of the lines of running text, every second is.
    private const int LinesToSentence = 3;

    // Stands where an item was taken, for the scanner of running text: no number goes across it.
    private const char Barrier = '。';

    /// <summary>All numbers in the order of the text; in a list, lines that are none too.</summary>
    public IReadOnlyList<WrittenNumber> Find(string text)
    {
        var rest = text.ToCharArray();
        var inLines = new List<WrittenNumber>();
        var others = new List<(int Start, int End)>();
        var (items, lines) = (0, 0);
        foreach (var (start, end) in Lines(text))
        {
            lines++;
            var taken = IsBroken(text, end) ? [] : Items(text, start, end, lines);
            inLines.AddRange(taken);
            rest.AsSpan(start, taken.Count > 0 ? end - start : 0).Fill(Barrier);
            items += taken.Count > 0 ? 1 : 0;
            if (taken.Count == 0)
            {
                others.Add((start, end));
            }
        }

        List<WrittenNumber> found = [.. inLines, .. RunningText.Find(new string(rest), script)];
        var isList = items > others.Count || (found.Count > 0 && others.Count(line => IsSentence(text, line)) * LinesToSentence < lines);
        found = [.. found.Select(number => number with { IsDoubtful = !isList && IsDoubtful(number) })];
        if (isList)
        {
            found.AddRange(Unread(found, others));
        }

        return [.. found.OrderBy(number => number.Start)];
    }

    /// <summary>The numbers of a text that is nothing but several of them; empty for any other.</summary>
    public IReadOnlyList<WrittenNumber> OnlyNumbers(string text)
    {
        var found = Find(text);
        var end = 0;
        foreach (var number in found)
        {
            // Those of a span stand at one place.
            var between = text.AsSpan(Math.Min(end, number.Start)..number.Start);
            if (number.Query is null || between.ContainsAnyExcept(BetweenNumbers))
            {
                return [];
            }

            end = Math.Max(end, number.End);
        }

        return found.Count > 1 && !text.AsSpan(end).ContainsAnyExcept(BetweenNumbers) ? found : [];
    }

    // Lines that hold anything, their white space trimmed.
    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r') is var length and >= 0 ? start + length : text.Length;
            var (first, last) = (start, end);
            while (first < last && IsBlank(text[first]))
            {
                first++;
            }

            while (last > first && IsBlank(text[last - 1]))
            {
                last--;
            }

            if (first < last)
            {
                yield return (first, last);
            }

            start = end + 1;
        }
    }

    // A line that is one number in any writing, an enumeration of them, or several whole ones; a figure alone is the number of a page.
    private IReadOnlyList<WrittenNumber> Items(string text, int start, int end, int line)
    {
        if (end - start > LongestItem * 2)
        {
            return [];
        }

        // 73、74号 opens like an item of a list, but in the first line an item would be the first.
        var marker = Marker().Match(text[start..end]);
        if (marker.Groups["figure"] is { Success: true } figure && ChineseNumerals.Parse(figure.ValueSpan) != line && _enumeration.Read(text, start, end) is { Count: > 0 } unmarked)
        {
            return unmarked;
        }

        start += marker.Length;
        if (Item(text, start, end) is { } whole)
        {
            return [whole];
        }

        if (_enumeration.Read(text, start, end) is { Count: > 0 } enumerated)
        {
            return enumerated;
        }

        return Separated(text, start, end);
    }

    private List<WrittenNumber> Separated(string text, int start, int end)
    {
        var items = new List<WrittenNumber>();
        while (start < end)
        {
            var to = text.IndexOfAny(Separators, start, end - start) is var at and >= 0 ? at : end;
            if (to > start && Item(text, start, to) is var item)
            {
                if (item is not { Query.IsWhole: true })
                {
                    return [];
                }

                items.Add(item.Value);
            }

            start = to + 1;
        }

        return items;
    }

    private WrittenNumber? Item(string text, int start, int end) =>
        reader.Read(NumberSpelling.WithoutQuotes(text[start..end])) is { } query ? new WrittenNumber(start, end - start, query) : null;

    private static bool IsSentence(string text, (int Start, int End) line) =>
        line.End - line.Start > LongestItem || text.AsSpan(line.Start, line.End - line.Start).ContainsAny(MarksOfSentences);

    // In running text a short line with figures is rather a row of a table or a line that a page cut.
    private static bool IsDoubtful(WrittenNumber number) => number.Query is { Certainty: not NumberCertainty.Certain };

    // 〔2020〕9 with 4号 on the next line, or 2020 with 94号. 94 with 95号 are two items of a list: no agency has so many documents a year.
    private static bool IsBroken(string text, int end)
    {
        var figures = end - text.AsSpan(0, end).TrimEnd("0123456789").Length;
        return figures > 0 && Remainder().Match(text.Substring(end, Math.Min(16, text.Length - end))) is { Success: true } rest
            && (figures == YearFigures || figures + rest.Groups["figures"].Length <= MostFigures);
    }

    // In a list a line without any number is a number that could not be read.
    private static List<WrittenNumber> Unread(List<WrittenNumber> found, List<(int Start, int End)> others)
    {
        var taken = found.OrderBy(number => number.Start).ToList();
        var unread = new List<WrittenNumber>();
        var at = 0;
        foreach (var (start, end) in others)
        {
            while (at < taken.Count && taken[at].End <= start)
            {
                at++;
            }

            if (at == taken.Count || taken[at].Start >= end)
            {
                unread.Add(new WrittenNumber(start, Math.Min(end - start, LongestItem), null));
            }
        }

        return unread;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\ufeff' or '\u200b';

    // 1. （2） ③ •: the mark of an item of a list.
    [GeneratedRegex(@"^(?:[（(]?(?<figure>[0-9]{1,3})[)）.．、]|[①-⑳•·*\-])[\s\u3000]*", Options)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\s+(?<figures>[0-9]{0,4})[号號]", Options)]
    private static partial Regex Remainder();
}
