using System.Text.RegularExpressions;

namespace Gazette.Ingestion.Closings;

/// <summary>A line of the signature. Names of public bodies are told by what they end in: 温州市人民政府办公室, 温州海事局, 市委组织部.</summary>
internal static partial class SignatoryLine
{
    /// <summary>The names on a line, which parts joint signatories by spaces; empty when it holds anything else.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        var names = line.Split([' ', '\u3000', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (names.All(Name().IsMatch))
        {
            return names;
        }

        var closed = string.Concat(names);
        return Name().IsMatch(closed) ? [closed] : [];
    }

    [GeneratedRegex(
        @"^[\p{IsCJKUnifiedIdeographs}（）()]{1,30}(政府|办公室|办|局|厅|委|委员会|部|院|中心|处|公司|集团|银行|支行|分行|支队|总队|大队|海关|协会|学会|联合会|总会|总工会|联盟|指挥部|领导小组|法院|检察院|军分区|大学|学院|学校|医院|署|站|所|会)(（章）|（代章）)?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
