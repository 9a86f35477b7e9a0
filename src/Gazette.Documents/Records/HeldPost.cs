using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Documents.Chinese;

namespace Gazette.Documents;

/// <summary>
/// The post that an appointment names (职务), cut into organisation, post and rank: 温州市公安局法制支队政委（副县长级）. Two are the same post when
/// their keys are: width, blanks and the usual short forms (人民政府 and 政府, 管理委员会 and 管委会) make no difference; anything else does, since a
/// body of another name may be another body.
/// </summary>
public sealed partial record HeldPost
{
    // Last characters of the names of bodies and places: 局, 委, 办公室, 中心, 公司, 集团, 政府, 支队, 集聚区, 大学 ….
    private static readonly SearchValues<char> BodyEndings =
        SearchValues.Create("局委办院会室心司团府队所站处区校馆台社厅部厂园行库组学市县州省镇乡村道科系署关港城报刊网宫场苑店");

    /// <summary>The organisation as printed; null when none is named (副市长).</summary>
    public string? Organisation { get; private init; }

    /// <summary>The post; the whole text when it does not end in the name of a post.</summary>
    public required string Title { get; init; }

    /// <summary>A rank in brackets: 副县长级; null without.</summary>
    public string? Rank { get; private init; }

    /// <summary>What organisations are compared by; empty when none is named.</summary>
    public string OrganisationKey => KeyOf(Organisation ?? "");

    /// <summary>What posts are compared by, within an organisation.</summary>
    public string TitleKey => KeyOf(Title);

    /// <summary>
    /// Whether one person holds such a post at a time, as its name tells: not a deputy (副), member (员), adviser (顾问) or the like.
    /// </summary>
    public bool IsUsuallySole => !Several().IsMatch(TitleKey);

    /// <summary>Reads a position (<see cref="Appointment.Position"/>).</summary>
    public static HeldPost Of(string position)
    {
        var text = CharacterWidth.Squeeze(position);
        var rank = RankAtEnd().Match(text);
        var bare = rank.Success ? text[..rank.Index] : text;
        var (organisation, title) = WithItsMatter(PostTitle.Of(bare), bare);
        return new HeldPost
        {
            Organisation = title.Length > 0 && organisation.Length > 0 ? organisation : null,
            Title = title.Length > 0 ? title : bare,
            Rank = rank.Success ? rank.Groups["rank"].Value : null,
        };
    }

    /// <summary>The key of an organisation's or post's name in any of its written forms.</summary>
    public static string KeyOf(string name) => CharacterWidth.Fold(CharacterWidth.Squeeze(name))
        .Replace("人民政府", "政府", StringComparison.Ordinal)
        .Replace("管理委员会", "管委会", StringComparison.Ordinal);

    // 法律顾问 of 市政府, 支队长 of 特警支队, 生态环境保护督察专员 of 温州市: what a post deals with is no part of the body's name.
    private static PostTitle WithItsMatter(PostTitle cut, string position)
    {
        var end = cut.Organisation.AsSpan().LastIndexOfAny(BodyEndings) + 1;
        return !cut.IsPost || end == 0 || end == cut.Organisation.Length || char.IsPunctuation(cut.Organisation[^1])
            ? cut
            : new PostTitle(position[..end], position[end..]);
    }

    [GeneratedRegex("[（(](?<rank>[^（()）]{1,12}级)[)）]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex RankAtEnd();

    // 常务副 and 第一副 are one each; 总师 of one kind may be several, but each is a post of its own name.
    [GeneratedRegex("(?:^|[^务一])副|(?:员|代表|顾问|参事|助理|董事|监事|理事|督学|督察|专员|法官|检察官|书记员)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Several();
}
