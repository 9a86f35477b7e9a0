using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Page furniture that no line tells by itself, only its return from page to page: the bare name of the gazette, in Chinese or in
/// Latin letters, as a running head; page numbers without dots or dashes. A bare number counts only where a page begins, and as one
/// of a row that rises through the issue: anywhere else it may be a cell of a table.
/// </summary>
internal static partial class RecurringFurniture
{
    // What returns less often may be a title or a caption.
    private const int FewestHeads = 3;
    private const int FewestNumbers = 3;

    // Pages without a number (photographs, rotated tables) that may lie between two with one.
    private const int MostPagesBetween = 8;

    // The longest name of a gazette in Latin letters.
    private const int LongestHead = 60;

    /// <summary>Finds them among the lines that are no furniture by themselves.</summary>
    /// <param name="printed">The lines that hold text.</param>
    /// <param name="known">The furniture found line by line, by line number.</param>
    public static IReadOnlyList<FurnitureLine> Find(IReadOnlyList<SourceLine> printed, IReadOnlyDictionary<int, FurnitureLine> known)
    {
        var heads = Heads(printed, known);
        var isFurniture = known.Keys.Concat(heads.Select(head => head.Source.Number)).ToHashSet();
        return [.. heads, .. Numbers(printed, isFurniture)];
    }

    private static List<FurnitureLine> Heads(IReadOnlyList<SourceLine> printed, IReadOnlyDictionary<int, FurnitureLine> known) =>
    [
        .. Enumerable.Range(0, printed.Count)
            .Where(i => MayBeHead(printed[i].Text) && !known.ContainsKey(printed[i].Number))
            .Select(i => (Index: i, Text: LineText.Squeeze(printed[i].Text)))
            .Where(head => Name().IsMatch(head.Text) && !IsOverImprint(printed, head.Index))
            .GroupBy(head => head.Text.Trim(Digits))
            .Where(group => group.Count() >= FewestHeads)
            .SelectMany(group => group.Select(head => new FurnitureLine { Source = printed[head.Index], Kind = FurnitureKind.RunningHead })),
    ];

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>Whether the line ends as a head does; most lines do not, and are asked nothing else.</summary>
    private static bool MayBeHead(string text) =>
        text.Length <= LongestHead && (text[^1] == '报' || char.IsAsciiLetter(text[^1])
            || (char.IsAsciiDigit(text[^1]) && (text.Contains('报', StringComparison.Ordinal) || char.IsAsciiLetter(text[0]))));

    private static bool IsOverImprint(IReadOnlyList<SourceLine> printed, int index) =>
        index + 1 < printed.Count && ImprintLines.IsImprint(LineText.Squeeze(printed[index + 1].Text));

    private static IReadOnlyList<FurnitureLine> Numbers(IReadOnlyList<SourceLine> printed, HashSet<int> isFurniture)
    {
        var candidates = Enumerable.Range(0, printed.Count)
            .Where(i => printed[i].Text.Length <= 3 && printed[i].Text.All(char.IsAsciiDigit) && !isFurniture.Contains(printed[i].Number) && StandsAtPage(printed, i, isFurniture))
            .Select(i => printed[i])
            .ToList();
        var rising = new List<SourceLine>();
        var last = 0;
        foreach (var line in candidates)
        {
            var number = int.Parse(line.Text, CultureInfo.InvariantCulture);
            if (number > last && (rising.Count == 0 || number <= last + MostPagesBetween))
            {
                rising.Add(line);
                last = number;
            }
        }

        return rising.Count < FewestNumbers || rising.Count * 2 < candidates.Count
            ? []
            : [.. rising.Select(line => new FurnitureLine { Source = line, Kind = FurnitureKind.PageNumber })];
    }

    /// <summary>Whether a running head stands beside the line, or the first line of a page, which has one blank before it, below it.</summary>
    private static bool StandsAtPage(IReadOnlyList<SourceLine> printed, int index, HashSet<int> isFurniture) =>
        (index > 0 && isFurniture.Contains(printed[index - 1].Number))
        || (index + 1 < printed.Count && (isFurniture.Contains(printed[index + 1].Number) || printed[index + 1].Indent == 1));

    /// <summary>Takes 温州市人民政府公报 and WENZHOUSHIRENMINZHENGFUGONGBAO, with a page number at either end or none.</summary>
    [GeneratedRegex(@"^\d{0,3}(?:\p{IsCJKUnifiedIdeographs}{2,14}人民政府公报|(?i:[a-z]{4,50}(?:gongbao|gazette)|gazetteof[a-z]{4,40}))\d{0,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
