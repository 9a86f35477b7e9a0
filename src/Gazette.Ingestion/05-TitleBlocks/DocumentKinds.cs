using System.Text.RegularExpressions;
using Gazette.Documents;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>
/// Reads the kind of an official document from the last word of its title (文种; Regulations on official documents, article 8).
/// Kinds that the portal does not set apart (通报, 函, 纪要 …) count as notices; orders and resolutions as decisions.
/// </summary>
public static partial class DocumentKinds
{
    /// <summary>The kind; a notice when there is no title.</summary>
    public static ArticleKind Of(string? title)
    {
        if (title is null || !LastWord().Match(title).Groups["word"].Success)
        {
            return ArticleKind.Notice;
        }

        return LastWord().Match(title).Groups["word"].Value switch
        {
            "意见" => ArticleKind.Opinion,
            "决定" or "决议" or "令" => ArticleKind.Decision,
            "通告" or "公告" => ArticleKind.Announcement,
            "批复" or "复函" => ArticleKind.Reply,
            _ => ArticleKind.Notice,
        };
    }

    [GeneratedRegex(@"(?<word>通知|意见|决定|决议|令|通告|公告|批复|复函)(?:[（(][^（()）]{1,20}[）)])*$", RegexOptions.NonBacktracking)]
    private static partial Regex LastWord();
}
