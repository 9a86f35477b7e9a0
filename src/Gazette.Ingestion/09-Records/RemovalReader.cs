using Gazette.Documents;

namespace Gazette.Ingestion.Records;

/// <summary>Reads a clause by which persons give up posts: 免去X的B职务, 免去其B职务, X不再担任B, under 免去： X的B职务.</summary>
internal static class RemovalReader
{
    /// <summary>The clause; null when it removes nobody.</summary>
    /// <param name="text">The clause without white space and preamble.</param>
    /// <param name="context">What holds where it begins.</param>
    public static AppointmentClause? Read(string text, AppointmentContext context)
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
        if (verb.Success && AppointmentPatterns.PersonLast().Match(rest) is { Success: true } last && PersonNames.ReadBehindPost(last.Groups["who"].Value) is var (named, held))
        {
            return Removal(named, held);
        }

        return context.CutBeforePlace(rest, verb.Success) is var (persons, posts) ? Removal(persons, posts)
            : verb.Success && context.HasPersons && context.OpensPost(rest) ? Removal([], rest)
            : null;
    }

    private static AppointmentClause Removal(IReadOnlyList<string> persons, string posts) => new()
    {
        Kind = posts.Length > 1 ? AppointmentClauseKind.Posts : AppointmentClauseKind.Unreadable,
        Action = AppointmentAction.Removed,
        Persons = persons,
        // 免去X原B职务: that it is the former post is what the removal says.
        Posts = posts.StartsWith('原') ? posts[1..] : posts,
    };
}
