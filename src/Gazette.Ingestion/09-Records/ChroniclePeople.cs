using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Finds who is named in an entry of the chronicle, with the office: 市委常委、副市长李某某，副市长王某、张某某参加…. A name stands behind an
/// office, or in a list behind such a name; it opens with a family name and ends before a mark or a word for what officials do.
/// What is doubtful is left out.
/// </summary>
internal static partial class ChroniclePeople
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private const int LongestName = 4;
    private const int LongestOffice = 24;

    // Nobody is named with more than four offices.
    private const int LongestHeld = 3 * LongestOffice;

    // Characters that are in no given name but stand right behind one: 余梅生等, 王毅赴.
    private static readonly SearchValues<char> NoName = SearchValues.Create("等赴到在率陪并");

    private static readonly SearchValues<char> Marks = SearchValues.Create("，,、；;。：:");

    // Words that open like a name behind an office and are none: 主任会议, 委员单位, 领导干部, 市长办公会, 书记专题会.
    private static readonly HashSet<string> Words =
        ["单位", "办公", "会议", "专题", "任务", "党组", "安全", "管理", "项目", "金融", "文化", "国家", "计划", "支部", "成员", "全体", "党建", "农业", "于", "常务", "干部"];

    /// <summary>The persons of an entry in printed order.</summary>
    public static IReadOnlyList<ChroniclePerson> Find(string entry)
    {
        var people = new List<ChroniclePerson>();
        var (office, held) = ("", "");
        foreach (var token in entry.AsSpan().SplitAny(Marks))
        {
            var text = entry[token];
            if (text.Length == 0)
            {
                continue;
            }

            var start = token.Start.Value;
            var isList = token.End.Value < entry.Length && entry[token.End] == '、';
            var before = people.Count;
            office = ReadToken(people, entry, (start, text), office, held);

            // 市委常委、副市长李某某: an office without a name belongs to the next name; a list of names goes on over 、 alone.
            var bare = isList && people.Count == before && BareOffice().IsMatch(text) ? BeforeOffice().Replace(text, "").Trim() : "";
            held = held.Length is > 0 and <= LongestHeld && bare.Length > 0 ? $"{held}、{bare}" : bare;
            office = isList && people.Count > before && people[^1].Start + people[^1].Name.Length == start + text.Length ? office : "";
        }

        return people;
    }

    // A name of the list before; then each office with a name behind it, the words up to the office being its body's.
    private static string ReadToken(List<ChroniclePerson> people, string entry, (int Start, string Text) token, string office, string held)
    {
        var at = office.Length > 0 && AddName(people, entry, token.Start, office) ? people[^1].Name.Length : 0;
        foreach (var word in OfficeWord().EnumerateMatches(token.Text))
        {
            var end = word.Index + word.Length;
            if (word.Index < at || NameAt(entry, token.Start + end).Length == 0)
            {
                continue;
            }

            var printed = token.Text[at..end];
            var own = BeforeOffice().Replace(printed, "").Trim();
            var full = held.Length > 0 && at == 0 && own.Length == printed.Trim().Length ? $"{held}、{own}" : own;
            if (own.Length <= LongestOffice && AddName(people, entry, token.Start + end, full))
            {
                (office, at) = (full, end + people[^1].Name.Length);
            }
        }

        return office;
    }

    private static bool AddName(List<ChroniclePerson> people, string entry, int start, string office)
    {
        if (NameAt(entry, start) is not { Length: > 0 } name)
        {
            return false;
        }

        people.Add(new ChroniclePerson(name, office, start));
        return true;
    }

    // The one length at which a mark or a verb follows; a verb of one character (赴, 在) counts when none of two does.
    private static string NameAt(string text, int start)
    {
        foreach (var ends in EndsByCertainty)
        {
            var (fitting, end) = (0, start);
            for (var i = start + 2; i <= start + LongestName && i <= text.Length; i++)
            {
                if (MayBeName(text.AsSpan(start..i)) && ends.IsMatch(text.AsSpan(i)))
                {
                    (fitting, end) = (fitting + 1, i);
                }
            }

            if (fitting > 0)
            {
                return fitting == 1 ? text[start..end] : "";
            }
        }

        return "";
    }

    private static bool MayBeName(ReadOnlySpan<char> text) =>
        Surnames.IsName(text) && !text.ContainsAny(NoName) && !Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[..2]);

    private static readonly Regex[] EndsByCertainty = [Ends(), EndsInDoubt()];

    private const string Offices = "(?:市长|区长|县长|省长|书记|主任|主席|秘书长|党组成员|常委|局长|厅长|部长|检察长|院长|校长|委员|领导|组长|指挥|会长|巡视员|调研员|顾问|司令员|政委|助理|董事长|总经理|总裁|负责人|行长|社长|台长|站长|所长|处长|科长|队长|署长|镇长|州长|理事长|院士|大使|总领事|参赞|专员)";

    [GeneratedRegex(Offices, Options)]
    private static partial Regex OfficeWord();

    [GeneratedRegex("^\\s*[\\p{IsCJKUnifiedIdeographs}（）()]{0,20}" + Offices + "$", Options)]
    private static partial Regex BareOffice();

    // 会议由市委书记…主持, 陪同省委书记…, 和副市长…: the words before the office are none of it.
    [GeneratedRegex("^(?:.*(?:由|陪同|会见|接待|会同|随同|在|受)|[和与及])", Options)]
    private static partial Regex BeforeOffice();

    [GeneratedRegex("^\\s*(?:$|[，,、；;。：:）)]|参加|出席|主持|会见|调研|检查|陪同|带队|率队|率领|列席|接待|看望|慰问|走访|督查|督导|考察|参与|前往|讲话|致辞|一行|分别|听取|召开|部署|深入|巡查|拜访|开展|宣布|传达|视察|专题|暗访|指导|见证|出访|参观|带领|汇报|接受|签署|到会|先后|随同|指挥|研究|实地|座谈|会谈|洽谈|商谈|交流|做客|作客|签发|签订|发表|主讲|授课|宣讲|颁奖|剪彩|批示|强调|指出|要求|表示|介绍|述职|接访|约谈|通报|检阅|巡河|夜访|夜查|踏勘|飞抵|当选|迎接|欢送|祝贺|致以|向|督战|坐镇|连线|访问|返温|来温|抵温|抵达|一同|共同|代表|围绕|实施|推进|启动|揭牌|审议|讨论|视频|亲切|专程|带案|下访|约见|任)", Options)]
    private static partial Regex Ends();

    [GeneratedRegex("^\\s*(?:赴|在|到|率|等|作|和|与|为|向|就|随|带|会|来)", Options)]
    private static partial Regex EndsInDoubt();
}
