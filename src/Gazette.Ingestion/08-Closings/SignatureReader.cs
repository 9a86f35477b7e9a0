using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;
using Gazette.Ingestion.Bodies;

namespace Gazette.Ingestion.Closings;

/// <summary>
/// Finds signature blocks: a date alone on its line, with the names of the signatories on the lines before it. In hard-wrapped
/// text both are set far to the right; in flowed text the names tell.
/// </summary>
public static partial class SignatureReader
{
    /// <summary>So many blanks before the text are the right half of a column and no indent.</summary>
    private const int FarRight = 8;

    /// <summary>Joint documents have been signed by a dozen bodies, a name a line.</summary>
    private const int MostSignatories = 20;

    /// <summary>The signature blocks of a part, in order.</summary>
    /// <param name="lines">The lines of the part.</param>
    /// <param name="issuers">Who issues the document by its title, and so may sign it whatever kind of body it is.</param>
    public static IReadOnlyList<Signature> Read(IReadOnlyList<BodyLine> lines, IReadOnlyList<string>? issuers = null)
    {
        var signatures = new List<Signature>();
        var from = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Read(lines, issuers ?? [], from, i) is { } signature)
            {
                signatures.Add(signature);
                from = i + 1;
            }
        }

        return signatures;
    }

    private static Signature? Read(IReadOnlyList<BodyLine> lines, IReadOnlyList<string> issuers, int from, int dateIndex)
    {
        var line = lines[dateIndex];
        if (!ChineseDates.TryParse(line.Text, out var date))
        {
            return null;
        }

        var first = dateIndex;
        var authorities = new List<string>();
        while (first > from && dateIndex - first < MostSignatories)
        {
            var names = Signatories(lines[first - 1], issuers);
            if (names.Count == 0 && !Officer().IsMatch(lines[first - 1].Text))
            {
                break;
            }

            authorities.InsertRange(0, names);
            first--;
        }

        var standsAlone = line.Source.Indent >= FarRight
            || first < dateIndex
            || dateIndex == from
            || SentenceEnds.Of(lines[dateIndex - 1].Text) == SentenceEnd.Stop;
        return standsAlone ? new Signature(first, dateIndex, date, line.Number, authorities) : null;
    }

    private static IReadOnlyList<string> Signatories(BodyLine line, IReadOnlyList<string> issuers)
    {
        var names = SignatoryLine.Split(line.Text);
        return names.Count == 0 && (issuers.Contains(line.Text) || line.Source.Indent >= FarRight) && SentenceEnds.Of(line.Text) == SentenceEnd.Open
            ? [line.Text]
            : names;
    }

    /// <summary>An order is signed by the head of the body: 市长　李明, 局长：王小明 (GB/T 9704—2012, 7.3.5.3).</summary>
    [GeneratedRegex(@"^(?:代)?(?:省长|市长|区长|县长|州长|镇长|主任|局长|厅长|主席)(?:[：:]|\s)\s*\p{IsCJKUnifiedIdeographs}\s?\p{IsCJKUnifiedIdeographs}{1,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Officer();
}
