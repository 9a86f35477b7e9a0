using System.CommandLine;
using System.Text.Json;
using Gazette.Cli.Export;
using Gazette.Cli.Help;
using Gazette.Cli.Output;
using Gazette.Documents;
using Gazette.Documents.Wire;
using Gazette.Search;
using Gazette.Search.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Cli.Commands;

/// <summary><c>search QUERY [--json]</c>: the portal's search at the keyboard.</summary>
internal static class SearchCommand
{
    // Far behind the end of any search.
    private const int LastPage = 100_000;

    /// <summary>The command.</summary>
    public static Command Create(CliConsole console)
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "要查的词或文号，随意书写；几个词之间可用空格",
            Arity = ArgumentArity.OneOrMore,
        };
        query.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError("要查的词是空的。");
            }
        });
        var page = CommonOptions.WholeNumber("--page", "第几页，不写为第 1 页", 1, LastPage);
        var size = CommonOptions.WholeNumber("--size", "每页几条，1 至 100，不写为 10", 1, 100);
        var year = CommonOptions.WholeNumber("--year", "只查某年的公报", 1900, 2999);
        var kind = new Option<string?>("--kind") { Description = "只查某类文章，如 通知、政策解读", HelpName = "KIND" };
        var json = new Option<bool>("--json") { Description = "输出 JSON，与 /api/v1/search 相同" };
        var database = CommonOptions.Database();
        kind.Validators.Add(result =>
        {
            if (KindOf(result.GetValue(kind)) is null)
            {
                result.AddError($"--kind 应为其中之一：{string.Join("、", ArticleKinds.All.Select(k => k.Label()))}。");
            }
        });
        var command = new DescribedCommand("search", "在已载入的公报中检索。")
        {
            Examples =
            [
                new("search 孩子上托班", "用平常的话检索"),
                new("search 温政办2020 94", "按文号查找，怎么写都行"),
                new("search 房票 --year 2020 --kind 意见 --json", "限定年份和类别，输出 JSON"),
            ],
        };
        foreach (var symbol in new Option[] { page, size, year, kind, json, database })
        {
            command.Add(symbol);
        }

        command.Add(query);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console,
            new SearchRequest
            {
                Text = string.Join(' ', parsed.GetRequiredValue(query)),
                Page = parsed.GetValue(page) ?? 1,
                Size = parsed.GetValue(size) ?? 10,
                Year = parsed.GetValue(year),
                Kind = KindOf(parsed.GetValue(kind)),
            },
            parsed.GetValue(json),
            parsed.GetValue(database),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliConsole console, SearchRequest request, bool json, string? database, CancellationToken cancellationToken)
    {
        await using var services = await GazetteServices.OpenAsync(database, cancellationToken);
        var results = await services.GetRequiredService<ISearchService>().SearchAsync(request, cancellationToken);
        if (json)
        {
            var answer = WireSearchAnswer.From(results, PortalAddresses.Article);
            await console.Output.WriteLineAsync(JsonSerializer.Serialize(answer, WireJson.Options));
        }
        else
        {
            await SearchReport.WriteAsync(console, results);
        }

        return ExitCodes.Done;
    }

    private static ArticleKind? KindOf(string? text) =>
        ArticleKinds.Find(text) ?? ArticleKinds.All.Where(k => k.Label() == text).Select(k => (ArticleKind?)k).FirstOrDefault();
}
