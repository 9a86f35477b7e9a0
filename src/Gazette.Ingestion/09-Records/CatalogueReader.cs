using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the catalogue of the month: a number at the head of a line and the title behind it, which may go on over further
/// lines; or, in lists of the other order, the title first and the number at its end. Which of the two it is, the numbers that
/// share their line with a title tell; where every number has a line of its own, what comes first does.
/// </summary>
internal static class CatalogueReader
{
    // The lines that one entry runs over.
    private const int MostLines = 20;

    /// <summary>The rows in printed order, and the numbers to which no title could be found.</summary>
    public static (IReadOnlyList<CatalogueRow> Rows, IReadOnlyList<Diagnostic> Diagnostics) Read(IReadOnlyList<SourceLine> lines)
    {
        var numbers = CatalogueNumbers.Find(lines);
        return IsNumberFirst(lines, numbers) ? NumberFirst(lines, [.. numbers.Where(n => n.Opens)]) : NumberLast(lines, [.. numbers.Where(n => n.Closes)]);
    }

    private static bool IsNumberFirst(IReadOnlyList<SourceLine> lines, IReadOnlyList<CatalogueNumber> numbers)
    {
        var heads = numbers.Count(n => n.Opens && !n.Closes);
        var tails = numbers.Count(n => n.Closes && !n.Opens);
        return heads != tails ? heads > tails
            : numbers.Count == 0 || CatalogueTitle.Read(lines.Take(numbers[0].FirstLine)).Count == 0;
    }

    private static (List<CatalogueRow>, List<Diagnostic>) NumberFirst(IReadOnlyList<SourceLine> lines, List<CatalogueNumber> numbers)
    {
        var rows = new List<CatalogueRow>();
        var diagnostics = new List<Diagnostic>();
        var waiting = new List<CatalogueNumber>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var end = i + 1 < numbers.Count ? numbers[i + 1].FirstLine : lines.Count;
            var last = lines[numbers[i].LastLine];
            var titles = CatalogueTitle.Read(lines.Skip(numbers[i].LastLine + 1).Take(Math.Min(end - numbers[i].LastLine - 1, MostLines))
                .Prepend(last with { Text = numbers[i].Behind.TrimStart('】', ')', '）') }));
            // A title on its own line is that number's, whatever waits above.
            if (!numbers[i].Closes)
            {
                diagnostics.AddRange(waiting.Select(number => Untitled(lines, number)));
                waiting.Clear();
            }

            waiting.Add(numbers[i]);
            if (titles.Count == 0 && i + 1 < numbers.Count)
            {
                continue;
            }

            // A column of numbers and the column of its titles, one under the other.
            if (waiting.Count == 1 && titles.Count > 0 || titles.Count == waiting.Count)
            {
                rows.AddRange(waiting.Zip(titles, (number, title) => Row(lines, number, title)));
            }
            else
            {
                diagnostics.AddRange(waiting.Select(number => Untitled(lines, number)));
            }

            waiting.Clear();
        }

        return (rows, diagnostics);
    }

    private static (List<CatalogueRow>, List<Diagnostic>) NumberLast(IReadOnlyList<SourceLine> lines, List<CatalogueNumber> numbers)
    {
        var rows = new List<CatalogueRow>();
        var diagnostics = new List<Diagnostic>();
        var next = 0;
        foreach (var number in numbers)
        {
            var from = Math.Max(next, number.FirstLine - MostLines);
            var titles = CatalogueTitle.Read(lines.Skip(from).Take(number.FirstLine - from)
                .Select(line => line with { Text = CatalogueNumbers.WithoutLead(line.Text) })
                .Append(lines[number.FirstLine] with { Text = number.Before.TrimEnd('（', '(', '【', ' ') }));
            if (titles.Count > 0)
            {
                rows.Add(Row(lines, number, titles[^1]));
            }
            else
            {
                diagnostics.Add(Untitled(lines, number));
            }

            next = number.LastLine + 1;
        }

        return (rows, diagnostics);
    }

    private static CatalogueRow Row(IReadOnlyList<SourceLine> lines, CatalogueNumber number, CatalogueTitle title) => new()
    {
        DocumentNumber = number.Number,
        Title = title.Text,
        Lines = SourceSpan.Cover(title.Lines.Append(lines[number.FirstLine].Number).Append(lines[number.LastLine].Number).Distinct().Order()),
    };

    private static Diagnostic Untitled(IReadOnlyList<SourceLine> lines, CatalogueNumber number) => new()
    {
        Severity = DiagnosticSeverity.Warning,
        Code = DiagnosticCodes.UnreadableCatalogue,
        Lines = new SourceSpan(lines[number.FirstLine].Number, lines[number.LastLine].Number),
        Seen = $"发文目录中的 {number.Number} 没有读到标题",
        TakenFor = "没有收入目录，原文照录；请核对印本，标题与文号分在两处的可用校正“读作”写在一行",
    };
}
