using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>One clause of a decision on personnel: who, which way, which posts.</summary>
internal sealed partial record AppointmentClause
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>What it is.</summary>
    public required AppointmentClauseKind Kind { get; init; }

    /// <summary>Taken up or given up.</summary>
    public AppointmentAction Action { get; init; }

    /// <summary>The persons; empty when they are those of the clause before.</summary>
    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>The list of posts as printed, 职务 included; of a remark its words.</summary>
    public string Posts { get; init; } = "";

    /// <summary>兼任.</summary>
    public bool IsConcurrent { get; init; }

    /// <summary>What stands before the posts beside the verb: 挂职.</summary>
    public string? Note { get; init; }

    /// <summary>Reads a clause.</summary>
    /// <param name="text">The clause without white space.</param>
    /// <param name="action">What holds so far: by the heading above or the clause before.</param>
    /// <param name="hasPersons">Whether a clause before has named persons.</param>
    public static AppointmentClause Read(string text, AppointmentAction? action, bool hasPersons)
    {
        text = Preamble().Replace(text, "");
        if (Term().IsMatch(text))
        {
            return new AppointmentClause { Kind = AppointmentClauseKind.Remark, Posts = text };
        }

        return ReadRemoval(text, action, hasPersons)
            ?? ReadAppointment(text, hasPersons)
            ?? ReadContinuation(text, action, hasPersons)
            ?? new AppointmentClause
            {
                Kind = AboutPosts().IsMatch(text) ? AppointmentClauseKind.Unreadable : AppointmentClauseKind.Other,
            };
    }

    private static AppointmentClause? ReadRemoval(string text, AppointmentAction? action, bool hasPersons)
    {
        if (hasPersons && OwnRemoval().Match(text) is { Success: true } own)
        {
            return Removal([], own.Groups["posts"].Value);
        }

        if (hasPersons && RemovedBehind().Match(text) is { Success: true } behind)
        {
            return Removal([], behind.Groups["posts"].Value);
        }

        var match = RemovalOf().Match(text);
        if (!match.Success && action == AppointmentAction.Removed)
        {
            match = UnderRemoval().Match(text);
        }

        if (!match.Success)
        {
            match = Resignation().Match(text);
        }

        return match.Success && PersonNames.Read(match.Groups["persons"].Value) is { Count: > 0 } persons
            ? Removal(persons, match.Groups["posts"].Value)
            : null;
    }

    private static AppointmentClause Removal(IReadOnlyList<string> persons, string posts) => new()
    {
        Kind = posts.Length > 1 ? AppointmentClauseKind.Posts : AppointmentClauseKind.Unreadable,
        Action = AppointmentAction.Removed,
        Persons = persons,
        Posts = posts,
    };

    // Each 任 or 为 may be the verb or part of a name (任小明任…): the first with a name before it and no further verb behind it.
    private static AppointmentClause? ReadAppointment(string text, bool hasPersons)
    {
        if (hasPersons && OwnAppointment().Match(text) is { Success: true } own)
        {
            return Appointment([], own.Groups["verb"].Value, own.Groups["posts"].Value);
        }

        var body = Decision().Replace(text, "");
        for (var at = 0; at < body.Length; at++)
        {
            var verb = Verb().Match(body[at..]);
            if (verb.Success && PersonNames.Read(body[..at]) is { Count: > 0 } persons
                && body[(at + verb.Length)..] is { Length: > 2 } posts && !Verb().IsMatch(posts))
            {
                return Appointment(persons, verb.Value, posts);
            }
        }

        return null;
    }

    private static AppointmentClause Appointment(IReadOnlyList<string> persons, string verb, string posts) => new()
    {
        Kind = AppointmentClauseKind.Posts,
        Action = AppointmentAction.Appointed,
        Persons = persons,
        Posts = posts,
        IsConcurrent = verb.Contains('兼', StringComparison.Ordinal),
        Note = verb.Contains('挂', StringComparison.Ordinal) ? "挂职" : null,
    };

    // "…副局长，市公共资源交易管委会办公室副主任": a further post without a verb.
    private static AppointmentClause? ReadContinuation(string text, AppointmentAction? action, bool hasPersons) =>
        hasPersons && action is { } same && PostListReader.Read(text) is [.., var last]
            && PostTitle.Of(PostListReader.WithoutBrackets(last.Position)).IsPost
            ? new AppointmentClause { Kind = AppointmentClauseKind.Posts, Action = same, Posts = text }
            : null;

    [GeneratedRegex("^(?:经[^，,]{0,12}(?:研究|批准|同意|审议)[^，,]{0,6}?)?(?:现)?(?:[^，,任免聘]{0,12}(?:政府|常务会议|党组))?(?:研究)?决定|^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、])", Options)]
    private static partial Regex Preamble();

    // 试用期一年, 聘期三年, 任期至…, 任职时间从…起计算.
    [GeneratedRegex("^(?:试用期?|聘期|任期|任职时间|任职期限|挂职时间|挂职期限|时间)(?:[为至从自：:]|[一二三四五六七八九十0-9]).*$", Options)]
    private static partial Regex Term();

    // 免去其B职务, 同时免去其兼任的B职务, 不再担任B职务.
    [GeneratedRegex("^(?:同时|并|相应)?(?:(?:免去|免|解聘)(?:其|他|她)(?:原任|所任|兼任|担任|现任)?(?:的)?|不再(?:担任|兼任|任)(?:其)?)(?<posts>.+)$", Options)]
    private static partial Regex OwnRemoval();

    // 其B职务同时免去, 原任B职务自然免除.
    [GeneratedRegex("^(?:其|原任|其原任|原)(?:的)?(?<posts>.+?职务)(?:同时|自然|自行|一并|随之|相应)?(?:免去|免除)$", Options)]
    private static partial Regex RemovedBehind();

    // 免去X的B职务, 免去X同志B职务, 解聘X的B职务.
    [GeneratedRegex("^(?:同时|并)?(?:免去|免|解聘|撤销)(?<persons>[^其的]{2,60}?)(?:同志(?:所任|兼任|担任)?的?|(?:所任|兼任|担任)?的)(?<posts>.+)$", Options)]
    private static partial Regex RemovalOf();

    // Under 免去：: X的B职务, X同志的B职务.
    [GeneratedRegex("^(?<persons>[^其的]{2,60}?)(?:同志(?:所任|兼任|担任)?的?|(?:所任|兼任|担任)?的)(?<posts>.+)$", Options)]
    private static partial Regex UnderRemoval();

    // 同意X辞去B职务, 接受X辞去B职务的请求, X不再担任B职务.
    [GeneratedRegex("^(?:同意|接受|批准)?(?<persons>[^其的]{2,60}?)(?:辞去|不再担任|不再兼任|不再任)(?:其)?(?:的)?(?<posts>.+?)(?:的请求|的申请)?$", Options)]
    private static partial Regex Resignation();

    // 兼任B主任, 任B主任, 并任…: the person was named before.
    [GeneratedRegex("^(?:同时|并)?(?<verb>继续担任|挂职担任|挂职任|兼任|担任|改任|任|兼)(?<posts>.{3,})$", Options)]
    private static partial Regex OwnAppointment();

    // What may stand before the name: 任命X为, 聘任X为, 提名X任.
    [GeneratedRegex("^(?:同意)?(?:任命|聘任|聘请|续聘|推荐|提名|委派|增补)", Options)]
    private static partial Regex Decision();

    [GeneratedRegex("^(?:同志)?(?:兼职|挂职|暂时|继续|同时)?(?:聘任为|任命为|兼任|担任|挂任|改任|出任|续任|任|聘为|为)", Options)]
    private static partial Regex Verb();

    [GeneratedRegex("任|免|聘|辞去|职务", Options)]
    private static partial Regex AboutPosts();
}
