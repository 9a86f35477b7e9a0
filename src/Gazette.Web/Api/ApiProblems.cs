using System.Text;
using Gazette.Web.Addresses;
using Microsoft.AspNetCore.Mvc;

namespace Gazette.Web.Api;

/// <summary>The words of a call that failed (RFC 9457): Chinese where the framework speaks English.</summary>
internal static class ApiProblems
{
    /// <summary>Gives a problem that bears only the framework's own words others.</summary>
    public static void InChinese(ProblemDetailsOptions options) => options.CustomizeProblemDetails = context => Translate(context.ProblemDetails);

    private static void Translate(ProblemDetails problem)
    {
        if (problem.Title is { } title && !Ascii.IsValid(title))
        {
            return;
        }

        (problem.Title, problem.Detail) = problem.Status switch
        {
            StatusCodes.Status404NotFound => ("没有这个接口", $"有哪些接口，见 {GazetteAddresses.ApiV1}。"),
            StatusCodes.Status405MethodNotAllowed => ("接口只供读取", "请用 GET 或 HEAD。"),
            StatusCodes.Status503ServiceUnavailable => ("公报正在载入", "请稍后再试。"),
            < StatusCodes.Status500InternalServerError => ("请求有误", "这个请求无法处理。"),
            _ => ("出了故障", "不是请求有误，请稍后再试。"),
        };
    }
}
