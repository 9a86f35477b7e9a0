using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Reads the catalogue of the month: a number at the head of a line and the title behind it, which may go on over further
/// lines; or, in lists of the other order, the title first and the number in brackets at its end.
/// </summary>
internal static partial class CatalogueReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The rows in printed order.</summary>
    public static IReadOnlyList<CatalogueRow> Read(IReadOnlyList<SourceLine> lines)
    {
        var numberFirst = NumberFirst(lines);
        return numberFirst.Count > 0 ? numberFirst : NumberLast(lines);
    }

    private static List<CatalogueRow> NumberFirst(IReadOnlyList<SourceLine> lines)
    {
        var rows = new List<CatalogueRow>();
        foreach (var line in lines)
        {
            var text = ListMark().Replace(line.Text, "");
            var lead = text.Length - text.TrimStart().Length;
            if (DocumentNumberScanner.Find(text) is [var mention, ..] && mention.Start == lead)
            {
                rows.Add(new CatalogueRow { DocumentNumber = mention.Number, Title = Tidy(text[mention.End..]), Lines = [SourceSpan.Of(line.Number)] });
            }
            else if (rows.Count > 0 && GoesOn(rows[^1].Title, line))
            {
                var numbers = rows[^1].Lines.SelectMany(s => Enumerable.Range(s.First, s.Last - s.First + 1)).Append(line.Number);
                rows[^1] = rows[^1] with { Title = rows[^1].Title + Tidy(line.Text), Lines = SourceSpan.Cover(numbers) };
            }
        }

        return [.. rows.Where(row => row.Title.Length > 0)];
    }

    private static List<CatalogueRow> NumberLast(IReadOnlyList<SourceLine> lines)
    {
        var rows = new List<CatalogueRow>();
        var pending = new List<SourceLine>();
        foreach (var line in lines)
        {
            pending.Add(line);
            if (pending.Count > MostLines)
            {
                pending.RemoveAt(0);
            }

            var running = RunningText.Of(pending);
            if (DocumentNumberScanner.Find(running.Text) is not [.., var mention]
                || !NothingBehind().IsMatch(CharacterWidth.Squeeze(running.Text[mention.End..])))
            {
                continue;
            }

            var title = Tidy(ListMark().Replace(running.Text[..mention.Start], "")).TrimEnd('（', '(', ' ');
            if (title.Length > 0)
            {
                rows.Add(new CatalogueRow { DocumentNumber = mention.Number, Title = title, Lines = SourceSpan.Cover(pending.Select(p => p.Number)) });
            }

            pending.Clear();
        }

        return rows;
    }

    // A title is complete with the word for its kind (…的通知); what is indented under it, or opens with a bracket, belongs to it all the same.
    private static bool GoesOn(string title, SourceLine line) =>
        title.Length <= LongestTitle && (!CompleteTitle().IsMatch(title) || line.Indent > 2 || Punctuation.IsOpening(line.Text[0]));

    // The lines that one entry runs over, and the characters of its title; titles of several bodies run to some two hundred.
    private const int MostLines = 20;
    private const int LongestTitle = 400;

    private static string Tidy(string title) => Blanks().Replace(title, " ").Trim();

    // "- ", "1. ", "1、", and the ordinal in the first cell of a table.
    [GeneratedRegex(@"^\s*(?:[-·•●▪*]\s*|[0-9]{1,3}\s*[.．、\t]\s*|[0-9]{1,3}\s+)", Options)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"\s+", Options)]
    private static partial Regex Blanks();

    [GeneratedRegex("(?:通知|意见|决定|通告|公告|批复|函|通报|报告|请示|命令|决议|办法|规定|细则|方案|计划|规划|纪要|令)(?:[（(][^（）()]*[）)])?$", Options)]
    private static partial Regex CompleteTitle();

    // The closing bracket, and the dots and page number of a contents list.
    [GeneratedRegex(@"^[）)]?[.…·]*[（(]?[0-9]*[）)]?$", Options)]
    private static partial Regex NothingBehind();
}
