using System.Text.RegularExpressions;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Closings;

/// <summary>Reads annex notes: 附件：1.… with further entries, and their second lines, below it and indented.</summary>
internal static partial class AnnexNoteReader
{
    /// <summary>Second lines of an entry are indented so far at least.</summary>
    private const int FewestBlanks = 2;

    /// <summary>The rest of an entry is short.</summary>
    private const int FewLines = 2;

    /// <summary>No title runs over more lines.</summary>
    private const int MostLines = 8;

    /// <summary>Whether the text opens with the label of an annex note.</summary>
    public static bool OpensNote(string text) => Label().IsMatch(text);

    /// <summary>The entries that begin at the line, in order; empty when it is no annex note.</summary>
    /// <param name="lines">The lines of a part.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="end">Where to stop: index of the next signature, or the number of lines.</param>
    public static IReadOnlyList<AnnexNote> ReadAt(IReadOnlyList<BodyLine> lines, int index, int end)
    {
        if (lines[index].Text[0] is not ('附' or '-') || Label().Match(lines[index].Text) is not { Success: true } label)
        {
            return [];
        }

        var rest = lines[index].Text[label.Length..];
        if (rest.Length == 0 && (index + 1 >= end || lines[index + 1].Opening.Kind != OpeningKind.Arabic))
        {
            return [];
        }

        var entries = new List<(int First, int Last, string Text)> { (index, index, rest) };
        for (var i = index + 1; i < end; i++)
        {
            var (first, _, text) = entries[^1];
            if (lines[i].Opening.Kind == OpeningKind.Arabic)
            {
                entries.Add((i, i, lines[i].Text));
            }
            else if (text.Length > 0 && i - first < MostLines && !lines[i].Opening.Exists && (GoesOn(text, lines[i]) || IsWithin(lines, first, i, end)))
            {
                entries[^1] = (first, i, LineJoin.Join([text, lines[i].Text]));
            }
            else
            {
                break;
            }
        }

        return [.. entries.Select(entry => new AnnexNote(entry.First, entry.Last, TitleOf(entry.Text)))];
    }

    /// <summary>Whether the line completes the entry: it is indented below it, or only with it the entry names a document.</summary>
    private static bool GoesOn(string entry, BodyLine line) =>
        line.Source.Indent >= FewestBlanks
        || (SentenceEnds.Of(line.Text) == SentenceEnd.Open && TitleLines.NamesDocument(entry + line.Text)
            && (!TitleLines.NamesDocument(entry) || line.Text[0] is '（' or '('));

    /// <summary>
    /// Whether nothing but the rest of the entry can stand there: the next number of the note follows, or the signature under it.
    /// </summary>
    private static bool IsWithin(IReadOnlyList<BodyLine> lines, int entry, int index, int end)
    {
        if (SentenceEnds.Of(lines[index].Text) != SentenceEnd.Open)
        {
            return false;
        }

        var next = index + 1;
        while (next < end && next - index < FewLines && !lines[next].Opening.Exists && SentenceEnds.Of(lines[next].Text) == SentenceEnd.Open)
        {
            next++;
        }

        return next == end ? end < lines.Count : lines[next].Opening.Kind == OpeningKind.Arabic && lines[next].Opening.Value is > 1
            && (!lines[entry].Opening.Exists || lines[next].Opening.Succeeds(lines[entry].Opening));
    }

    private static string TitleOf(string entry) => Number().Replace(entry, string.Empty).Trim().TrimEnd('。', '；', ';');

    /// <summary>附件：, 附件1：, with the hyphen of a list before it in flowed text.</summary>
    [GeneratedRegex(@"^(- )?附(件|表)?\s?\d{0,2}[：:]\s?", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\d{1,2}[.．、]\s?", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
