using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>
/// Where an agency's code begins when words stand directly before it: 根据温政办〔2020〕94号 is 温政办. A code is a handful of
/// characters, opens with the abbreviation of its place or rank (国, 中, 浙, 温) or of a ministry, and holds no grammar words.
/// </summary>
internal static class AgencyBoundary
{
    private const int LongestRun = 40;

    // Several organs may give one order: 生态环境部 国家发展和改革委员会 公安部 … 令第15号.
    private const int LongestOrgans = 90;

    // Last characters of organs' names; what opens with a place directly behind one is the code: 省财政厅浙财社.
    private const string OrganEndings = "府厅局委部院署会";

    // Codes run to seven or eight characters (国办公开办函); what is longer has words before it.
    private const int LongestCode = 8;

    // 国 and 中 of the central organs, and the abbreviations of the province-level units.
    private const string PlaceAbbreviations = "国中省京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新";

    // Words of the sentences in which documents are cited; none occurs within an agency's code or an organ's name.
    private static readonly string[] Words =
    [
        "根据", "按照", "依照", "依据", "参照", "遵照", "对照", "结合", "以及", "关于", "贯彻", "落实", "执行", "印发", "转发", "下发",
        "颁发", "发布", "公布", "颁布", "出台", "制定", "修订", "废止", "代替", "替代", "取代", "文件", "通知", "规定", "办法", "意见",
        "精神", "要求", "详见", "参见", "其中", "包括", "属于", "符合", "同时", "已经", "现将", "适用", "有关", "上述", "原有",
        "的", "了", "号", "《", "》",
    ];

    // The words among them that govern a number, behind which one character is a code: 根据建〔2013〕12号.
    private static readonly string[] Governors =
        ["根据", "按照", "依照", "依据", "参照", "遵照", "贯彻", "落实", "执行", "印发", "转发", "以及", "废止", "的"];

    // Grammar words of one character: no code opens with these …
    private const string Openers = "和及与由见按对将以为据依从把或给向是在被";

    // … and with these only some do (自然资发, 经信, 并政发), so that a place must follow for them to be grammar.
    private const string DoubtfulOpeners = "经原同自并即于含附照因至到";

    // Between two codes without punctuation: 温政发和浙政办发.
    private const string Connectives = "和及与由见按对将以原经为据或";

    /// <summary>Offset at which the code that ends before <paramref name="end"/> begins; -1 when there is none.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="end">Offset of the first character after the code.</param>
    /// <param name="floor">Nothing before this offset belongs to it.</param>
    /// <param name="localPlaces">First characters of the codes of this place (温), on top of the provinces'.</param>
    /// <param name="isOrgan">Whether a full name (温州市人民政府令) stands there rather than a code.</param>
    /// <param name="mayBeShort">Whether one character alone may be the code (建〔2013〕12号): the brackets of the year are 〔〕.</param>
    public static int Find(string text, int end, int floor, string localPlaces, bool isOrgan, bool mayBeShort = false)
    {
        var start = RunStart(text, end, Math.Max(floor, end - (isOrgan ? LongestOrgans : LongestRun)));
        if (start > floor && start < end && text[start] is '年' or '月' or '日' && char.IsAsciiDigit(text[start - 1]))
        {
            // 2015年3月1日温州市人民政府令第3号公布: the date before it.
            start++;
        }

        if (mayBeShort && (end - start == 1 || end - start > 1 && IsShort(text, start, end)))
        {
            return end - 1;
        }

        if (end - start < 2)
        {
            return -1;
        }

        start = AfterLastWord(text, start, end);
        start = AfterConnective(text, start, end, localPlaces);
        start = isOrgan ? start : AfterOrgan(text, start, end, localPlaces);
        while (end - start > 2 && IsOpener(text, start, localPlaces))
        {
            start++;
        }

        if (!IsPlace(text[start], localPlaces))
        {
            start = AtPlace(text, start, end, localPlaces, isOrgan);
        }

        return start;
    }

    // Right behind a word that governs it, or behind a ministry's full name (住房和城乡建设部建〔2013〕12号), which is longer than any code.
    private static bool IsShort(string text, int start, int end) =>
        Governors.Any(word => text.AsSpan(start, end - 1 - start).EndsWith(word)) || end - start > LongestCode && text[end - 2] == '部';

    // Han characters without break; a branch in brackets belongs to the code: 温市监(食).
    private static int RunStart(string text, int end, int floor)
    {
        var start = end;
        while (start > floor)
        {
            if (Punctuation.IsHan(text[start - 1]))
            {
                start--;
            }
            else if (start == end && text[start - 1] == ')' && BranchLength(text, start, floor) is > 0 and var length)
            {
                start -= length;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    private static int BranchLength(string text, int end, int floor)
    {
        var open = text.LastIndexOf('(', end - 1, Math.Min(end, 4));
        var isBranch = open > floor && end - open is 3 or 4 && Punctuation.IsHan(text[open - 1])
            && text.AsSpan((open + 1)..(end - 1)) is not ("试行" or "修订" or "暂行" or "草案");
        return isBranch ? end - open : 0;
    }

    private static int AfterLastWord(string text, int start, int end)
    {
        var best = start;
        foreach (var word in Words)
        {
            var at = text.LastIndexOf(word, end - 1, end - start, StringComparison.Ordinal);
            if (at >= start && end - (at + word.Length) >= 2)
            {
                best = Math.Max(best, at + word.Length);
            }
        }

        return best;
    }

    private static int AfterConnective(string text, int start, int end, string localPlaces)
    {
        for (var i = end - 3; i > start; i--)
        {
            // The 和 of 中华人民共和国 joins nothing.
            if (Connectives.Contains(text[i], StringComparison.Ordinal) && IsPlace(text[i + 1], localPlaces) && text[i - 1] != '共')
            {
                return i + 1;
            }
        }

        return start;
    }

    private static int AfterOrgan(string text, int start, int end, string localPlaces)
    {
        for (var i = end - 2; i > start + 1; i--)
        {
            if (OrganEndings.Contains(text[i - 1], StringComparison.Ordinal) && IsPlace(text[i], localPlaces))
            {
                return i;
            }
        }

        return start;
    }

    private static bool IsOpener(string text, int at, string localPlaces) =>
        Openers.Contains(text[at], StringComparison.Ordinal)
        || DoubtfulOpeners.Contains(text[at], StringComparison.Ordinal) && IsPlace(text[at + 1], localPlaces);

    // Words that no list has: begin at this place's own abbreviation, or, when all is too long for a code, at any place's.
    private static int AtPlace(string text, int start, int end, string localPlaces, bool isOrgan)
    {
        for (var i = start + 1; i <= end - 3; i++)
        {
            var isTooLong = !isOrgan && end - start > LongestCode;
            if (localPlaces.Contains(text[i], StringComparison.Ordinal) || isTooLong && IsPlace(text[i], localPlaces))
            {
                return i;
            }
        }

        return start;
    }

    private static bool IsPlace(char c, string localPlaces) =>
        PlaceAbbreviations.Contains(c, StringComparison.Ordinal) || localPlaces.Contains(c, StringComparison.Ordinal);
}
