using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>One clause of a decision on personnel: who, which way, which posts.</summary>
internal sealed record AppointmentClause
{
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

    /// <summary>What the words around the verb add: 挂职, 提名, 代理, 试用期满.</summary>
    public string? Note { get; init; }

    /// <summary>Reads a clause.</summary>
    /// <param name="text">The clause without white space.</param>
    /// <param name="context">What holds where it begins.</param>
    public static AppointmentClause Read(string text, AppointmentContext context)
    {
        text = AppointmentPatterns.Preamble().Replace(text, "");
        return ReadRemark(text)
            ?? ReadRetirement(text)
            ?? ReadCollective(text, context)
            ?? ReadRemoval(text, context)
            ?? ReadAppointment(text, context)
            ?? ReadContinuation(text, context)
            ?? ReadPersons(text)
            ?? new AppointmentClause
            {
                Kind = AppointmentPatterns.AboutPosts().IsMatch(text) ? AppointmentClauseKind.Unreadable : AppointmentClauseKind.Other,
            };
    }

    // 试用期一年; 张三试用期满 names the person of what follows.
    private static AppointmentClause? ReadRemark(string text)
    {
        if (AppointmentPatterns.Term().IsMatch(text))
        {
            return new AppointmentClause { Kind = AppointmentClauseKind.Remark, Posts = text };
        }

        var trial = AppointmentPatterns.EndedTrial().Match(text);
        return trial.Success && PersonNames.ReadCertain(trial.Groups["persons"].Value) is var persons
            && (persons.Count > 0 || trial.Groups["persons"].Length == 0)
            ? new AppointmentClause { Kind = AppointmentClauseKind.Remark, Persons = persons, Posts = trial.Groups["what"].Value }
            : null;
    }

    // 张三退休, 批准张三同志退休, 退休.
    private static AppointmentClause? ReadRetirement(string text)
    {
        var match = AppointmentPatterns.Retirement().Match(text);
        return match.Success && (match.Groups["persons"].Length == 0 || PersonNames.Read(match.Groups["persons"].Value).Count > 0)
            ? new AppointmentClause { Kind = AppointmentClauseKind.Retirement, Persons = PersonNames.Read(match.Groups["persons"].Value), Posts = match.Groups["what"].Value }
            : null;
    }

    // 以上同志原任职务自然免除, 其原任职务同时免去, 不再另行办理免职手续: no post by its name.
    private static AppointmentClause? ReadCollective(string text, AppointmentContext context)
    {
        if (AppointmentPatterns.NoFurtherNotice().IsMatch(text))
        {
            return new AppointmentClause { Kind = AppointmentClauseKind.Other };
        }

        // 原任的…职务同时免去 is said of everybody before when the sentence itself names nobody.
        var match = AppointmentPatterns.EndsByItself().Match(text);
        var former = AppointmentPatterns.RemovedBehind().Match(text);
        var isCollective = match.Success && !AppointmentPatterns.PersonAndPost().IsMatch(match.Groups["what"].Value)
            || former.Success && (!context.HasPersons || former.Groups["posts"].Value.EndsWith("等职务", StringComparison.Ordinal));
        match = match.Success ? match : former;
        return isCollective
            ? new AppointmentClause { Kind = AppointmentClauseKind.CollectiveRemoval, Posts = match.Groups["what"].Value }
            : null;
    }

    private static AppointmentClause? ReadRemoval(string text, AppointmentContext context)
    {
        if (context.HasPersons)
        {
            foreach (var own in new[] { AppointmentPatterns.OwnRemoval().Match(text), AppointmentPatterns.RemovedBehind().Match(text) })
            {
                if (own.Success)
                {
                    return Removal([], own.Groups["posts"].Value);
                }
            }
        }

        var match = AppointmentPatterns.RemovalOf().Match(text);
        if (!match.Success && context.Action == AppointmentAction.Removed)
        {
            match = AppointmentPatterns.UnderRemoval().Match(text);
        }

        if (!match.Success)
        {
            match = AppointmentPatterns.PostEnds().Match(text);
        }

        if (!match.Success)
        {
            match = AppointmentPatterns.Resignation().Match(text);
        }

        return match.Success && PersonNames.Read(match.Groups["persons"].Value) is { Count: > 0 } persons
            ? Removal(persons, match.Groups["posts"].Value)
            : ReadBareRemoval(text, context);
    }

    // 免去A局局长张三的职务, with the name last; 免去张三温州市公安局局长职务, and under 免去： without the verb: the place of the post ends the name. 免去温州市…职务 goes on.
    private static AppointmentClause? ReadBareRemoval(string text, AppointmentContext context)
    {
        var verb = AppointmentPatterns.RemovalVerb().Match(text);
        if (!verb.Success && context.Action != AppointmentAction.Removed)
        {
            return null;
        }

        var rest = text[verb.Length..];
        if (verb.Success && AppointmentPatterns.PersonLast().Match(rest) is { Success: true } last && ReadPersonBehindPost(last.Groups["who"].Value) is var (named, held))
        {
            return Removal(named, held);
        }

        return context.CutBeforePlace(rest) is var (persons, posts) ? Removal(persons, posts)
            : verb.Success && context.HasPersons && context.OpensPost(rest) ? Removal([], rest)
            : null;
    }

    private static AppointmentClause Removal(IReadOnlyList<string> persons, string posts) => new()
    {
        Kind = posts.Length > 1 ? AppointmentClauseKind.Posts : AppointmentClauseKind.Unreadable,
        Action = AppointmentAction.Removed,
        Persons = persons,
        Posts = posts,
    };

    private static AppointmentClause? ReadAppointment(string text, AppointmentContext context)
    {
        if (context.HasPersons && AppointmentPatterns.OwnAppointment().Match(text) is { Success: true } own)
        {
            return Appointment([], own.Groups["verb"].Value, own.Groups["posts"].Value);
        }

        if (AppointmentPatterns.TakenBy().Match(text) is { Success: true } taken
            && PersonNames.Read(taken.Groups["persons"].Value) is { Count: > 0 } takers)
        {
            return Appointment(takers, taken.Groups["verb"].Value, taken.Groups["posts"].Value);
        }

        // 任X为B: the verb stands in two halves around the name.
        if (text.StartsWith('任') && text.IndexOf('为', StringComparison.Ordinal) is > 2 and var half
            && PersonNames.ReadCertain(text[1..half]) is { Count: > 0 } named && text[(half + 1)..] is { Length: > 2 } given)
        {
            return Appointment(named, "任", given);
        }

        var decision = AppointmentPatterns.Decision().Match(text);
        return ReadByVerb(text[decision.Length..], decision.Value)
            ?? ((decision.Success || context.Action == AppointmentAction.Appointed) && context.CutBeforePlace(text[decision.Length..]) is var (persons, posts)
                ? Appointment(persons, decision.Value, posts)
                : null);
    }

    // Characters of a hundred names, and of a verb with all its adverbs: what is longer is no decision.
    private const int LongestPersons = 400;
    private const int LongestVerb = 40;

    // Each 任 or 为 may be the verb or part of a name (任小明任…): the first with a name before it and no further verb behind it.
    private static AppointmentClause? ReadByVerb(string body, string decision)
    {
        for (var at = 0; at < Math.Min(body.Length, LongestPersons); at++)
        {
            var verb = AppointmentPatterns.Verb().Match(body.Substring(at, Math.Min(LongestVerb, body.Length - at)));
            if (verb.Success && ReadPersonsBefore(body[..at]) is { Count: > 0 } persons
                && body[(at + verb.Length)..] is { Length: > 2 } posts && !AppointmentPatterns.Verb().IsMatch(posts))
            {
                var clause = Appointment(persons, decision + verb.Value, posts);
                return clause with { Note = Join(clause.Note, PersonNames.NotesIn(body[..at])) };
            }
        }

        return null;
    }

    // The names, or those of X由A改任B and 原A局长X任B: what a person was before is told, not decided.
    private static IReadOnlyList<string> ReadPersonsBefore(string text)
    {
        if (PersonNames.Read(text) is { Count: > 0 } names)
        {
            return names;
        }

        var from = AppointmentPatterns.FromPost().Match(text);
        if (from.Success)
        {
            return PersonNames.ReadCertain(from.Groups["persons"].Value);
        }

        return text.StartsWith('原') && ReadPersonBehindPost(text[1..]) is var (former, _) ? former : [];
    }

    // A局局长X: the post says where the name begins.
    private static (IReadOnlyList<string> Persons, string Posts)? ReadPersonBehindPost(string text)
    {
        for (var length = 3; length >= 2; length--)
        {
            if (text.Length > length + 3 && PersonNames.ReadCertain(text[^length..]) is { Count: > 0 } person && PostTitle.Of(text[..^length]).IsPost)
            {
                return (person, text[..^length]);
            }
        }

        return null;
    }

    private static string? Join(string? first, string? second) =>
        first is null ? second : second is null ? first : $"{first}，{second}";

    private static AppointmentClause Appointment(IReadOnlyList<string> persons, string words, string posts)
    {
        var nominee = AppointmentPatterns.Nominee().Match(posts);
        return new AppointmentClause
        {
            Kind = AppointmentClauseKind.Posts,
            Action = AppointmentAction.Appointed,
            Persons = persons,
            Posts = nominee.Success ? posts[..nominee.Index] : posts,
            IsConcurrent = words.Contains('兼', StringComparison.Ordinal),
            Note = NoteOf(words, nominee.Success),
        };
    }

    // 提名, 推荐 and 建议 appoint nobody yet: whoever reads the row must see it.
    private static string? NoteOf(string words, bool isNominee) =>
        words.Contains('挂', StringComparison.Ordinal) ? "挂职"
        : words.Contains("代理", StringComparison.Ordinal) ? "代理"
        : words.Contains("推荐", StringComparison.Ordinal) ? "推荐"
        : words.Contains("建议", StringComparison.Ordinal) ? "建议"
        : words.Contains("期满", StringComparison.Ordinal) ? "试用期满"
        : isNominee || words.Contains("提名", StringComparison.Ordinal) ? "提名"
        : null;

    // "…副局长，市公共资源交易管委会办公室副主任": a further post without a verb.
    private static AppointmentClause? ReadContinuation(string text, AppointmentContext context) =>
        context.HasPersons && context.Action is { } same && PostListReader.Read(text) is [.., var last]
            && PostTitle.Of(PostListReader.WithoutBrackets(last.Position)).IsPost
            ? new AppointmentClause { Kind = AppointmentClauseKind.Posts, Action = same, Posts = text }
            : null;

    // 张三，女，畲族，任…: names alone, and what is said of a person.
    private static AppointmentClause? ReadPersons(string text) =>
        AppointmentPatterns.AboutPerson().IsMatch(text) ? new AppointmentClause { Kind = AppointmentClauseKind.Persons }
        : PersonNames.ReadCertain(text) is { Count: > 0 } persons ? new AppointmentClause { Kind = AppointmentClauseKind.Persons, Persons = persons }
        : null;
}
