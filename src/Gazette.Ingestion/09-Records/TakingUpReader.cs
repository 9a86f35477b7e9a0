using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>Reads a clause by which persons take up posts: X任B, 任命X为B, B由X兼任, 提名X为B人选.</summary>
internal static class TakingUpReader
{
    /// <summary>The clause; null when it appoints nobody.</summary>
    /// <param name="text">The clause without white space and preamble.</param>
    /// <param name="context">What holds where it begins.</param>
    public static AppointmentClause? Read(string text, AppointmentContext context)
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
                return clause with { Note = AppointmentNote.Join(clause.Note, PersonNames.NotesIn(body[..at])) };
            }
        }

        return null;
    }

    // The names, or those of X由A改任B, 原A局长X任B and 副市长X兼任B: what a person was before is told, not decided.
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

        return PersonNames.ReadBehindPost(text.StartsWith('原') ? text[1..] : text) is var (holder, _) ? holder : [];
    }

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

    // 提名, 提请, 推荐 and 建议 appoint nobody yet: whoever reads the row must see it.
    private static string? NoteOf(string words, bool isNominee) =>
        words.Contains('挂', StringComparison.Ordinal) ? "挂职"
        : words.Contains("代理", StringComparison.Ordinal) ? "代理"
        : words.Contains("提请", StringComparison.Ordinal) ? "提请"
        : words.Contains("推荐", StringComparison.Ordinal) ? "推荐"
        : words.Contains("建议", StringComparison.Ordinal) ? "建议"
        : words.Contains("期满", StringComparison.Ordinal) ? "试用期满"
        : isNominee || words.Contains("提名", StringComparison.Ordinal) ? "提名"
        : null;
}
