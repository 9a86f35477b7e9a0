using System.Globalization;
using Gazette.Documents;
using Gazette.Search.People;
using Gazette.Storage.Registers;

namespace Gazette.Web.Rendering;

/// <summary>How the registers word times, records and what is not known of them.</summary>
public static class RecordWording
{
    /// <summary>2020年6月.</summary>
    public static string Month(DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"{month.Year}年{month.Month}月");

    /// <summary>A day, or the month when the day is not printed; 时间不详 for null.</summary>
    public static string Time(CoveredTime? time) => time switch
    {
        null => "时间不详",
        { IsDay: true } => Wording.Date(time.Earliest),
        _ => Month(time.Month),
    };

    /// <summary>The time for a machine: 2020-06-24 or 2020-06.</summary>
    public static string IsoTime(CoveredTime time) =>
        time.IsDay ? Wording.IsoDate(time.Earliest) : time.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>What a time rests on.</summary>
    public static string Basis(TimeBasis basis) => basis switch
    {
        TimeBasis.Signature => "据成文日期",
        TimeBasis.Title => "据标题",
        TimeBasis.TitleAndIssue => "月份据标题，年份据期号",
        _ => "标题没有月份，据期号推定",
    };

    /// <summary>What stands before an indicator's name in its table: 一、 as printed, 其中： for #; empty for nothing.</summary>
    public static string Place(StatisticsRow row) => row.Mark switch
    {
        "#" or "＃" => row.Indicator.StartsWith("其中", StringComparison.Ordinal) ? "" : "其中：",
        var mark => mark ?? "",
    };

    /// <summary>任, 兼任 or 免.</summary>
    public static string Action(Appointment appointment) =>
        appointment.Action == AppointmentAction.Removed ? "免" : appointment.Concurrent ? "兼任" : "任";

    /// <summary>What is known of a holder on a day.</summary>
    public static string Holder(HolderStatus status) => status switch
    {
        HolderStatus.Held => "任、免都有记载",
        HolderStatus.NoRemovalSeen => "此前任，未见免职",
        HolderStatus.StartUnknown => "此后免，何时任职没有记载",
        HolderStatus.ChangedThen => "当时有任免，具体哪天没有印出",
        HolderStatus.Undated => "任免的时间不详",
        _ => "不在任",
    };

    /// <summary>What is on record of a person in an office.</summary>
    public static string OnRecord(OfficeHolder holder) => holder switch
    {
        { Term: { } term } => $"{(term.Start is { } start ? $"{Time(start.Time)}任" : "何时任职没有记载")}，{(term.End is { } end ? $"{Time(end.Time)}免" : "未见免职的记载")}",
        { Named: { First: { } first, Last: { } last, Entries: var entries } } => string.Create(
            CultureInfo.InvariantCulture, $"记事里这样称呼 {entries} 次，{Wording.Date(first)}{(first == last ? "" : $"至{Wording.Date(last)}")}"),
        _ => "记事里这样称呼，日期不详",
    };

    /// <summary>What lies between two holders.</summary>
    public static string Between(Succession succession) => succession.Kind switch
    {
        SuccessionKind.Gap => $"{Time(succession.From)}至{Time(succession.To)}之间谁任此职，本库各期没有记载",
        SuccessionKind.Overlap => $"{Time(succession.From)}至{Time(succession.To)}，前后两人的任期重叠",
        _ => "前一人何时离任，本库各期没有记载",
    };

    /// <summary>Why records are taken for one person's.</summary>
    public static string Join(JoinBasis basis) => basis switch
    {
        JoinBasis.SameSentence => "同一句里有任有免（确定）",
        JoinBasis.SamePost => "同名，先任后免同一职务（推定）",
        JoinBasis.SameOrganisation => "同名，在同一机构任职（推定）",
        JoinBasis.OfficeIsPost => "同名，记事里的称呼就是任免的职务（推定）",
        _ => "同名，同一政府的记事里以职务称呼（推定）",
    };

    /// <summary>How a document stands between catalogues and issues.</summary>
    public static string Status(RunStatus status) => status switch
    {
        RunStatus.Printed => "已刊登",
        RunStatus.ListedOnly => "只列目录",
        RunStatus.PrintedNotListed => "已刊登，目录未列",
        _ => "已刊登，当月目录未收",
    };

    /// <summary>第 62–72 号.</summary>
    public static string Numbers((int First, int Last) gap) => gap.First == gap.Last
        ? string.Create(CultureInfo.InvariantCulture, $"第 {gap.First} 号")
        : string.Create(CultureInfo.InvariantCulture, $"第 {gap.First}–{gap.Last} 号");
}
