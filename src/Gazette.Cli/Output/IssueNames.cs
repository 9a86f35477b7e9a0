using System.Globalization;
using Gazette.Documents;

namespace Gazette.Cli.Output;

/// <summary>How issues are named for the clerk.</summary>
internal static class IssueNames
{
    /// <summary>E.g. 2020年第9期（总第217期）; what is unknown is called so.</summary>
    public static string Name(this IssueIdentity issue)
    {
        var year = issue.Year is { } y ? y.ToString(CultureInfo.InvariantCulture) : "年份不详";
        var number = issue.Number is { } n ? string.Create(CultureInfo.InvariantCulture, $"第{n}期") : "期号不详";
        var serial = issue.SerialNumber is { } s ? string.Create(CultureInfo.InvariantCulture, $"（总第{s}期）") : "";
        return issue.Year is null ? $"{year}，{number}{serial}" : $"{year}年{number}{serial}";
    }
}
