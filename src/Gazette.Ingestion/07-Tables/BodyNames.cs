using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Tables;

/// <summary>Recognises a cell that says who does something: names of bodies, set apart by commas, * at the one in the lead.</summary>
internal static partial class BodyNames
{
    /// <summary>Whether the text is nothing but names of bodies: 市教育局*、市委组织部（市委人才办）、相关属地政府.</summary>
    public static bool Are(string text) =>
        text.Length > 0 && Note().Replace(text, string.Empty).TrimEnd('。').Split(['、', '，', ',', '；', ';', ' ']).All(name => Name().IsMatch(name));

    [GeneratedRegex(@"^\*?\p{IsCJKUnifiedIdeographs}{1,24}(局|委|办|办公室|部|院|社|会|中心|政府|公司|集团|大学|学校|高校|行|队|支队|处|站|馆|单位|部门|街道|乡镇|所|机构|联|企业|协会|厅|区|园|运营商)\*?$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"[（(〔〈][^（）()〔〕〈〉]*[）)〕〉]", RegexOptions.NonBacktracking)]
    private static partial Regex Note();
}
