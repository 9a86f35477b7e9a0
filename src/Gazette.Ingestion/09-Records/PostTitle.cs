using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Records;

/// <summary>A position cut into organisation and post: 温州市公安局 + 副局长.</summary>
/// <param name="Organisation">The organisation; empty when only a post is named.</param>
/// <param name="Post">The post; empty when the text ends in none.</param>
internal readonly partial record struct PostTitle(string Organisation, string Post)
{
    /// <summary>Cuts a position, which holds no brackets at its end.</summary>
    public static PostTitle Of(string position)
    {
        var match = AtEnd().Match(position);
        return match.Success ? new PostTitle(position[..match.Index], match.Value) : new PostTitle(position, "");
    }

    /// <summary>Whether it names a post at all.</summary>
    public bool IsPost => Post.Length > 0;

    // Posts end in 长, 师, 员 or in one of the fixed words; ranks and party bodies stand before them (常务副, 党组, 总).
    [GeneratedRegex(
        "(?:常务|第一|党委|党组|党总支|党工委|纪委|纪检组|执行|名誉|代理|助理|首席|副|总)*"
        + "(?:董事长|监事长|理事长|秘书长|检察长|参谋长|总编辑|总经理|经理|总裁|总监|总督学|总工程师|总经济师|总会计师|总规划师|总农艺师|总畜牧师|总统计师|总审计师|"
        + "工程师|经济师|会计师|规划师|督学|督察专员|督察|专员|巡视员|调研员|主任委员|主席|主任|书记|委员|成员|政治委员|政委|总编|主编|代表|顾问|参事|馆员|董事|监事|理事|院士|秘书|助理|"
        + @"\p{IsCJKUnifiedIdeographs}长)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
