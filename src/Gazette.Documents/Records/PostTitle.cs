using System.Text.RegularExpressions;

namespace Gazette.Documents;

/// <summary>A position cut into organisation and post: 温州市公安局 + 副局长.</summary>
/// <param name="Organisation">The organisation; empty when only a post is named.</param>
/// <param name="Post">The post; empty when the text ends in none.</param>
public readonly partial record struct PostTitle(string Organisation, string Post)
{
    /// <summary>Cuts a position, which holds no brackets at its end.</summary>
    public static PostTitle Of(string position)
    {
        var match = AtEnd().Match(position);
        return match.Success ? new PostTitle(position[..match.Index], match.Value) : new PostTitle(position, "");
    }

    /// <summary>Whether it names a post at all.</summary>
    public bool IsPost => Post.Length > 0;

    // Posts end in 长, 师, 员, 官 or in one of the fixed words; ranks, party bodies and ways of holding stand before them (常务副, 党组, 一级).
    [GeneratedRegex(
        "(?:[一二三四]级|高级|[正副][厅局处县科]级|常务|第一|党委|党组|党总支|党支部|党工委|纪委|纪检组|纪检监察组|执行|名誉|代理|助理|首席|专职|兼职|独立|外部|职工|轮值|联席|主持工作的|副|总)*"
        + @"(?:董事长|监事长|理事长|秘书长|检察长|参谋长|总编辑|总经理|经理|总裁|总监|总督学|总法律顾问|总\p{IsCJKUnifiedIdeographs}{1,3}师|"
        + @"\p{IsCJKUnifiedIdeographs}{2}师|督学|督察专员|督察|专员|巡视员|调研员|主任科员|科员|审判员|检察员|研究员|联络员|指导员|教导员|协理员|特派员|裁判员|政府专员|"
        + @"主任委员|主席|主任|书记|常委|委员|成员|政治委员|政委|政治协理员|总编|主编|代表|顾问|参事|馆员|董事|监事|理事|院士|秘书|助理|总指挥|副指挥|指挥|法官|检察官|\p{IsCJKUnifiedIdeographs}{2}官|司令|"
        + @"\p{IsCJKUnifiedIdeographs}长)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex AtEnd();
}
