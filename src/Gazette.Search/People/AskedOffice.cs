using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Search.People;

/// <summary>
/// An office as people ask for it (温州市长, 公安局长, 市教育局局长), and whether a printed one is meant: body and post are compared by
/// themselves, so that 温州市公安局某分局局长 is not the 公安局局长, and 杭州市长 is not the 市长 of this gazette.
/// </summary>
/// <param name="Body">Key of the body or place as asked; empty when only the post is.</param>
/// <param name="Title">Key of the post.</param>
internal sealed partial record AskedOffice(string Body, string Title)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>The office that a text names as a whole; null when it names none.</summary>
    public static AskedOffice? Of(string text) =>
        PostTitle.Of(text) is { IsPost: true } cut ? new AskedOffice(HeldPost.KeyOf(cut.Organisation), HeldPost.KeyOf(cut.Post)) : null;

    /// <summary>The office asked for, without what makes a question of it (现任, 名字 …), and without the day of a month that was read as a date.</summary>
    public static string WithoutQuestion(string text) => After().Replace(Before().Replace(text, ""), "");

    /// <summary>Whether a printed office is meant.</summary>
    /// <param name="body">Key of the printed body or place; empty when none is printed.</param>
    /// <param name="title">Key of the printed post.</param>
    /// <param name="isOwn">Whether the place of a name is the one whose government the gazette is of.</param>
    public bool Fits(string body, string title, Func<string, bool> isOwn) =>
        title == Title && (Level is { } level && IsGovernment(level) ? IsPlace(body, level, isOwn) : Bodies().Any(asked => IsBody(body, asked, isOwn)));

    /// <summary>Whether a body is the one whose post is asked for; a government has no other name than its place, and is none here.</summary>
    /// <param name="body">Key of the printed body.</param>
    /// <param name="isOwn">Whether the place of a name is the one whose government the gazette is of.</param>
    public bool IsOf(string body, Func<string, bool> isOwn) => !(Level is { } level && IsGovernment(level)) && Bodies().Any(asked => IsBody(body, asked, isOwn));

    // 局 of 局长, 常务副局长.
    private char? Level => Title is [.., var level, '长'] ? level : null;

    private static bool IsGovernment(char level) => level is '省' or '市' or '县' or '区' or '镇' or '乡';

    // The gazette's own mayor is printed without a place, and asked for with or without one.
    private bool IsPlace(string body, char level, Func<string, bool> isOwn)
    {
        var (asked, printed) = (Place(Body, level), Place(body, level));
        return asked == printed || (asked.Length == 0 ? isOwn(printed) : printed.Length == 0 && isOwn(asked));
    }

    // 温州, 温州市 and 温州市政府 are one place.
    private static string Place(string body, char level)
    {
        var place = body.EndsWith("政府", StringComparison.Ordinal) ? body[..^2] : body;
        return place.Length == 0 || place[^1] == level ? place : place + level;
    }

    // 公安局长 has one 局 for two.
    private IEnumerable<string> Bodies() => Level is { } level && Body.Length > 0 && Body[^1] != level ? [Body, Body + level] : [Body];

    // 公安局 is the end of 温州市公安局; people leave out the 市 (温州教育局), print leaves out the own place (市公安局).
    private static bool IsBody(string body, string asked, Func<string, bool> isOwn) => (body, asked) switch
    {
        (_, "") => body.Length == 0,
        _ when body.EndsWith(asked, StringComparison.Ordinal) || WithoutLevel(body) == asked => true,
        ([var level and ('省' or '市' or '县' or '区'), .. var rest], _) when rest.Length > 0 && asked.EndsWith(rest, StringComparison.Ordinal) =>
            isOwn(Place(asked[..^rest.Length], level)),
        _ => false,
    };

    private static string WithoutLevel(string body) => LevelInside().Replace(body, "");

    [GeneratedRegex("^(?:请问|现任|时任|历任|前任|上任|现在|目前|当前|当今|如今|今年|哪位|我市|本市|咱们|我们|[0-9]{1,2}[日号])+", Options)]
    private static partial Regex Before();

    [GeneratedRegex("(?:现在|目前|叫|姓名|名字|名单|名叫|哪位|哪一位|哪几位|哪个人|什么人|有谁|人选|一职|这个职务)+$", Options)]
    private static partial Regex After();

    [GeneratedRegex("[省市县区]", Options)]
    private static partial Regex LevelInside();
}
