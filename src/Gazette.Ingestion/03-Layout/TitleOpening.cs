namespace Gazette.Ingestion.Layout;

/// <summary>
/// How a title opens: lines that name who issues the document, then the line on which its subject begins (关于…), before which names may
/// stand too. The convention (GB/T 9704—2012, 7.3.1) is the bodies' full names, whatever kind of bodies they are.
/// </summary>
internal sealed record TitleOpening
{
    // Joint issuers are set one or two a line.
    private const int MostIssuerLines = 5;

    // Fewer ideographs are the end of a name broken inside a word.
    private const int ShortestName = 4;

    /// <summary>Index of the line on which the subject begins.</summary>
    public required int Subject { get; init; }

    /// <summary>What stands on that line from the subject on, without white space.</summary>
    public required string SubjectText { get; init; }

    /// <summary>Whether the first line opens with a name, as far as that can be told without a mark above it.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Whether the title names nobody: it is its subject alone.</summary>
    public required bool NamesNobody { get; init; }

    /// <summary>The opening of a title that may begin at <paramref name="first"/>; null when none can.</summary>
    public static TitleOpening? At(PageLayout layout, int first)
    {
        var lines = layout.Printed;
        var subject = first;
        while (subject < lines.Count && subject - first < MostIssuerLines && IssuingBodyLines.MayName(lines[subject].Text)
            && IssuingBodyLines.SplitAtSubject(lines[subject].Text) is null)
        {
            subject++;
        }

        // A cell of a table that names a body may stand right above a title, but not on its page, nor by the body's full name; so may the
        // signature of the document before, when the next is by the same body: nobody issues anything jointly with itself.
        if (subject >= lines.Count || IssuingBodyLines.SplitAtSubject(lines[subject].Text) is not { } split
            || (!lines[first].OpensPage && lines.Skip(first + 1).Take(subject - first).Any(line => line.OpensPage))
            || (subject > first && (IssuingBodyLines.IsShortened(lines[first].Squeezed) || IsNamedAgain(lines, first, subject))))
        {
            return null;
        }

        var beforeSubject = string.Join(' ', split.Names);
        return new TitleOpening
        {
            Subject = subject,
            SubjectText = split.Subject,
            IsNamed = subject == first ? beforeSubject.Length >= ShortestName : OpensWithName(layout, first, subject, beforeSubject),
            NamesNobody = subject == first && split.Names.Count == 0,
        };
    }

    /// <summary>
    /// Whether the first line names bodies of a known kind or, for any other, opens with a place or is a short one right over the subject.
    /// The sentence that a title interrupts has no blanks and is no short line; what stands over a whole name is no part of a broken one.
    /// </summary>
    private static bool OpensWithName(PageLayout layout, int first, int subject, string beforeSubject)
    {
        var line = layout.Printed[first];
        var isShort = line.Squeezed.Length >= ShortestName && !SentenceShape.IsOpen(line.Squeezed, layout.ColumnWidth);
        var isText = !isShort && line.Squeezed.Length == line.Text.Length
            && IssuingBodyLines.OpensWithName(subject == first + 1 ? beforeSubject : layout.Printed[first + 1].Text);
        return IssuingBodyLines.Names(line.Text).Count > 0
            || (IssuingBodyLines.OpensWithPlace(line.Squeezed) ? !isText : isShort && subject == first + 1 && beforeSubject.Length == 0);
    }

    private static bool IsNamedAgain(IReadOnlyList<LayoutLine> lines, int first, int subject) =>
        lines.Skip(first + 1).Take(subject - first).Any(line => line.Squeezed.StartsWith(lines[first].Squeezed, StringComparison.Ordinal));
}
