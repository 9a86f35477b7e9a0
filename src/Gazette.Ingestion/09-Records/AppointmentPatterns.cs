using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Records;

/// <summary>The wordings of decisions on personnel, a clause each, without white space.</summary>
internal static partial class AppointmentPatterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // To remove: 免去, 免, 免除, 解聘, 解除, 撤销, 罢免.
    private const string Remove = "(?:免去|免除|免|解聘|解除|撤销|罢免)";

    // How a post is held: 所任, 兼任, 所兼任.
    private const string Held = "(?:所任|所?兼任|所?担任|挂任|挂职担任|原任)";

    /// <summary>经…研究决定, 一、, （一）: what stands before the decision itself.</summary>
    [GeneratedRegex("^(?:经[^，,]{0,12}(?:研究|批准|同意|审议)[^，,]{0,6}?)?(?:现)?(?:[^，,任免聘]{0,12}(?:政府|会议|党组|委员会|常委会))?(?:研究)?决定|^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])", Options)]
    public static partial Regex Preamble();

    /// <summary>试用期一年, 聘期三年, 任期至…, 保留正县长级, 列张三之后.</summary>
    [GeneratedRegex("^(?:(?:任职)?试用期?|聘期|聘用期|任期|任职时间|任职期限|任职年限|挂职时间|挂职期限|时间)(?:[为至从自与同随：:]|[一二三四五六七八九十两半0-9]).*$"
        + "|^(?:保留|享受|明确为|定为|按|仍为)[^，,]{0,12}(?:级|待遇|级别|职级)(?:不变)?$|^(?:原?(?:级别|职级|待遇))不变$|^(?:[正副][厅局处县科]长?级)$|^(?:排名)?[列在].{2,12}之[前后]$", Options)]
    public static partial Regex Term();

    /// <summary>试用期满, 张三试用期满合格, 按期转正.</summary>
    [GeneratedRegex("^(?<persons>[^，,]{2,30}?)??(?:同志)?(?<what>经考核合格|(?:任职)?试用期(?:已)?(?:届)?满(?:经)?(?:考核)?(?:合格)?|(?:予以|同意)?(?:按期|如期)?(?:转正|正式任职)|挂职(?:期满|结束)|结束挂职|(?:因病)?(?:去世|逝世))$", Options)]
    public static partial Regex EndedTrial();

    /// <summary>张三退休, 批准张三同志退休, 因年龄到限退休.</summary>
    [GeneratedRegex("^(?:同意|批准)?(?<persons>[^，,]{0,30}?)(?:同志)?(?:已|因到龄|因年龄到限|到龄|到达法定退休年龄|办理)?(?<what>(?:提前)?退休)(?:手续)?$", Options)]
    public static partial Regex Retirement();

    /// <summary>不再另行办理免职手续, 另有任用: words about the paper or what comes later, not about a post.</summary>
    [GeneratedRegex("^(?:任期|聘期|挂职期?)(?:已)?(?:届)?满$|^另有任用$|^另行安排(?:工作)?$|^(?:均)?不再?(?:另行|另)?(?:办理|履行|发|行|印发|行文)?(?:任?免职|任免|行文|发文)(?:手续|通知|文件)?$", Options)]
    public static partial Regex NoFurtherNotice();

    /// <summary>以上同志原任职务自然免除, 原市经贸委领导职务自行免除, 其原任职务同时免去.</summary>
    [GeneratedRegex("^(?:其中)?(?<what>.*(?:(?:原任|所任|原有|原|相应|上述|下列|领导|行政|其他|一切)(?:的)?(?:领导|行政|相应|有关)?职务|其职务|.+(?:领导|班子)(?:成员)?(?:的)?职务))(?:均|都|同时|自然|自行|一并|随之|相应|即行|予以)*(?:免去|免除|解除|终止|不再保留)$", Options)]
    public static partial Regex EndsByItself();

    /// <summary>张三的…局长职务, 张三原任的…主任职务: what names a post is no collective removal.</summary>
    [GeneratedRegex("(?:长|主任|书记|员|师|经理|主席|董事|监事)(?:[（(][^（()）]*[）)])?职务$", Options)]
    public static partial Regex PersonAndPost();

    /// <summary>免去其B职务, 同时免去其兼任的B职务, 一并免去其B职务, 不再担任B职务.</summary>
    [GeneratedRegex("^(?:同时|一并|并|相应|另)*(?:" + Remove + "(?:其|他|她)(?:原任|所任|兼任|担任|现任|原)?(?:的)?[：:]?|不再(?:挂职)?(?:担任|兼任|挂任|任)(?:其)?)(?<posts>.+)$", Options)]
    public static partial Regex OwnRemoval();

    /// <summary>其B职务同时免去, 原任B职务自然免除, 其B职务不再保留.</summary>
    [GeneratedRegex("^(?<what>(?:其(?:原任|所?兼任|所?担任|所任)?|原任|原)(?:的)?(?<posts>.+?职务))(?:同时|自然|自行|一并|随之|相应|予以|随机构[^，,]{0,6}?)*(?:免去|免除|解除|不再保留)$", Options)]
    public static partial Regex RemovedBehind();

    /// <summary>免去X的B职务, 免去X同志B职务, 解聘X的B职务.</summary>
    [GeneratedRegex("^(?:同时|一并|并|同意|建议|提请|另)*" + Remove + "(?<persons>[^其的]{2,60}?)(?:同志" + Held + "?的?|" + Held + "?的)(?<posts>.+)$", Options)]
    public static partial Regex RemovalOf();

    /// <summary>免去 alone, before a post or a name without 的.</summary>
    [GeneratedRegex("^(?:同时|一并|并|另)*" + Remove, Options)]
    public static partial Regex RemovalVerb();

    /// <summary>A局局长X职务, A局局长X同志的职务: the name stands last.</summary>
    [GeneratedRegex("^(?<who>[^其的]{6,60}?)(?:同志)?的?职务$", Options)]
    public static partial Regex PersonLast();

    /// <summary>Under 免去：: X的B职务, X同志的B职务.</summary>
    [GeneratedRegex("^(?<persons>[^其的]{2,60}?)(?:同志" + Held + "?的?|" + Held + "?的)(?<posts>.+)$", Options)]
    public static partial Regex UnderRemoval();

    /// <summary>X的B职务自然免除, X原任的B职务同时免去, X原B职务不再保留.</summary>
    [GeneratedRegex("^(?<persons>[^其的]{2,60}?)(?:同志)?(?:(?:所任|兼任|担任|原任)?的|原任|原)(?<posts>.+职务)(?:同时|自然|自行|一并|随之|相应|予以|随机构[^，,]{0,6}?)*(?:免去|免除|解除|不再保留)$", Options)]
    public static partial Regex PostEnds();

    /// <summary>同意X辞去B职务, 接受X辞去B职务的请求, X不再担任B职务, X被免去B职务.</summary>
    [GeneratedRegex("^(?:同意|接受|批准)?(?<persons>[^其的]{2,60}?)(?:同志)?(?:因[^，,]{2,12})?(?:提前|申请|主动|自愿)*(?:辞去|被" + Remove + "|不再(?:挂职)?(?:担任|兼任|挂任|任))(?:其)?(?:的)?(?<posts>.+?)(?:的请求|的申请)?$", Options)]
    public static partial Regex Resignation();

    /// <summary>兼任B主任, 任B主任, 提名为B人选: the person was named before. 任命… names the next person.</summary>
    [GeneratedRegex("^(?:同时|并|现|另)?(?<verb>继续担任|挂职担任|挂职任|正式担任|正式任|兼任|担任|改任|调任|转任|升任|晋升为?|代理|任|兼|(?:提名|当选|任命|决定|聘任|聘)为)(?<posts>[^命].{2,})$", Options)]
    public static partial Regex OwnAppointment();

    /// <summary>B职务由X担任, B由X兼任.</summary>
    [GeneratedRegex("^(?<posts>.{3,}?)(?:一职)?由(?<persons>[^由]{2,40}?)(?:同志)?(?<verb>担任|兼任|接任|代理|挂职担任)$", Options)]
    public static partial Regex TakenBy();

    /// <summary>降为四级调研员, 免去…: what decides something of its own is no further post.</summary>
    [GeneratedRegex("^(?:免去|免除|解聘|解除|撤销|罢免|[^，,]{0,4}为)", Options)]
    public static partial Regex OtherDecision();

    /// <summary>What may stand before the name: 任命X为, 聘任X为, 提名X任, 建议X任, 确定X为, 由X任.</summary>
    [GeneratedRegex("^(?:同意|批准|提请|决定|建议|并|现|另)*(?:同意|批准|任命|聘任|聘请|续聘|聘用|聘|推荐|提名|建议|委派|增补|选举|确定|明确|由)", Options)]
    public static partial Regex Decision();

    /// <summary>The verb between person and post.</summary>
    [GeneratedRegex("^(?:同志)?(?:职务)?(?:兼职|挂职|暂时|继续|同时|正式|试用期满)*(?:被?聘任为|被?任命为|当选为|兼任|担任|挂任|改任为|改任|调任|转任|升任|晋升为|晋升|晋任|套转为|出任|续任|代理|任|聘为|为|兼)", Options)]
    public static partial Regex Verb();

    /// <summary>在A局挂职，任副局长: body and post of a secondment in two clauses.</summary>
    [GeneratedRegex("(?:到|在|赴)(?<body>[^，,；;]{3,24})挂职(?:锻炼)?[，,](?:担任|任)(?<post>[^，,；;]{2,})", Options)]
    public static partial Regex SecondedTo();

    /// <summary>人选 behind a post that is only proposed.</summary>
    [GeneratedRegex("(?:候选人|提名人选|人选)$", Options)]
    public static partial Regex Nominee();

    /// <summary>女, 畲族, 1970年5月出生, 中共党员: remarks on a person between name and verb.</summary>
    [GeneratedRegex("^(?:男|女|\\p{IsCJKUnifiedIdeographs}{1,5}族|[0-9]{4}年[0-9]{1,2}月(?:出?生)?|中共党员|[^，,]{1,10}(?:人|学历|学位|党员))$", Options)]
    public static partial Regex AboutPerson();

    /// <summary>X由A改任: what the person was before, between name and verb.</summary>
    [GeneratedRegex("^(?<persons>[^由]{2,20}?)(?:同志)?由[^，,]{4,}$", Options)]
    public static partial Regex FromPost();

    /// <summary>聘任下列同志为B：, 聘任X等8人为B：: a heading that names the post, above a list that names the persons.</summary>
    [GeneratedRegex("(?:任命|聘任|聘请|续聘|增补)(?:下列|以下|如下|[^，,]{2,30}?等)?(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})?[位名人]?(?:同志|人员|人)?为(?<posts>.{3,})$", Options)]
    public static partial Regex PostHeading();

    /// <summary>以上人员聘期三年, 上述同志试用期一年: said of all rows above.</summary>
    [GeneratedRegex("^(?:以上|上述)[^，,]{0,8}?(?:同志|人员|干部)?(?:均|的)?(?<what>(?:试用期|聘期|任期|挂职|任职时间|任职期限)(?:[为至从自：:]|[一二三四五六七八九十两半0-9]|时间|期限).{0,40})$", Options)]
    public static partial Regex SaidOfAll();

    /// <summary>Whether a clause speaks of posts at all.</summary>
    [GeneratedRegex("任|免|聘|辞去|职务|试用期|撤职|开除|晋升|套转|主持[^，,]{2,30}工作", Options)]
    public static partial Regex AboutPosts();
}
