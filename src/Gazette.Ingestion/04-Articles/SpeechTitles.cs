using System.Text.RegularExpressions;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.Articles;

/// <summary>
/// Titles of speeches and reports (领导讲话, 政府工作报告), which bear no number: who spoke, when, or to whom stands right below
/// them: （2016年11月18日）, ——2021年2月2日在…上, 同志们：.
/// </summary>
internal static partial class SpeechTitles
{
    private const int MostTitleLines = 3;

    // Speaker, office and day, a line each, and the salutation.
    private const int Below = 4;

    /// <summary>The lines of the title that ends on the line; null when none does.</summary>
    public static IReadOnlyList<LayoutLine>? EndingAt(PageLayout layout, LayoutLine last)
    {
        if (!TitleEnd().IsMatch(last.Squeezed) || !layout.Printed.Skip(last.Index + 1).Take(Below).Any(line => Witness().IsMatch(line.Squeezed)))
        {
            return null;
        }

        var title = string.Empty;
        for (var first = last.Index; first >= 0 && last.Index - first < MostTitleLines; first--)
        {
            title = layout.Printed[first].Squeezed + title;
            if (TitleEnding.IsBalanced(title) && Title().IsMatch(title))
            {
                return [.. layout.Printed.Skip(first).Take(last.Index - first + 1)];
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?:上的?(?:讲话|报告|发言|致辞)(?:摘要|[（(]摘要[）)])?|^政府工作报告)$", RegexOptions.NonBacktracking)]
    private static partial Regex TitleEnd();

    /// <summary>在全市…会议上的讲话, with or without the speaker before it; 政府工作报告 alone on its line.</summary>
    [GeneratedRegex(@"^(?:政府工作报告|(?:[\p{IsCJKUnifiedIdeographs}、]{2,16})?在[^。，；：]{4,60}上的?(?:讲话|报告|发言|致辞)(?:摘要|[（(]摘要[）)])?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:[（(](?:[12]\d{3}|[一二三四五六七八九〇○零]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日[）)]$|[—―-]{1,2}(?:[12]\d{3}|[一二三四五六七八九〇○零]{4})年.+|(?:各位|同志|女士|朋友|尊敬的).{0,20}[：:!！]$)", RegexOptions.NonBacktracking)]
    private static partial Regex Witness();
}
