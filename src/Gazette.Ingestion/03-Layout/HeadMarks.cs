using Gazette.Documents;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Numbers that stand alone on a line: 发文字号 and 统一编号 of a title block. In running text a number is cited in brackets, so a
/// complete one with nothing else on its line is a mark of a title block, even where it has landed in the middle of a sentence.
/// </summary>
public sealed record HeadMarks
{
    /// <summary>The document number on the line.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>The filing code on the line.</summary>
    public FilingCode? FilingCode { get; init; }

    /// <summary>Reads a line that holds a number, a filing code or both and nothing else; null for any other line.</summary>
    public static HeadMarks? Read(string text)
    {
        if (text.Length is < 5 or > 80 || !LineText.HasDigit(text) || !MayBeMark(text))
        {
            return null;
        }

        if (ReadOne(LineText.Squeeze(text)) is { } one)
        {
            return one;
        }

        var pieces = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length < 2 || ReadOne(pieces[0]) is not { } first || ReadOne(LineText.Squeeze(pieces[1])) is not { } second)
        {
            return null;
        }

        return new HeadMarks
        {
            DocumentNumber = first.DocumentNumber ?? second.DocumentNumber,
            FilingCode = first.FilingCode ?? second.FilingCode,
        };
    }

    /// <summary>
    /// Reads the number of an order or announcement, which stands under its title without the body's name: 温州市人民政府令 / 第156号,
    /// 公告 / （2021年第8号）.
    /// </summary>
    public static HeadMarks? ReadUnder(string title, string text)
    {
        var number = LineText.Squeeze(text).Trim('（', '）', '(', ')');
        return number.Length <= LongestUnder && number.EndsWith('号') && number.Contains('第', StringComparison.Ordinal)
            && DocumentNumber.TryParse(LineText.Squeeze(title) + number, out var found)
            ? new HeadMarks { DocumentNumber = found }
            : null;
    }

    /// <summary>Whether the line has the 号 of a number or, as filing codes, no ideograph at all.</summary>
    private static bool MayBeMark(string text) => text.Contains('号', StringComparison.Ordinal) || !text.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff');

    // 2021年第1234号.
    private const int LongestUnder = 12;

    private static HeadMarks? ReadOne(string text)
    {
        if (FilingCode.TryParse(text, out var code))
        {
            return new HeadMarks { FilingCode = code };
        }

        return text.EndsWith('号') && DocumentNumber.TryParse(text, out var number)
            ? new HeadMarks { DocumentNumber = number }
            : null;
    }
}
