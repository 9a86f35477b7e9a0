using System.Text.RegularExpressions;

namespace Gazette.Search.Queries;

/// <summary>What of the portal a query asks for that no article says by itself.</summary>
public enum QueryAim
{
    /// <summary>Articles.</summary>
    Articles,

    /// <summary>What takes effect or ends, perhaps at a time (今年到期的文件).</summary>
    Validity,

    /// <summary>What was repealed (已废止的文件).</summary>
    Repeals,

    /// <summary>What holds today (现行有效的文件).</summary>
    InForce,

    /// <summary>The contents of one issue, named in full (2020年第9期, 总第217期, 最新一期).</summary>
    Issue,

    /// <summary>The contents of an issue not told from those of other years (第9期), or of several (2020年公报).</summary>
    AnyIssue,
}

/// <summary>Reads the aim of a query. It must be nothing but that: 房票到期怎么办 asks for an article.</summary>
internal static partial class QueryAims
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // What may stand around the word that tells: documents in general.
    private const string Around = "(?:行政|规范性|文件|政策|规定|办法|制度|公文|红头|通知|公报|目录|清单|名单|一览表?|列表|汇总|情况|时间|日期)*";

    /// <summary>The aim of a query.</summary>
    public static QueryAim Of(SearchQuery query)
    {
        var text = query.TextWithoutDate;
        return Repeals().IsMatch(text) ? QueryAim.Repeals
            : Validity().IsMatch(text) ? QueryAim.Validity
            : InForce().IsMatch(text) ? QueryAim.InForce
            : AskedIssue.Of(query) is { IsAlone: true } issue ? issue.IsNamedInFull ? QueryAim.Issue : QueryAim.AnyIssue
            : QueryAim.Articles;
    }

    [GeneratedRegex("^" + Around + "(?:被|宣布)?(?:废止|废除|作废|停止执行)" + Around + "$", Options)]
    private static partial Regex Repeals();

    [GeneratedRegex("^" + Around + "(?:(?:即将|将要|快要|宣布)?(?:失效|到期|过期|期满|届满|生效|起?施行|起?实施|有效期)[和与、]?)+" + Around + "$", Options)]
    private static partial Regex Validity();

    [GeneratedRegex("^" + Around + "(?:现行|仍然?|继续|有效)*(?:现行|有效)" + Around + "$", Options)]
    private static partial Regex InForce();
}
