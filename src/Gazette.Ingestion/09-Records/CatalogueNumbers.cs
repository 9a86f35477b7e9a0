using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Records;

/// <summary>A number that stands at the edge of a catalogue line, and so names a document that is listed rather than cited in a title.</summary>
/// <param name="Number">The number.</param>
/// <param name="FirstLine">Index of the line on which it begins.</param>
/// <param name="LastLine">Index of the line on which it ends: print breaks a number too.</param>
/// <param name="Before">What stands before it on its first line, list mark and day aside.</param>
/// <param name="Behind">What stands behind it on its last line.</param>
/// <param name="Opens">Whether nothing stands before it.</param>
/// <param name="Closes">Whether nothing but a bracket, a page number or a day stands behind it.</param>
internal readonly record struct CatalogueNumber(
    DocumentNumber Number, int FirstLine, int LastLine, string Before, string Behind, bool Opens, bool Closes);

/// <summary>Finds the numbers of a catalogue, whole or broken over lines.</summary>
internal static partial class CatalogueNumbers
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The numbers at the edge of a line, in printed order.</summary>
    public static IReadOnlyList<CatalogueNumber> Find(IReadOnlyList<SourceLine> lines)
    {
        // Tabs keep an agency's code from reaching back into the line above, or into a day before it.
        var text = string.Join('\t', lines.Select(line => Lead().Replace(line.Text, lead => new string('\t', lead.Length))));
        var found = new List<CatalogueNumber>();
        var (index, start) = (0, 0);
        foreach (var mention in DocumentNumberScanner.Find(text))
        {
            while (mention.Start >= start + lines[index].Text.Length + 1)
            {
                start += lines[index++].Text.Length + 1;
            }

            var (last, lastStart) = (index, start);
            while (mention.End > lastStart + lines[last].Text.Length)
            {
                lastStart += lines[last++].Text.Length + 1;
            }

            var before = Lead().Replace(lines[index].Text[..(mention.Start - start)], "");
            var behind = lines[last].Text[(mention.End - lastStart)..];
            var opens = before.AsSpan().Trim().Trim("【（([〔").IsEmpty && !CitesOn().IsMatch(behind);
            var closes = NothingBehind().IsMatch(CharacterWidth.Squeeze(behind));
            if (opens || closes)
            {
                found.Add(new CatalogueNumber(mention.Number, index, last, before, behind, opens, closes));
            }
        }

        return found;
    }

    /// <summary>A line without the mark, number or day that opens a row of the list.</summary>
    public static string WithoutLead(string line) => Lead().Replace(line, "");

    // "- ", "1. ", "1、", the ordinal in the first cell of a table; and the day of issue.
    [GeneratedRegex(@"^\s*(?:[-·•●▪*△◆]\s*|[0-9]{1,3}\s*[.．、\t]\s*|[0-9]{1,3}\s+|[（(][0-9]{1,3}[）)]\s*)?(?:(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日\s*|20[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2}\s*)?", Options)]
    private static partial Regex Lead();

    // The closing bracket, the dots and page number of a contents list, the day of issue.
    [GeneratedRegex(@"^[）)】]?[.…·]*[（(]?[0-9]{0,3}[）)]?(?:(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日|20[0-9]{2}[-./][0-9]{1,2}[-./][0-9]{1,2})?$", Options)]
    private static partial Regex NothingBehind();

    // 温政办〔2010〕9号文件的通知: a title goes on over the line's edge.
    [GeneratedRegex("^(?:文件|的|、|等|和|及)", Options)]
    private static partial Regex CitesOn();
}
