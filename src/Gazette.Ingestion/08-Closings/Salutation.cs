using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Closings;

/// <summary>Reads 主送机关: the bodies a document is sent to, flush left on top of the text, closed by a colon (GB/T 9704—2012, 7.3.2).</summary>
internal static partial class Salutation
{
    /// <summary>Longer than this (in characters) no list of addressees gets.</summary>
    private const int Longest = 200;

    /// <summary>The addressees without the colon, if the paragraph is a salutation or opens with one; null otherwise.</summary>
    /// <param name="paragraph">The first paragraph of a document.</param>
    public static string? Read(string paragraph)
    {
        var end = paragraph.AsSpan().IndexOfAny('：', ':');
        if (end <= 0 || end > Longest)
        {
            return null;
        }

        var addressees = paragraph[..end];
        return Addressees().IsMatch(addressees) && !Statement().IsMatch(addressees) ? addressees : null;
    }

    [GeneratedRegex(
        @"(政府|单位|部门|机关|局|厅|委|委员会|办|办公室|处|院|中心|公司|集团|会|残联|妇联|工商联|队|站|所|学校|大学|学院|银行|企业|街道|乡镇|组织|机构|队伍|委员|代表)([（(〔][^（）()〔〕]{1,40}[）)〕])?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Addressees();

    /// <summary>What says something names no addressees: 现将…通知如下, 市人民政府决定.</summary>
    [GeneratedRegex(@"如下|决定|[。；]|^附件|现将|为了|根据", RegexOptions.NonBacktracking)]
    private static partial Regex Statement();
}
