using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Bodies;

/// <summary>
/// Chapters of an emergency plan whose number stands right before the name (1总则 over 1.1编制目的). Alone such a line could be a figure
/// with its unit; what makes it a chapter is the first section of the same number below it.
/// </summary>
internal static partial class PlanChapters
{
    // A remark may stand between the chapter and its first section.
    private const int Reach = 2;

    /// <summary>The lines, those that are such chapters with their opening.</summary>
    public static IReadOnlyList<BodyLine> Mark(IReadOnlyList<BodyLine> lines)
    {
        if (!lines.Any(line => line.Opening.Kind == OpeningKind.Dotted))
        {
            return lines;
        }

        return
        [
            .. lines.Select((line, i) =>
                !line.Opening.Exists && Chapter().Match(line.Text) is { Success: true } chapter
                && lines.Skip(i + 1).Take(Reach).Any(below => below.Opening.Number == chapter.Groups["number"].Value + ".1")
                    ? line with { Opening = new Opening(OpeningKind.Dotted, 4, chapter.Groups["number"].Value, IsSpaced: true) }
                    : line),
        ];
    }

    [GeneratedRegex(@"^(?<number>[1-9]\d?)\p{IsCJKUnifiedIdeographs}[\p{IsCJKUnifiedIdeographs}、]{1,20}$", RegexOptions.NonBacktracking)]
    private static partial Regex Chapter();
}
