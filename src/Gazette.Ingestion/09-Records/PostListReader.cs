using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Records;

/// <summary>
/// Cuts a list of posts into single ones: 某公司董事长、总经理 has the organisation twice; 某局局长、某中心主任 names one each. Of
/// the brackets at the end a rank (副县长级) stays, the others (试用期一年, 挂职, 兼, 保留…) are notes.
/// </summary>
internal static partial class PostListReader
{
    /// <summary>The posts of a list, in printed order.</summary>
    /// <param name="text">Position as printed, without white space.</param>
    public static IReadOnlyList<PostReading> Read(string text)
    {
        var posts = new List<PostReading>();
        var organisation = "";
        foreach (var (piece, isConcurrent) in Split(text))
        {
            var (position, note) = TakeNotes(piece);
            var title = PostTitle.Of(WithoutBrackets(position));
            if (Within(organisation, title.Organisation) is { Length: > 0 } within)
            {
                position = within + position;
            }
            else
            {
                organisation = title.Organisation;
            }

            posts.Add(new PostReading(position, note, isConcurrent || note?.Split('，').Contains("兼") == true));
        }

        return ShareTrial(posts);
    }

    /// <summary>
    /// What is not repeated before a post: the organisation before a bare post or a body that every organisation has, the place before an
    /// authority of the government named before (永嘉县副县长、公安局局长); empty when the post names its body in full.
    /// </summary>
    private static string Within(string organisation, string named)
    {
        if (organisation.Length > 0
            && (named.Length < ShortestBody || (InnerBody().IsMatch(named) && !organisation.EndsWith(named, StringComparison.Ordinal))))
        {
            return organisation;
        }

        return Authority().IsMatch(named) ? Government().Match(organisation).Groups["place"].Value : "";
    }

    /// <summary>The text without brackets and 职务 at its end, a rank in brackets aside; and what the brackets held.</summary>
    public static (string Position, string? Note) TakeNotes(string text)
    {
        var notes = new List<string>();
        var rank = "";
        while (true)
        {
            var trimmed = text.TrimEnd('.');
            trimmed = trimmed.EndsWith("职务", StringComparison.Ordinal) || trimmed.EndsWith("一职", StringComparison.Ordinal) || trimmed.EndsWith("职级", StringComparison.Ordinal)
                ? trimmed[..^2].TrimEnd('的')
                : trimmed;
            var bracket = LastBracket().Match(trimmed);
            if (!bracket.Success)
            {
                notes.Reverse();
                return (trimmed + rank, notes.Count == 0 ? null : string.Join("，", notes));
            }

            // One pair may hold both: （正县长级，试用期一年）.
            var parts = bracket.Groups["inside"].Value.Split(['，', ',', '；', ';'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var part in parts.Reverse())
            {
                if (IsRank(part))
                {
                    rank = $"（{part}）{rank}";
                }
                else
                {
                    notes.Add(part);
                }
            }

            text = trimmed[..bracket.Index];
        }
    }

    private static bool IsRank(string inside) => inside.EndsWith('级')
        && !inside.StartsWith("保留", StringComparison.Ordinal) && !inside.StartsWith("享受", StringComparison.Ordinal);

    /// <summary>The text without the brackets at its end.</summary>
    public static string WithoutBrackets(string position) => LastBracket().Replace(position, "");

    // At 、 and 兼 outside of brackets, where what stands before is a post by itself: 财政、税务局局长 stays whole.
    private static IEnumerable<(string Piece, bool IsConcurrent)> Split(string text)
    {
        int start = 0, depth = 0;
        var isConcurrent = false;
        for (var i = 0; i < text.Length; i++)
        {
            depth += Punctuation.IsOpening(text[i]) ? 1 : Punctuation.IsClosing(text[i]) && depth > 0 ? -1 : 0;
            if (depth > 0 || text[i] is not ('、' or '兼' or '和' or '及') || !EndsInPost(text[start..i]))
            {
                continue;
            }

            yield return (text[start..i], isConcurrent);
            isConcurrent = text[i] == '兼' || i + 1 < text.Length && text[i] == '、' && text[i + 1] == '兼';
            start = i + 1;
            while (start < text.Length && (text[start] is '兼' or '任'))
            {
                start++;
            }

            i = start - 1;
        }

        if (start < text.Length)
        {
            yield return (text[start..], isConcurrent);
        }
    }

    /// <summary>Whether a text ends in a post, brackets behind it aside.</summary>
    public static bool EndsInPost(string piece) => PostTitle.Of(WithoutBrackets(TakeNotes(piece).Position)).IsPost;

    // A trial period printed once, at the end, holds for every post of the list.
    private static List<PostReading> ShareTrial(List<PostReading> posts) =>
        posts.Count > 1 && posts[^1].Note is { } note && note.Contains("试用", StringComparison.Ordinal)
            ? [.. posts.Select(p => p.Note is null ? p with { Note = note } : p)]
            : posts;

    // One character before a post belongs to it (督察长), for the name of a body has two and more.
    private const int ShortestBody = 2;

    // Bodies that every organisation has within it: 某公司董事长、工会主席 is the president of that company's union.
    [GeneratedRegex("^(?:机关)?(?:工会|团委|妇委会|管委会|管理委员会|审判委员会|检察委员会|机关党委|党委办公室|办公室|研究室|政治部|政治处|董事会|监事会|理事会|党委)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InnerBody();

    [GeneratedRegex("^[^省市县区州旗]{2,8}(?:局|委员会|委)$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Authority();

    [GeneratedRegex("^(?<place>.+[省市县区州旗])(?:人民政府)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Government();

    [GeneratedRegex("[（(](?<inside>[^（()）]*)[）)]$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LastBracket();
}
