using System.Text;
using System.Text.RegularExpressions;

namespace Gazette.Ingestion.References;

/// <summary>
/// A sentence made ready for patterns about documents: <see cref="DatedText"/> in which each document it names is one character,
/// its number and the bracket around that gone.
/// </summary>
internal sealed partial class NamingText
{
    /// <summary>Class of the characters that stand for documents (private use area, behind that of dates).</summary>
    public const string DocumentClass = "[\ue100-\ue1ff]";

    /// <summary>Pattern of a list of documents: the group <c>documents</c>.</summary>
    public const string DocumentsPattern = "(?<documents>" + DocumentClass + "(?:(?:[、,]|和|及|与|以及|原)*" + DocumentClass + ")*)";

    /// <summary>Pattern of what else they may be called behind their names: 等3件行政规范性文件.</summary>
    public const string CalledPattern = "(?:等|[0-9一二两三四五六七八九十]{1,3}[件个份项部]|行政|规范性|政府规章|规章|文件|文|政策)*";

    /// <summary>Those characters.</summary>
    public static IEnumerable<char> Documents => Enumerable.Range(FirstDocument, MostDocuments).Select(c => (char)c);

    private const char FirstDocument = '\ue100';
    private const int MostDocuments = 256;
    private const int LongestBracket = 80;

    // 根据, 按照了.
    private const int LongestBasis = 4;

    private readonly IReadOnlyList<NamedDocument> _documents;

    private NamingText(DatedText text, IReadOnlyList<NamedDocument> documents) => (Dated, _documents) = (text, documents);

    /// <summary>The text for patterns.</summary>
    public string Text => Dated.Text;

    /// <summary>The same with the dates its characters stand for.</summary>
    public DatedText Dated { get; }

    /// <summary>Prepares a sentence of a block.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="documents">The documents that it names.</param>
    /// <param name="numbers">Where the numbers stand in the block.</param>
    public static NamingText Of(string text, Sentence sentence, IReadOnlyList<NamedDocument> documents, IEnumerable<(int Start, int Length)> numbers)
    {
        var named = documents.Take(MostDocuments).ToList();
        var replaced = named.Select((document, i) => (document.Start, End: document.Start + document.Length, Text: ((char)(FirstDocument + i)).ToString()))
            .Concat(numbers.Select(number => Bracketed(text, number.Start, number.Start + number.Length)).Select(span => (span.Start, span.End, Text: "")))
            .OrderBy(piece => piece.Start).ThenByDescending(piece => piece.Text.Length);
        var marked = new StringBuilder(sentence.Length);
        var at = sentence.Start;
        foreach (var piece in replaced.Where(piece => piece.Start >= sentence.Start && piece.Start < sentence.End))
        {
            // A number that names its document by itself stands in its own bracket.
            if (piece.Start >= at)
            {
                marked.Append(text, at, piece.Start - at);
            }

            marked.Append(piece.Text);
            at = Math.Max(at, piece.End);
        }

        if (at < sentence.End)
        {
            marked.Append(text, at, sentence.End - at);
        }

        return new NamingText(DatedText.Of(marked.ToString()), named);
    }

    /// <summary>The documents that the characters of a stretch stand for.</summary>
    public IEnumerable<NamedDocument> DocumentsIn(string stretch) =>
        stretch.Where(c => c - FirstDocument is >= 0 and var i && i < _documents.Count).Select(c => _documents[c - FirstDocument]);

    /// <summary>Whether the documents at an offset are what a decision rests on (根据《甲》), so that nothing is decided of them.</summary>
    public static bool IsBasis(string text, int start) => Basis().IsMatch(text[Math.Max(0, start - LongestBasis)..start]);

    // （温政发〔2012〕2号，以下简称《办法》): all that the bracket around a number holds is said of it.
    private static (int Start, int End) Bracketed(string text, int start, int end)
    {
        var from = Math.Max(0, start - LongestBracket);
        var open = from + text.AsSpan(from, start - from).LastIndexOfAny("（()）");
        var to = end + text.AsSpan(end, Math.Min(LongestBracket, text.Length - end)).IndexOfAny("（()）");
        return open >= from && text[open] is '（' or '(' && to >= end && text[to] is '）' or ')' ? (open, to + 1) : (start, end);
    }

    [GeneratedRegex("(?:根据|按照|依据|依照|遵照|参照|按)了?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Basis();
}
