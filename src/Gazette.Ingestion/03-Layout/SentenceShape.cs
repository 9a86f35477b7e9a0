using System.Text.RegularExpressions;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.Layout;

/// <summary>What the end and the beginning of a line tell about the sentence it stands in.</summary>
public static partial class SentenceShape
{
    // Marks that end a sentence or an entry; a closing quotation mark or bracket may follow them.
    private const string Terminators = "。！？!?；;：:…";
    private const string Closers = "”’」』）)】〕］]》〉";

    // Marks and particles after which a sentence must go on.
    private const string Openers = "，、,（(《〈“‘【〔—－和与及或的";

    /// <summary>Whether the line ends a sentence or an entry: full stop and its like, with or without a closing quote.</summary>
    public static bool EndsSentence(string squeezed)
    {
        var last = squeezed.AsSpan().TrimEnd(Closers);
        return last.Length > 0 && Terminators.Contains(last[^1], StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether the sentence goes on behind the line: it ends in a mark that asks for more, or without any mark at (nearly) the full
    /// width of the column. A short line without a mark is a heading, a cell or a caption.
    /// </summary>
    /// <param name="squeezed">The line without white space.</param>
    /// <param name="columnWidth">Width of a full line in half characters.</param>
    public static bool IsOpen(string squeezed, int columnWidth)
    {
        if (squeezed.Length == 0 || EndsSentence(squeezed) || IsDate(squeezed) || IsBracketed(squeezed) || IsListedDocument(squeezed)
            || squeezed.EndsWith("摄）", StringComparison.Ordinal) || squeezed.EndsWith("摄)", StringComparison.Ordinal))
        {
            return false;
        }

        return Openers.Contains(squeezed[^1], StringComparison.Ordinal)
            || LineText.Width(squeezed) >= columnWidth * 3 / 4;
    }

    /// <summary>A line that is one bracket from end to end is a remark (附注), such as the one under a code to be scanned.</summary>
    private static bool IsBracketed(string squeezed) =>
        squeezed[0] is ('（' or '(') && squeezed[^1] is ('）' or ')') && squeezed.AsSpan(1).IndexOfAny('（', '(') < 0;

    /// <summary>A title with its number behind it (…的通知（温政发〔2004〕45号）) is an entry of a list: sentences put titles in 《》.</summary>
    private static bool IsListedDocument(string squeezed) => squeezed.EndsWith("号）", StringComparison.Ordinal) && TitleEnding.IsDocument(squeezed);

    /// <summary>Whether the line is a date and nothing else: the last line of a signature block (成文日期).</summary>
    public static bool IsDate(string squeezed) => squeezed.EndsWith('日') && DateAlone().IsMatch(squeezed);

    /// <summary>
    /// Whether the line is a salutation (主送机关, GB/T 9704—2012, 7.3.2): nothing but bodies, the first of them 各… or a full name,
    /// the last followed by a colon. A sentence that introduces a list ends in another word (各单位要做到以下几点：).
    /// </summary>
    public static bool IsSalutation(string squeezed) => squeezed.Length <= 120 && (squeezed.EndsWith('：') || squeezed.EndsWith(':')) && Salutation().IsMatch(squeezed);

    /// <summary>
    /// Whether the line opens with the day it reports, as news and captions do (6月5日，…). A day that bounds a term (6月30日前,
    /// 7月1日起) reports nothing.
    /// </summary>
    public static bool OpensWithDay(string squeezed) => DayFirst().IsMatch(squeezed);

    [GeneratedRegex(@"^(?:(?:19|20)\d\d|[一二三四五六七八九〇○Ｏ零]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$", RegexOptions.NonBacktracking)]
    private static partial Regex DateAlone();

    /// <summary>A list of bodies, the full name of one, which opens with its place (鹿城区人民政府：), or who made a proposal (陈莲莲委员：).</summary>
    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}-[各诸人政]]\p{IsCJKUnifiedIdeographs}{1,3}(?:等)?(?:委员|代表)[：:]$|^\p{IsCJKUnifiedIdeographs}{1,6}[省市县区州旗]\p{IsCJKUnifiedIdeographs}{0,16}(?:人民政府|委员会|管委会|局|厅|办公室)[：:]$|^(?:各|市|县|区|有关|\p{IsCJKUnifiedIdeographs}{2,12}(?:人民政府|管委会|委员会|局|办公室|、|，))[^。；：:]{0,110}(?:政府|单位|部门|委员会|管委会|委|局|办|办公室|办事处|机构|企业|公司|学校|大学|学院|医院|法院|检察院|中心|集团|功能区|管理局|残联|妇联|工商联|联合会|协会|商会|工会|红十字会|支队|大队|银行|街道|乡镇)(?:[（(][^（()）]{1,30}[）)])?[：:]$", RegexOptions.NonBacktracking)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"^(?:(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日(?:[^前起止以之后的内]|$)|近日|日前|昨日|昨天|今日|今天|连日来|\d{1,2}日[，,上下])", RegexOptions.NonBacktracking)]
    private static partial Regex DayFirst();
}
