using System.CommandLine;

namespace Gazette.Cli.Help;

/// <summary>Says in Chinese what is wrong with a command line; System.CommandLine's own sentences are only partly translated.</summary>
internal static class UsageProblems
{
    /// <summary>A sentence a problem, then where to read on; empty when nothing is wrong.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        var command = parsed.CommandResult.Command;
        var problems = parsed.UnmatchedTokens.Select(token => $"不认识的参数：{token}")
            .Concat(command.Options.Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true }).Select(o => $"缺少选项 {o.Name}：{o.Description}"))
            .Concat(command.Arguments
                .Where(a => a.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(a) is null or { Tokens.Count: 0 })
                .Select(a => $"缺少参数 {a.Name}：{a.Description}"))
            .ToList();
        if (problems.Count == 0)
        {
            problems.AddRange(parsed.Errors.Select(error => error.Message));
        }

        return [.. problems, $"用法见：{string.Join(' ', Path(command))} --help"];
    }

    private static IEnumerable<string> Path(Command command) => command is RootCommand ? ["gazette"] : ["gazette", command.Name];
}
