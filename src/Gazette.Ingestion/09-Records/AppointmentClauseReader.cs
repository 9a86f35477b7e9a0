using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>Tells what a clause of a decision on personnel is; posts given up and taken up are read by readers of their own.</summary>
internal static class AppointmentClauseReader
{
    /// <summary>Reads a clause.</summary>
    /// <param name="text">The clause without white space.</param>
    /// <param name="context">What holds where it begins.</param>
    public static AppointmentClause Read(string text, AppointmentContext context)
    {
        var plain = AppointmentPatterns.Preamble().Replace(text, "").Replace(Respectively, "", StringComparison.Ordinal);
        return Kind(plain, context) with { IsRespective = text.Contains(Respectively, StringComparison.Ordinal) };
    }

    private const string Respectively = "分别";

    private static AppointmentClause Kind(string text, AppointmentContext context) =>
        ReadRemark(text)
            ?? ReadRetirement(text)
            ?? ReadCollective(text, context)
            ?? RemovalReader.Read(text, context)
            ?? TakingUpReader.Read(text, context)
            ?? ReadContinuation(text, context)
            ?? ReadPersons(text)
            ?? new AppointmentClause
            {
                Kind = AppointmentPatterns.AboutPosts().IsMatch(text) ? AppointmentClauseKind.Unreadable : AppointmentClauseKind.Other,
            };

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

    // "…副局长，市公共资源交易管委会办公室副主任": a further post without a verb, concurrent when the one before is.
    private static AppointmentClause? ReadContinuation(string text, AppointmentContext context) =>
        context.HasPersons && context.Action is { } same && !AppointmentPatterns.OtherDecision().IsMatch(text) && PostListReader.Read(text) is [.., var last]
            && PostTitle.Of(PostListReader.WithoutBrackets(last.Position)).IsPost
            ? new AppointmentClause { Kind = AppointmentClauseKind.Posts, Action = same, Posts = text, IsConcurrent = context.IsConcurrent }
            : null;

    // 张三，女，畲族，任…: names alone, and what is said of a person.
    private static AppointmentClause? ReadPersons(string text) =>
        AppointmentPatterns.AboutPerson().IsMatch(text) ? new AppointmentClause { Kind = AppointmentClauseKind.Persons }
        : PersonNames.ReadCertain(text) is { Count: > 0 } persons ? new AppointmentClause { Kind = AppointmentClauseKind.Persons, Persons = persons }
        : null;
}
