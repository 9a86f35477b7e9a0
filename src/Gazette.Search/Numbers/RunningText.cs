using Gazette.Documents;
using Gazette.Search.Analysis;

namespace Gazette.Search.Numbers;

/// <summary>The complete numbers in running text, found as the parser finds those of the gazette's own articles.</summary>
internal static class RunningText
{
    /// <summary>All numbers in reading order.</summary>
    public static IReadOnlyList<WrittenNumber> Find(string text, SimplifiedScript script)
    {
        // One character for one, so that offsets stay. 號 is folded by ICU's table too, where there is one.
        var simplified = string.Create(text.Length, (text, script), static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = source.text[i] == '號' ? '号' : source.script.Fold(source.text[i]);
            }
        });
        var documents = DocumentNumberScanner.Find(NumberSpelling.WithFigures(simplified)).Select(found => new WrittenNumber(found.Start, found.Length, Query(found.Number)));
        var codes = FilingCodeScanner.Find(simplified).Select(found => new WrittenNumber(found.Start, found.Length, Query(found.Code)));
        return [.. documents.Concat(codes).OrderBy(found => found.Start)];
    }

    private static DocumentNumberQuery Query(DocumentNumber number) =>
        new(number.Agency, number.Year, number.Sequence, number.Form == DocumentNumberForm.Ordinal) { Certainty = NumberCertainty.Certain };

    private static FilingCodeQuery Query(FilingCode code) =>
        new(code.Authority, code.Year, code.Sequence) { Certainty = NumberCertainty.Certain };
}
