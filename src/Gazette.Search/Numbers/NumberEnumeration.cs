using System.Text.RegularExpressions;

namespace Gazette.Search.Numbers;

/// <summary>
/// Reads an enumeration that is all of a line, in any writing of its numbers: 温政办〔2020〕七十三、七十四号, 温政办 73 74 75, 73-76号. Agency
/// and year are written once and hold for all.
/// </summary>
internal sealed partial class NumberEnumeration(NumberQueryReader reader)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // As many as a span in running text stands for; who writes more means years, or a whole series.
    private const int LongestSpan = 30;

    private const string Figure = "(?:[0-9０-９]{1,5}|[一二三四五六七八九十百千零〇○]{1,9})";
    private const string Year = @"[〔\[［【(（]?\s*(?:(?:19|20|１９|２０)[0-9０-９]{2}|[一二][〇○零一二三四五六七八九]{3})\s*年?度?\s*[〕\]］】)）]?";
    private const string Span = @"\s*[号號]?\s*(?:[-－—–~～至到]{1,2})\s*第?\s*";
    private const string Break = @"(?:\s*[号號]?\s*(?:[、,，;；/和及与]|以及)\s*第?\s*|\s+第?)";

    /// <summary>Its numbers, each where it is written, a number of a span where the whole span is; empty when the line is anything else.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">Offset of the line's first character that is no blank.</param>
    /// <param name="end">Offset behind its last.</param>
    public IReadOnlyList<WrittenNumber> Read(string text, int start, int end)
    {
        if (Shape().Match(text[start..end]) is not { Success: true } shape || (shape.Groups["head"].Length == 0 && !shape.Groups["hao"].Success))
        {
            return [];
        }

        var (head, hao, members) = (shape.Groups["head"].Value, shape.Groups["hao"], shape.Groups["members"]);
        var numbers = new List<WrittenNumber>();
        foreach (Match member in Member().Matches(members.Value))
        {
            // The first begins with the agency and the last ends with 号, as far as they are written.
            var from = numbers.Count == 0 ? start : start + members.Index + member.Index;
            var isLast = member.Index + member.Length == members.Length;
            var to = start + (isLast && hao.Success ? hao.Index + hao.Length : members.Index + member.Index + member.Length);
            var first = Number(member.Groups["first"]);
            var last = member.Groups["last"].Success ? Number(member.Groups["last"]) : first;
            if (first is null || last is null || last.Sequence < first.Sequence || last.Sequence - first.Sequence > LongestSpan)
            {
                return [];
            }

            for (var n = first.Sequence; n <= last.Sequence; n++)
            {
                numbers.Add(new WrittenNumber(from, to - from, first with { Sequence = n }));
            }
        }

        return numbers.Count > 1 ? numbers : [];

        DocumentNumberQuery? Number(Group figure) => reader.Read($"{head}{figure.Value}{hao.Value}") as DocumentNumberQuery;
    }

    [GeneratedRegex(@"^(?<head>[^0-9０-９〔\[［【(（]*?(?:" + Year + @")?)\s*第?\s*(?<members>" + Figure + "(?:(?:" + Span + "|" + Break + ")" + Figure + @")+)\s*(?<hao>[号號])?(?:文件?)?$", Options)]
    private static partial Regex Shape();

    [GeneratedRegex("(?<first>" + Figure + ")(?:" + Span + "(?<last>" + Figure + "))?", Options)]
    private static partial Regex Member();
}
