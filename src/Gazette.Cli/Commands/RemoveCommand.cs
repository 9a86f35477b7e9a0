using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Input;
using Gazette.Cli.Output;
using Gazette.Loading;
using Gazette.Search;
using Gazette.Storage.Reading;
using Gazette.Storage.Writing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gazette.Cli.Commands;

/// <summary><c>remove ISSUE… [--database FILE]</c>: takes issues that were loaded by mistake out of the database.</summary>
internal static class RemoveCommand
{
    private const int MostNamed = 12;

    /// <summary>The command.</summary>
    public static Command Create(CliConsole console)
    {
        var issues = new Argument<string[]>("ISSUE")
        {
            Description = "要撤下的期，写作 2020-09；期号不详的写载入时的文件名",
            Arity = ArgumentArity.OneOrMore,
        };
        var database = CommonOptions.Database();
        var command = new DescribedCommand("remove", "把误载的公报从数据库撤下，文章和检索一并撤下。")
        {
            Remarks = "所列各期要么全部撤下，要么都不动。撤下的文章网址会说明已撤下；同一期再次载入时，同一篇文章恢复原网址。"
                + "公报文件夹中的文件不会删除，请另行移走，否则门户下次启动会再次载入。",
            Examples =
            [
                new("remove 2020-09", "撤下2020年第9期"),
                new("remove scan-17.txt --database /var/lib/gazette/gazette.db", "从指定的数据库撤下期号不详的一期"),
            ],
        };
        command.Add(issues);
        command.Add(database);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(console, parsed.GetRequiredValue(issues), parsed.GetValue(database), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string[] names, string? database, CancellationToken cancellationToken)
    {
        await using var services = await GazetteServices.OpenAsync(database, cancellationToken);
        var held = await services.GetRequiredService<IGazetteReader>().IssuesAsync(cancellationToken);
        List<IssueSummary> chosen = [.. names.Select(name => Find(held, name)).Distinct()];
        var folder = services.GetRequiredService<IOptions<GazetteOptions>>().Value.IssuesDirectory;
        var comesBack = false;
        await RemoveAsync(services, chosen, cancellationToken);
        foreach (var issue in chosen)
        {
            await console.Output.WriteLineAsync($"已撤下 {issue.Identity.Name()}，{issue.ArticleCount} 篇（{issue.FileName}）");
            var file = Path.Combine(folder, issue.FileName);
            if (File.Exists(file))
            {
                comesBack = true;
                await console.Error.WriteLineAsync($"{file}：文件还在公报文件夹中，门户下次启动会再次载入；请移走或改正。");
            }
        }

        return comesBack ? ExitCodes.NeedsALook : ExitCodes.Done;
    }

    private static async Task RemoveAsync(IServiceProvider services, List<IssueSummary> issues, CancellationToken cancellationToken)
    {
        List<IIssueTransactionParticipant> participants = [.. services.GetServices<IIssueTransactionParticipant>()];
        if (await services.GetRequiredService<IssueStore>().RemoveAsync(issues, participants, cancellationToken) is { } gone)
        {
            throw new UnusableInputException($"{gone.FileName}：在此期间已被另一程序撤下或替换，没有改动。请再看一次。");
        }
    }

    /// <summary>The issue that is addressed 2020-09 or 2020-9, or that came from a file of this name.</summary>
    /// <exception cref="UnusableInputException">There is none, or more than one.</exception>
    private static IssueSummary Find(IReadOnlyList<IssueSummary> held, string name)
    {
        List<IssueSummary> found = IssueNumber.TryParse(name, out var number)
            ? [.. held.Where(issue => issue.Identity.Year == number.Year && issue.Identity.Number == number.Number)]
            : [.. held.Where(issue => issue.FileName == name)];
        return found switch
        {
            [var one] => one,
            [] => throw new UnusableInputException($"{name}：数据库中没有这一期，没有改动。{Held(held)}"),
            _ => throw new UnusableInputException($"{name}：有 {found.Count} 期来自这个文件名，没有改动。请写期号：{string.Join("、", found.Select(Call))}。"),
        };
    }

    private static string Held(IReadOnlyList<IssueSummary> held) => held.Count switch
    {
        0 => "数据库是空的。",
        <= MostNamed => $"现有：{string.Join("、", held.Select(Call))}。",
        _ => $"现有 {held.Count} 期，最近的是：{string.Join("、", held.Take(MostNamed).Select(Call))}。",
    };

    private static string Call(IssueSummary issue) => issue.Identity is { Year: { } year, Number: { } number }
        ? new IssueNumber(year, number).ToString()
        : issue.FileName;
}
