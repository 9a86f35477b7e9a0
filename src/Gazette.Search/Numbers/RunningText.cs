using Gazette.Documents;
using Gazette.Documents.Chinese;
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
        var documents = Documents(NumberSpelling.WithFigures(simplified));
        var codes = FilingCodeScanner.Find(simplified).Select(found => new WrittenNumber(found.Start, found.Length, Query(found.Code)));
        return [.. documents.Concat(codes).OrderBy(found => found.Start)];
    }

    // 73-76号: each of them is written as the whole span, the first with its agency and year.
    private static List<WrittenNumber> Documents(string text)
    {
        var found = DocumentNumberScanner.Find(text);
        var numbers = new List<WrittenNumber>(found.Count);
        for (var i = 0; i < found.Count;)
        {
            var low = found[i];
            var last = i;
            while (last + 1 < found.Count && IsSpan(text, low, found[last + 1]))
            {
                last++;
            }

            // All that the span stands for end where it does, and all but the first begin at its figures.
            var figures = low.Start + text.AsSpan(low.Start, low.Length).TrimEnd('号').TrimEnd("0123456789").Length;
            for (var n = i; n <= last; n++)
            {
                var start = n == i ? low.Start : figures;
                numbers.Add(new WrittenNumber(start, found[last].End - start, Query(found[n].Number)));
            }

            i = last + 1;
        }

        return numbers;
    }

    private static bool IsSpan(string text, NumberInText low, NumberInText high) =>
        high.Start >= low.End && high.Number.Sequence > low.Number.Sequence && text.AsSpan(low.End, high.Start - low.End).Trim() is [var c] && (c == '至' || Punctuation.IsDash(c));

    private static DocumentNumberQuery Query(DocumentNumber number) =>
        new(number.Agency, number.Year, number.Sequence, number.Form == DocumentNumberForm.Ordinal) { Certainty = NumberCertainty.Certain };

    private static FilingCodeQuery Query(FilingCode code) =>
        new(code.Authority, code.Year, code.Sequence) { Certainty = NumberCertainty.Certain };
}
