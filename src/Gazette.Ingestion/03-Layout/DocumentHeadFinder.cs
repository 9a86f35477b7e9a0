namespace Gazette.Ingestion.Layout;

/// <summary>
/// Finds the title blocks of official documents among the printed lines, wherever they stand: issuers and 关于…的通知 on lines of
/// their own, with number and filing code before or behind. A title counts only with a second witness (<see cref="TitleWitness"/>).
/// </summary>
public static class DocumentHeadFinder
{
    // A title of five lines is the longest a page has room for.
    private const int MostSubjectLines = 8;
    private const int MostMarkLines = 3;

    /// <summary>Finds the blocks between two indexes of the printed lines, in order; they never overlap.</summary>
    public static IReadOnlyList<DocumentHead> Find(PageLayout layout)
    {
        var heads = new List<DocumentHead>();
        var next = 0;
        for (var i = 0; i < layout.Printed.Count; i++)
        {
            if (TitleAt(layout, i) is { } end && WithMarks(layout, i, end, next) is { } head && TitleWitness.Exists(layout.Printed, head, next))
            {
                heads.Add(head);
                i = head.Last;
                next = i + 1;
            }
        }

        return ListedDocuments.Mark(layout, heads);
    }

    /// <summary>The marks that stand alone outside every block, in order.</summary>
    public static IReadOnlyList<DocumentHead> FindLoneMarks(PageLayout layout, IReadOnlyList<DocumentHead> heads)
    {
        var taken = heads.SelectMany(head => Enumerable.Range(head.First, head.Last - head.First + 1)).ToHashSet();
        return
        [
            .. layout.Printed
                .Where(line => !taken.Contains(line.Index) && HeadMarks.Read(line.Text) is not null)
                .Select(line => new DocumentHead { First = line.Index, Last = line.Index, MarkLines = [line] }),
        ];
    }

    /// <summary>The index of the last line of the title that begins at <paramref name="first"/>; null when none begins there.</summary>
    private static int? TitleAt(PageLayout layout, int first)
    {
        var lines = layout.Printed;
        if (IssuingBodyLines.IsBareTitle(lines[first].Text))
        {
            return first;
        }

        var opening = TitleOpening.At(layout, first);
        if (opening is null && !IssuingBodyLines.OpensWithBody(lines[first].Text))
        {
            return null;
        }

        return SubjectEnd(lines, opening?.Subject ?? first, opening?.SubjectText ?? lines[first].Squeezed) is { } end
            && (opening is { IsNamed: true } || HasMarkAt(lines, first - 1) || (opening is null or { NamesNobody: true } && HasMarkAt(lines, end + 1)))
            ? end
            : null;
    }

    private static bool HasMarkAt(IReadOnlyList<LayoutLine> lines, int index) =>
        index >= 0 && index < lines.Count && HeadMarks.Read(lines[index].Text) is not null;

    /// <summary>Whether a salutation stands at the index under a title just above it; one that opens a page opens the next document.</summary>
    public static bool IsSalutationUnderTitle(IReadOnlyList<LayoutLine> lines, int index) => IsSalutationAt(lines, index) && !lines[index].OpensPage;

    /// <summary>The index behind a salutation under the title that ends before the index; the index itself when none stands there.</summary>
    public static int AfterSalutation(IReadOnlyList<LayoutLine> lines, int index) =>
        !IsSalutationUnderTitle(lines, index) ? index : SentenceShape.IsSalutation(lines[index].Squeezed) ? index + 1 : index + 2;

    /// <summary>The line on which the subject is complete that begins on the line <paramref name="first"/> with the words <paramref name="opening"/>: 关于…的通知.</summary>
    private static int? SubjectEnd(IReadOnlyList<LayoutLine> lines, int first, string opening)
    {
        var text = string.Empty;
        int? end = null;
        for (var i = first; i < lines.Count && i - first < MostSubjectLines; i++)
        {
            var line = lines[i];
            if ((i > first && (line.OpensPage || (line.IsTight && end is not null))) || !IsTitleText(line.Squeezed))
            {
                break;
            }

            if (end is not null && !MayContinue(text, line.Squeezed))
            {
                break;
            }

            text += i == first ? opening : line.Squeezed;
            if ((end is null ? TitleEnding.IsDocument(text) : TitleEnding.IsOfficial(text)) && TitleEnding.IsBalanced(text))
            {
                end = i;
            }
        }

        return end;
    }

    /// <summary>Titles have no full stop, semicolon or colon, and no comma at a line's end; nor is the date of a signature any part of one.</summary>
    private static bool IsTitleText(string squeezed) =>
        squeezed.Length is > 0 and <= 160
        && squeezed.AsSpan().IndexOfAny("。；;：:") < 0
        && squeezed[^1] is not ('，' or ',')
        && !NumberBehind(squeezed)
        && !SentenceShape.IsDate(squeezed)
        && HeadMarks.Read(squeezed) is null;

    /// <summary>A number in brackets behind a title is how contents lists and citations give it.</summary>
    private static bool NumberBehind(string squeezed) => squeezed[^1] is ('）' or ')') && squeezed.LastIndexOf('〔') > squeezed.LastIndexOfAny(['（', '(']);

    /// <summary>
    /// Whether a complete title may go on: one that ends in the word for a plan or programme (…体系 / 加强…工作的 / 通知) until a word for an
    /// official document ends it, one that ends in such a word only with 的… (印发…意见 / 的通知). Body and day in brackets (题注) belong to the
    /// document carried.
    /// </summary>
    private static bool MayContinue(string title, string next) =>
        !next.EndsWith("日）", StringComparison.Ordinal)
        && (next[0] is '的' or '（' or '(' or '》' || (!TitleEnding.IsOfficial(title) && !next.Contains('，', StringComparison.Ordinal)));

    private static DocumentHead WithMarks(PageLayout layout, int first, int last, int lowest)
    {
        var lines = layout.Printed;
        var marks = new List<LayoutLine>();
        var title = lines.Skip(first).Take(last - first + 1).ToList();
        while (first > lowest && !lines[first].OpensPage && marks.Count < MostMarkLines && HeadMarks.Read(lines[first - 1].Text) is not null)
        {
            marks.Insert(0, lines[--first]);
        }

        while (last + 1 < lines.Count && marks.Count < MostMarkLines && !StandsOverNext(layout, last + 1)
            && HeadMarks.Read(lines[last + 1].Text) is { } mark && !IsTaken(marks, mark))
        {
            marks.Add(lines[++last]);
        }

        if (marks.Count == 0 && last + 1 < lines.Count && HeadMarks.ReadUnder(title[^1].Text, lines[last + 1].Text) is not null)
        {
            marks.Add(lines[++last]);
        }

        return new DocumentHead { First = first, Last = last, TitleLines = title, MarkLines = marks };
    }

    /// <summary>A mark that opens a page, or has a title right below it, stands over the next document.</summary>
    private static bool StandsOverNext(PageLayout layout, int index) =>
        layout.Printed[index].OpensPage || (index + 1 < layout.Printed.Count && TitleAt(layout, index + 1) is not null);

    /// <summary>A second number or filing code belongs to the next document.</summary>
    private static bool IsTaken(List<LayoutLine> marks, HeadMarks mark)
    {
        var taken = marks.Select(line => HeadMarks.Read(line.Text)).ToList();
        return (mark.DocumentNumber is not null && taken.Any(t => t?.DocumentNumber is not null))
            || (mark.FilingCode is not null && taken.Any(t => t?.FilingCode is not null));
    }

    /// <summary>Whether a salutation of one or two lines stands at the index.</summary>
    public static bool IsSalutationAt(IReadOnlyList<LayoutLine> lines, int index) =>
        index < lines.Count && (SentenceShape.IsSalutation(lines[index].Squeezed)
            || (index + 1 < lines.Count && lines[index].Squeezed.StartsWith('各')
                && !SentenceShape.EndsSentence(lines[index].Squeezed)
                && SentenceShape.IsSalutation(lines[index].Squeezed + lines[index + 1].Squeezed)));
}
