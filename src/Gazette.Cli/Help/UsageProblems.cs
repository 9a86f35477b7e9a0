using System.CommandLine;
using System.CommandLine.Parsing;

namespace Gazette.Cli.Help;

/// <summary>Says in Chinese what is wrong with a command line; System.CommandLine's own sentences are only partly translated.</summary>
internal static class UsageProblems
{
    /// <summary>A sentence a problem, then where to read on; empty when nothing is wrong.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var unknown = UnknownOptions(parsed);
        if (parsed.Errors.Count + unknown.Count == 0)
        {
            return [];
        }

        var command = parsed.CommandResult.Command;
        var problems = unknown.Count > 0
            ? unknown
            : parsed.UnmatchedTokens.Select(token => $"不认识的参数：{token}").Concat(command.Options.Where(o => o.Required && parsed.GetResult(o) is null or { Implicit: true }).Select(o => $"缺少选项 {o.Name}：{o.Description}"))
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

    /// <summary>What is written like an option and is none; System.CommandLine takes it for an argument and blames the next one.</summary>
    private static List<string> UnknownOptions(ParseResult parsed) =>
    [
        .. parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token is { Type: TokenType.Argument, Value: ['-', '-', var first, ..] } && char.IsAsciiLetter(first))
            .Select(token => $"不认识的选项：{token.Value}（若是要查的词或文件名，请在它前面加 -- ）"),
    ];

    private static IEnumerable<string> Path(Command command) => command is RootCommand ? ["gazette"] : ["gazette", command.Name];
}
