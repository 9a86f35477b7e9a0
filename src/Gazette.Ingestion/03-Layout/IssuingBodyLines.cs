using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>
/// Lines that name issuing authorities (发文机关). The convention: full names, each ending in the word for the kind of body, joint
/// issuers set apart by blanks or on lines of their own.
/// </summary>
public static partial class IssuingBodyLines
{
    // A name shorter than 4 is a fragment (政府, 办公室); joint issuers beyond ten do not occur.
    private const int MostNames = 10;

    // What kind of body it is, the last word of its name.
    private const string BodyWords = "人民政府|政府|办公室|办公厅|委员会|局|厅|委|部|院|署|行|支队|总队|大队|大会|协会|学会|常委会|总会|总工会|联合会|办|处|社|站|中心|领导小组|指挥部|联席会议|分行|支行|红十字会|档案馆|军分区|警备区|集团|公司|海关|管委会";

    // The last characters of names, a remark in brackets and 等3部门, 等5家单位 among them.
    private static readonly SearchValues<char> CloseNames = SearchValues.Create([.. BodyWords.Split('|').Select(word => word[^1]), '）', ')', '门', '位']);

    // What opens the subject of a title.
    private const string SubjectVerbs = "关于|转发|批转|联合印发|印发|发布|公布|贯彻";

    // The last characters of those: most lines have none.
    private static readonly SearchValues<char> CloseVerbs = SearchValues.Create([.. SubjectVerbs.Split('|').Select(verb => verb[^1])]);

    private static readonly SearchValues<string> OpensSubject = SearchValues.Create(SubjectVerbs.Split('|'), StringComparison.Ordinal);

    // Who leads others that a title only counts.
    private const string Others = @"等[\d一二两三四五六七八九十]{0,3}[个家]?(?:部门|单位)";

    // Names are of Chinese characters, but for the count of others; with one of these the line is text.
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("，。、；：,.;:《》“”");

    /// <summary>The names on a line that holds nothing else; empty when it holds something else.</summary>
    public static IReadOnlyList<string> Names(string text)
    {
        if (text.Length is 0 or > 200 || !CloseNames.Contains(text[^1]) || text.AsSpan().ContainsAny(NotInNames))
        {
            return [];
        }

        var pieces = Pieces(text);
        return pieces.Count <= MostNames && pieces.All(piece => Body().IsMatch(piece)) ? pieces : [];
    }

    /// <summary>
    /// Whether the name is a short one, as bodies are called among themselves (市财政局, 团市委): titles give the full name, which opens
    /// with the place. 市中区 is a place.
    /// </summary>
    public static bool IsShortened(string name) =>
        (name[0] is '省' or '市' or '县' && !name.StartsWith("市中区", StringComparison.Ordinal))
        || name is "团省委" or "团市委" or "团县委" or "团区委";

    /// <summary>The body that leads others whom a title only counts (温州市民政局等3部门); null when the name counts none.</summary>
    public static string? LeadOf(string name) => CountsOthers().Match(name) is { Success: true } others ? name[..others.Index] : null;

    /// <summary>Splits a title line that names its issuers before 关于 or another title verb; null when it has no such verb.</summary>
    public static (IReadOnlyList<string> Names, string Subject)? SplitAtSubject(string text)
    {
        if (!text.AsSpan().ContainsAny(CloseVerbs))
        {
            return null;
        }

        var squeezed = LineText.Squeeze(text);
        if (!squeezed.AsSpan().ContainsAny(OpensSubject) || SubjectVerb().Match(squeezed) is not { Success: true } match)
        {
            return null;
        }

        var issuersLength = match.Groups["issuers"].Length;
        var issuers = HeadOf(text, issuersLength);
        var names = issuersLength == 0 ? [] : Names(issuers);
        return issuersLength == 0 || names.Count > 0 ? (names, squeezed[issuersLength..]) : null;
    }

    /// <summary>
    /// Whether the line is a title without a subject: the body's name and the word for the kind (温州市人民政府令, 温州市公安局通告).
    /// </summary>
    public static bool IsBareTitle(string text) => BodyOfBareTitle(text).Count > 0;

    /// <summary>The bodies named in a title without a subject; empty for any other text.</summary>
    public static IReadOnlyList<string> BodyOfBareTitle(string text) =>
        (text.EndsWith('令') || text.EndsWith('告')) && BareKind().Match(text) is { Success: true } match ? Names(text[..^match.Groups["kind"].Length]) : [];

    /// <summary>The part of the text that holds its first <paramref name="count"/> characters other than white space.</summary>
    private static string HeadOf(string text, int count)
    {
        var end = 0;
        for (var seen = 0; seen < count; end++)
        {
            seen += char.IsWhiteSpace(text[end]) ? 0 : 1;
        }

        return text[..end];
    }

    /// <summary>Blanks set names apart, unless the whole line is letter-spaced.</summary>
    private static List<string> Pieces(string text)
    {
        var pieces = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        return pieces.Count > 2 && pieces.All(piece => piece.Length == 1) ? [string.Concat(pieces)] : pieces;
    }

    [GeneratedRegex(@"(?<kind>\s*(?:令|公告|通告))$", RegexOptions.NonBacktracking)]
    private static partial Regex BareKind();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,26}(?:" + BodyWords + @")(?:[（(]\p{IsCJKUnifiedIdeographs}{2,20}[）)])?(?:" + Others + ")?$", RegexOptions.NonBacktracking)]
    private static partial Regex Body();

    [GeneratedRegex(Others + "$", RegexOptions.NonBacktracking)]
    private static partial Regex CountsOthers();

    // The shortest prefix counts: a later 关于 belongs to the subject (印发关于…的通知).
    [GeneratedRegex(@"^(?<issuers>[\p{IsCJKUnifiedIdeographs}（）()\d]*?)(?:" + SubjectVerbs + ")", RegexOptions.NonBacktracking)]
    private static partial Regex SubjectVerb();
}
