using System.Text.RegularExpressions;

namespace Gazette.Web.Overview;

/// <summary>
/// Works out from the title of an official document what it is about, in the words a reader may search by: an official title
/// reads issuer + 关于 + verb + matter + 的 + kind of document (Regulations on handling official documents, 2012, article 9).
/// </summary>
public static partial class TitleTopic
{
    private const int Shortest = 4;
    private const int Longest = 10;

    /// <summary>The matter of a title, 4 to 10 characters; null when it can't be had that short.</summary>
    /// <example>温州市人民政府办公室关于推进城市医联体建设的实施意见 → 城市医联体建设.</example>
    public static string? Of(string title)
    {
        var match = Matter().Match(title);
        if (!match.Success)
        {
            return null;
        }

        var matter = Verbs().Replace(match.Groups["matter"].Value, "").TrimStart('《').TrimEnd('》');
        var place = match.Groups["place"].Value;
        matter = Genre().Replace(matter.StartsWith(place, StringComparison.Ordinal) ? matter[place.Length..] : matter, "");
        return matter.Length is >= Shortest and <= Longest && matter.All(char.IsLetter) ? matter : null;
    }

    // The place is that of the issuer; it comes again before the matter and says nothing there.
    [GeneratedRegex("^(?<place>[^市县区]{1,6}[市县区])?.*?关于(?<matter>.+)的[^的]{2,6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Matter();

    // What stands before the matter: verbs of official titles, adverbs among them.
    [GeneratedRegex("^(?:印发|公布|转发|调整|做好|开展|实施|推进|推行|打造|鼓励|加强|加快|进一步|深入|全面|改革完善)+", RegexOptions.NonBacktracking)]
    private static partial Regex Verbs();

    // What a document that a notice carries is called: 办法, 方案, 规划 and their like.
    [GeneratedRegex("(?:[（(][^（()）]*[)）])?(?:暂行|试行|实施|管理|工作|行动|发展|三年|专项|应急)*(?:办法|方案|计划|规划|细则|规定|预案|要点|意见|制度)(?:[（(][^（()）]*[)）])?$", RegexOptions.NonBacktracking)]
    private static partial Regex Genre();
}
