using System.Text;
using System.Text.RegularExpressions;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>Puts the lines of a title together the way it is read: breaks of the line out, joints between clauses kept as a blank.</summary>
public static partial class TitleText
{
    /// <summary>A title of one piece: no blanks but those between Latin words.</summary>
    public static string Join(IEnumerable<LayoutLine> lines) => Tighten(string.Join(' ', lines.Select(line => line.Text)));

    /// <summary>Takes out the blanks that stand beside an ideograph or a full-width mark; the others become one.</summary>
    public static string Tighten(string text)
    {
        var result = new StringBuilder(text.Length);
        var blank = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            if (blank && result.Length > 0 && char.IsAscii(c) && char.IsAscii(result[^1]) && char.IsAsciiLetter(c))
            {
                result.Append(' ');
            }

            blank = false;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>
    /// A headline. A kicker and the main headline are set as one, without the blank line that stands between the lines of a broken
    /// one: they are joined by a blank. Blanks within a line set clauses apart, unless what stands before cannot end a clause.
    /// </summary>
    /// <param name="lines">The lines of the headline.</param>
    /// <param name="known">Titles from the contents list, without blanks; one that holds the words decides.</param>
    public static string Headline(IReadOnlyList<LayoutLine> lines, IReadOnlyList<string> known)
    {
        var clauses = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            var pieces = Pieces(lines[i].Text);
            var joins = i > 0 && IsBrokenBetween(lines[i - 1], lines[i]);
            foreach (var (piece, first) in pieces.Select((piece, at) => (piece, at == 0)))
            {
                if (clauses.Count > 0 && ((first && joins) || (!first && !EndsClause(clauses[^1]))))
                {
                    clauses[^1] += piece;
                }
                else
                {
                    clauses.Add(piece);
                }
            }
        }

        return clauses.Count > 1 && IsKnownWhole(clauses, known) ? string.Concat(clauses) : string.Join(' ', clauses);
    }

    private static string[] Pieces(string text)
    {
        var pieces = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isLetterSpaced = pieces.Length > 2 && pieces.Count(piece => piece.Length == 1) * 2 > pieces.Length;
        return isLetterSpaced || !text.Any(LineText.IsIdeograph) ? [Tighten(text)] : pieces;
    }

    /// <summary>Two short lines with a blank line between are one headline broken to fit the column.</summary>
    private static bool IsBrokenBetween(LayoutLine upper, LayoutLine lower) =>
        !lower.IsTight && lower.Number > upper.Number + 1 && LineText.Width(upper.Squeezed) <= BrokenLineWidth && !IsHeadlineClause(upper, lower);

    // Half characters: a headline longer than this flows over the full width and is not broken to fit a column.
    private const int BrokenLineWidth = 40;

    private static bool IsHeadlineClause(LayoutLine upper, LayoutLine lower) =>
        upper.Text.Any(char.IsWhiteSpace) || lower.Text.Any(char.IsWhiteSpace);

    /// <summary>An ordinal, a particle or a conjunction at its end asks for more.</summary>
    private static bool EndsClause(string clause) => !OpenEnd().IsMatch(clause);

    private static bool IsKnownWhole(List<string> clauses, IReadOnlyList<string> known)
    {
        var whole = string.Concat(clauses);
        return known.Any(title => title.StartsWith(whole, StringComparison.Ordinal)) && !known.Any(title => title == whole);
    }

    [GeneratedRegex(@"(?:第?[一二三四五六七八九十百\d]+[次届期号批个]|[的和与及暨在对把将向从为、]|关于|召开|举行|开展|推进|部署|研究)$", RegexOptions.NonBacktracking)]
    private static partial Regex OpenEnd();
}
