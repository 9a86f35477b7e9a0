using System.Globalization;
using Gazette.Documents;

namespace Gazette.Loading;

/// <summary>What speaks against publishing a file as the issue it was read as.</summary>
internal static class IssueFileCheck
{
    /// <summary>Why a text is no gazette: nothing in it begins an article or tells an issue. Null for any other.</summary>
    public static string? Refusal(Issue issue) =>
        issue.Identity == new IssueIdentity() && issue.Diagnostics.FirstOrDefault(found => found.Code == DiagnosticCodes.UnknownLayout) is { } unknown
            ? $"第 {unknown.Lines.First} 行起：{unknown.Seen}，也没有读到年份和期号。应为一期公报的文本；若确是公报，请用校正“起一篇”指明各篇从哪里开始。"
            : null;

    /// <summary>A remark on a file whose name, written 2020-09, tells another issue than its text.</summary>
    public static IEnumerable<Diagnostic> NameOf(string fileName, Issue issue)
    {
        if (Path.GetFileNameWithoutExtension(fileName).Split('-') is not [{ Length: 4 } year, { Length: 1 or 2 } number]
            || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var namedYear)
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var namedNumber)
            || issue.Identity is not { Year: { } readYear, Number: { } readNumber }
            || (namedYear, namedNumber) == (readYear, readNumber))
        {
            yield break;
        }

        yield return new Diagnostic
        {
            Severity = DiagnosticSeverity.Warning,
            Code = DiagnosticCodes.FileNameDiffers,
            Lines = issue.IdentitySources.FirstOrDefault(source => source.Field == IdentityField.Number)?.Lines is [var first, ..] ? first : SourceSpan.Of(1),
            Seen = $"文件名 {fileName} 像是 {namedYear}年第{namedNumber}期，文中读到的是 {readYear}年第{readNumber}期",
            TakenFor = "按文中所读收录；请核对文件是否放错，文件名有误的请改名",
        };
    }
}
