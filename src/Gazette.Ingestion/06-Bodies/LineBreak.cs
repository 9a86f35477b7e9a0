using System.Text.RegularExpressions;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Bodies;

/// <summary>The place between two lines of running text, with what is known about both sides.</summary>
internal readonly partial record struct LineBreak
{
    /// <summary>The line before.</summary>
    public required BodyLine Line { get; init; }

    /// <summary>The line after.</summary>
    public required BodyLine Next { get; init; }

    /// <summary>The line after <see cref="Next"/>; null when none comes.</summary>
    public required BodyLine? AfterNext { get; init; }

    /// <summary>The first line of the paragraph that <see cref="Line"/> belongs to.</summary>
    public required BodyLine Start { get; init; }

    /// <summary>How that paragraph ends so far.</summary>
    public required SentenceEnd End { get; init; }

    /// <summary>Whether it has left a bracket open.</summary>
    public required bool IsLeftOpen { get; init; }

    /// <summary>Whether it has had a stop or a colon in it, so that it is no heading.</summary>
    public required bool HasStop { get; init; }

    /// <summary>Whether it belongs to an enumeration that a colon introduced.</summary>
    public required bool IsEnumerated { get; init; }

    /// <summary>Whether the paragraph before it was a member of a list without punctuation.</summary>
    public required bool IsListed { get; init; }

    /// <summary>Width of the printed column here; 0 where the text is not hard-wrapped.</summary>
    public required int Column { get; init; }

    /// <summary>The same for the next line.</summary>
    public required int NextColumn { get; init; }

    /// <summary>What stands around the lines of the run.</summary>
    public required LineNeighbours Neighbours { get; init; }

    /// <summary>Place of <see cref="Line"/> in the run, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Whether lines stand close here and blank lines separate paragraphs.</summary>
    public bool IsTight => Neighbours.IsTight(Index);

    /// <summary>Whether <see cref="Line"/> is the first of its paragraph.</summary>
    public bool IsFirstLine => ReferenceEquals(Line, Start);

    /// <summary>
    /// Whether nothing but the number of a 条, or the first piece of one, stands on the line: the text of the 条 comes after it,
    /// on whatever line.
    /// </summary>
    public bool IsBareProvisionNumber =>
        IsFirstLine && Start.Opening.Kind == OpeningKind.Provision && Line.Text.Length <= Start.Opening.Number.Length && !Next.Opening.Exists;

    /// <summary>Whether the next line says who took the photograph that the paragraph describes.</summary>
    public bool IsBeforeCredit => End == SentenceEnd.Open && PhotoCaptions.IsCredit(Next.Text);

    /// <summary>
    /// Whether the next line opens a paragraph whatever stands before it: a division of the text (章, 节, 条), the mark of a list,
    /// an indent that the text has kept, a question or its answer (问：, 答：), the closing formula (特此通告。 此复。), the day
    /// a document without 条 takes effect (本通知自…起施行), or the number that follows the paragraph's own.
    /// </summary>
    public bool NextStartsAnew =>
        (Next.IsIndented && !IsMidSentence)
        || IsRollCall
        || (End == SentenceEnd.Colon && IsFirstLine && SentenceShape.IsSalutation(Line.Text))
        || Next.Opening.IsCertain
        || (End == SentenceEnd.Stop && Next.Text is ['问' or '答', '：' or ':', ..])
        || (End == SentenceEnd.Stop && Next.Text[0] == '本' && Start.Opening.Kind != OpeningKind.Provision && TakesEffect().IsMatch(Next.Text))
        || (Next.Text[0] is '特' or '此' or '专' && ClosingFormula().IsMatch(Next.Text))
        || (End != SentenceEnd.Comma && Next.Opening.Succeeds(Start.Opening));

    /// <summary>
    /// Whether a sentence is cut: what looks like an indent behind it is the blank with which some extracts begin a page.
    /// </summary>
    private bool IsMidSentence =>
        End == SentenceEnd.Comma || (End == SentenceEnd.Open && Column > 0 && !Start.Opening.IsRanked && Line.Width >= Column - DisplayWidth.Indent);

    /// <summary>
    /// Whether the next line names the next of several people: 成　员：王明（市经信局局长）, below it, set in behind the label, the
    /// others, and then the next label.
    /// </summary>
    private bool IsRollCall =>
        Line.Text[^1] is '）' or ')' && !IsLeftOpen
        && (Next.Source.Indent > 2 ? SentenceEnds.OpensWithLabel(Start.Text) || Start.Source.Indent > 2 : Start.Source.Indent > 2 && SentenceEnds.OpensWithLabel(Next.Text));

    /// <summary>Whether the paragraph and the next line both open with a label: 电话：…, 传真：….</summary>
    public bool IsLabelled => SentenceEnds.OpensWithLabel(Start.Text) && SentenceEnds.OpensWithLabel(Next.Text);

    /// <summary>Whether both are entries of a list that names what it explains: 滨海新区：建设…, 康养联合体——指….</summary>
    public bool AreNamedEntries => EntryName().IsMatch(Start.Text) && EntryName().IsMatch(Next.Text);

    [GeneratedRegex(@"^[^，。；：:（）《》]{2,20}(?:：|:|——)[^。]", RegexOptions.NonBacktracking)]
    private static partial Regex EntryName();

    [GeneratedRegex(@"^(?:(?:特此|专此)\p{IsCJKUnifiedIdeographs}{2,3}|此[复令])。?$", RegexOptions.NonBacktracking)]
    private static partial Regex ClosingFormula();

    [GeneratedRegex(@"^本\p{IsCJKUnifiedIdeographs}{2,4}自[^，。；]{2,24}起(?:施行|实施|执行)", RegexOptions.NonBacktracking)]
    private static partial Regex TakesEffect();
}
