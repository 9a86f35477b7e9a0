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

    // What opens the subject of an answer to a proposal or suggestion: 对市政协…第132号提案的复函, 对市十三届人大….
    private const string Answers = "对(?:全国|省|市|县|区)?(?:政协|人大|第?[一二三四五六七八九十]{1,3}届)";

    // The last characters of those: most lines have none.
    private static readonly SearchValues<char> CloseVerbs = SearchValues.Create([.. SubjectVerbs.Split('|').Select(verb => verb[^1]), Answers[0]]);

    private static readonly SearchValues<string> OpensSubject = SearchValues.Create([.. SubjectVerbs.Split('|'), Answers[..1]], StringComparison.Ordinal);

    // Who leads others that a title only counts.
    private const string Others = @"等[\d一二两三四五六七八九十]{0,3}[个家]?(?:部门|单位)";

    // Names are of Chinese characters, but for the count of others and quotation marks (“最多跑一次”改革…办公室); with one of these the line is text.
    private const string Marks = "，。、；：,.;:《》";

    private static readonly SearchValues<char> NotInNames = SearchValues.Create(Marks);

    // With characters of words that join sentences, of which names of bodies have none.
    private static readonly SearchValues<char> NeverInNames = SearchValues.Create(Marks + "的了是为在将其");

    // Fewer ideographs are a fragment; more than a line across both columns holds none.
    private const int ShortestName = 4;
    private const int LongestLine = 60;

    /// <summary>The names of bodies of a known kind on a line that holds nothing else; empty when it holds something else.</summary>
    public static IReadOnlyList<string> Names(string text)
    {
        if (text.Length is 0 or > 200 || !CloseNames.Contains(text[^1]) || text.AsSpan().ContainsAny(NotInNames))
        {
            return [];
        }

        var pieces = Pieces(text);
        return pieces.Count <= MostNames && pieces.All(piece => Body().IsMatch(piece)) ? pieces : [];
    }

    /// <summary>Whether the line may name bodies of whatever kind, or hold part of a name that the print breaks inside a word.</summary>
    public static bool MayName(string text) =>
        Names(text).Count > 0
        || (text.Length is > 0 and <= LongestLine && !text.AsSpan().ContainsAny(NeverInNames) && OfIdeographs().IsMatch(text) && !PlaceAlone().IsMatch(text));

    /// <summary>Whether the line names bodies of a known kind by their full names.</summary>
    public static bool OpensWithName(string text) => OpensWithPlace(text) && Names(text).Count > 0;

    /// <summary>Whether the text opens with a place or with the country, as full names of bodies do (省委, 市委 are short ones).</summary>
    public static bool OpensWithPlace(string squeezed) => PlaceFirst().IsMatch(squeezed);

    /// <summary>Whether a title line names bodies of a kind that is known, with or without the subject behind them.</summary>
    public static bool IsOfKnownKind(string text) =>
        IsBareTitle(text) || (SplitAtSubject(text) is { } split ? split.Names.All(name => Body().IsMatch(name)) : Names(text).Count > 0);

    /// <summary>
    /// The names on lines that hold nothing else, one after the other. A line break ends a name when the word for the kind of body stands
    /// before it, or what stands behind it opens like a name above; else it broke one inside a word.
    /// </summary>
    public static IReadOnlyList<string> NamesOn(IEnumerable<string> lines)
    {
        var names = new List<string>();
        foreach (var pieces in lines.Select(Pieces).Where(pieces => pieces.Count > 0))
        {
            if (names.Count > 0 && (pieces[0].Length < ShortestName || !(Body().IsMatch(names[^1]) || OpensLike(names, pieces[0]))))
            {
                names[^1] += pieces[0];
                pieces.RemoveAt(0);
            }

            names.AddRange(pieces);
        }

        return names;
    }

    private static bool OpensLike(IEnumerable<string> names, string piece) => names.Any(name => name.Contains(piece[..2], StringComparison.Ordinal));

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
        return issuersLength == 0 || MayName(issuers) ? (Pieces(issuers), squeezed[issuersLength..]) : null;
    }

    /// <summary>
    /// Whether the line is a title without a subject: the body's name and the word for the kind (温州市人民政府令, 温州市公安局通告).
    /// </summary>
    public static bool IsBareTitle(string text) => BodyOfBareTitle(text).Count > 0;

    /// <summary>Whether the text opens with a body of a known kind by its full name, and goes on: a title whose subject no verb opens may (…局国有建设用地使用权挂牌出让公告).</summary>
    public static bool OpensWithBody(string text) => !text.AsSpan().ContainsAny(NeverInNames) && OpensWithPlace(text) && BodyFirst().IsMatch(text) && Names(text).Count == 0;

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

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,26}(?:" + BodyWords + @")\p{IsCJKUnifiedIdeographs}{2}", RegexOptions.NonBacktracking)]
    private static partial Regex BodyFirst();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}“”]{2,30}(?:" + BodyWords + @")(?:[（(]\p{IsCJKUnifiedIdeographs}{2,20}[）)])?(?:" + Others + ")?$", RegexOptions.NonBacktracking)]
    private static partial Regex Body();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}\s（）()“”]+$", RegexOptions.NonBacktracking)]
    private static partial Regex OfIdeographs();

    [GeneratedRegex(@"^(?:中共|中国|国家|国网|共青团|\p{IsCJKUnifiedIdeographs}{1,6}[省市县区州旗])[\p{IsCJKUnifiedIdeographs}“-[委]][\p{IsCJKUnifiedIdeographs}“]", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceFirst();

    [GeneratedRegex(@"^(?:\p{IsCJKUnifiedIdeographs}{1,3}[省市县州旗]|\p{IsCJKUnifiedIdeographs}{1,2}区)+$", RegexOptions.NonBacktracking)]
    private static partial Regex PlaceAlone();

    [GeneratedRegex(Others + "$", RegexOptions.NonBacktracking)]
    private static partial Regex CountsOthers();

    // The shortest prefix counts: a later 关于 belongs to the subject (印发关于…的通知).
    [GeneratedRegex(@"^(?<issuers>[\p{IsCJKUnifiedIdeographs}（）()“”\d]*?)(?:" + SubjectVerbs + "|" + Answers + ")", RegexOptions.NonBacktracking)]
    private static partial Regex SubjectVerb();
}
