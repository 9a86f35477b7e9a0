using System.Text.RegularExpressions;

namespace Gazette.Ingestion.References;

/// <summary>
/// Whether a statement is about the document it stands in (本办法自…起施行, 现予公布，自…起施行) and not about another one that it
/// quotes (《某条例》自…起施行) or about a measure (免收停车费措施从…开始实施).
/// </summary>
internal static partial class OwnSubject
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>Whether what stands before an offset makes the document itself the subject.</summary>
    /// <param name="text">The folded sentence.</param>
    /// <param name="at">Where the statement begins.</param>
    /// <param name="isOwnTitle">Tells whether a title in 《》 is the document's own.</param>
    public static bool Precedes(string text, int at, Func<string, bool> isOwnTitle)
    {
        var before = text[..at];
        if (IsQuoted(before))
        {
            return false;
        }

        var clause = ClauseBefore(before);
        if (clause.Length > 0)
        {
            return Self().IsMatch(clause) && !Within().IsMatch(clause) || OwnTitle(clause, isOwnTitle);
        }

        var sentence = Numbering().Replace(before, "");
        return sentence.Length == 0 || Self().IsMatch(sentence) || Promulgates().IsMatch(sentence) || OwnTitle(sentence, isOwnTitle);
    }

    /// <summary>Whether the document is named in the very clause before an offset: 本通告自…, 《办法》自….</summary>
    public static bool IsNamed(string text, int at, Func<string, bool> isOwnTitle) =>
        ClauseBefore(text[..at]) is { Length: > 0 } clause && (Self().IsMatch(clause) || OwnTitle(clause, isOwnTitle));

    /// <summary>Whether the sentence up to an offset says that it is about the document's own term: 本政策措施执行期限除有明确规定外，….</summary>
    public static bool OpensTerm(string text, int at) => !IsQuoted(text[..at]) && OwnTerm().IsMatch(Numbering().Replace(text[..at], ""));

    /// <summary>Whether a clause begins at an offset, its number aside, and not one that is quoted.</summary>
    public static bool OpensClause(string text, int at) => !IsQuoted(text[..at]) && ClauseBefore(text[..at]).Length == 0;

    private static bool IsQuoted(string before) =>
        before.AsSpan().Count('“') > before.AsSpan().Count('”') || before.AsSpan().Count('"') % 2 == 1;

    private static string ClauseBefore(string before) =>
        Numbering().Replace(before[(before.LastIndexOfAny([',', ':', ';']) + 1)..], "");

    private static bool OwnTitle(string text, Func<string, bool> isOwnTitle)
    {
        var title = QuotedTitle().Match(text);
        return title.Success && isOwnTitle(title.Groups["title"].Value);
    }

    [GeneratedRegex("^(?:第[一二三四五六七八九十百零〇0-9]+条|[(]?[一二三四五六七八九十百0-9]{1,4}[)、.]|附则|[•·-])+", Options)]
    private static partial Regex Numbering();

    // 本办法, 该规定, 上述政策; 原 and 其中 turn away from the document.
    [GeneratedRegex(@"^(?:以上|上述|本|该|此)(?:次|项)?[\p{IsCJKUnifiedIdeographs}“”()《》]{1,24}$|^(?:本|以上|上述)[\p{IsCJKUnifiedIdeographs}0-9]{1,16}[,:;]"
        + @"|^本[\p{IsCJKUnifiedIdeographs}“”()]{0,12}?(?:办法|规定|意见|细则|通知|通告|公告|方案|预案|政策|决定|措施|规则|规范|制度|标准|规程|指南|目录|计划|规划|文件|批复|条例)[\p{IsCJKUnifiedIdeographs}、()《》“”]{0,60}[,:;]", Options)]
    private static partial Regex Self();

    [GeneratedRegex("^(?:以上|上述|本)[\\p{IsCJKUnifiedIdeographs}“”]{1,12}(?:执行|实施|有效|施行)(?:期限|期)[^,。;]{0,20},$", Options)]
    private static partial Regex OwnTerm();

    // 本办法所称补贴, 本意见规定的标准: a measure within the document.
    [GeneratedRegex("所称|规定的|明确的|中的|涉及的|所列", Options)]
    private static partial Regex Within();

    [GeneratedRegex("现(?:予|将)|印发给你们|予以(?:公布|发布|印发)", Options)]
    private static partial Regex Promulgates();

    [GeneratedRegex("^(?:现将)?《(?<title>[^《》]{2,60})》", Options)]
    private static partial Regex QuotedTitle();
}
