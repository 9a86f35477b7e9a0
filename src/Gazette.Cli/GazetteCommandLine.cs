using System.CommandLine;
using System.Globalization;
using Gazette.Cli.Commands;
using Gazette.Cli.Help;
using Gazette.Cli.Input;
using Gazette.Cli.Output;
using Gazette.Search.Synonyms;
using Gazette.Storage;

namespace Gazette.Cli;

/// <summary>The <c>gazette</c> command: reads the arguments, runs one command, answers with one of <see cref="ExitCodes"/>.</summary>
public static class GazetteCommandLine
{
    /// <summary>Runs a command line; what goes wrong is said in a sentence, never as a stack trace.</summary>
    /// <param name="arguments">As given by the shell.</param>
    /// <param name="console">Where to write.</param>
    /// <param name="cancellationToken">Stops the command; Ctrl-C does the same.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, CliConsole console, CancellationToken cancellationToken = default)
    {
        // System.CommandLine takes the words of its messages from the language of the thread.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        try
        {
            var parsed = Read(arguments, console);
            var problems = parsed.Action is ChineseHelpAction ? [] : UsageProblems.Of(parsed);
            foreach (var problem in problems)
            {
                await console.Error.WriteLineAsync(problem);
            }

            return problems.Count > 0 ? ExitCodes.Unusable : await parsed.InvokeAsync(Invocation(console), cancellationToken);
        }
        catch (Exception problem) when (problem is UnusableInputException or DatabaseUnavailableException or ThesaurusFormatException)
        {
            await console.Error.WriteLineAsync(problem.Message);
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync("已中断；未完成的部分没有写入。");
        }
#pragma warning disable CA1031 // The last resort: whatever it is, the clerk reads a sentence, not a stack trace.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            await console.Error.WriteLineAsync($"程序出错，未能完成：{problem.Message}（{problem.GetType().Name}）");
        }

        return ExitCodes.Unusable;
    }

    /// <summary>Reads a command line without running it.</summary>
    /// <remarks>A query may begin with @: arguments are what they are, never the name of a file with more arguments.</remarks>
    internal static ParseResult Read(IReadOnlyList<string> arguments, CliConsole console) =>
        Root(console).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private static InvocationConfiguration Invocation(CliConsole console) => new()
    {
        Output = console.Output,
        Error = console.Error,
        EnableDefaultExceptionHandler = false,
    };

    private static RootCommand Root(CliConsole console)
    {
        var root = new RootCommand("温州市人民政府公报工具：解析、入库、撤下、检查、检索、导出。")
        {
            ParseCommand.Create(console),
            IngestCommand.Create(console),
            RemoveCommand.Create(console),
            CheckCommand.Create(console),
            SearchCommand.Create(console),
            ExportCommand.Create(console),
        };
        ChineseHelpAction.ReplaceIn(root);
        root.SetAction(_ =>
        {
            ChineseHelpAction.Write(root, console.Error);
            return ExitCodes.Unusable;
        });
        return root;
    }
}
