using System.CommandLine;
using System.Globalization;
using Gazette.Cli.Commands;

namespace Gazette.Cli;

/// <summary>The <c>gazette</c> command: reads the arguments, runs one command, answers with an <see cref="ExitCodes"/>.</summary>
public static class GazetteCommandLine
{
    /// <summary>Runs the command line; what goes wrong is said on <paramref name="error"/> in one sentence, never as a stack trace.</summary>
    /// <param name="arguments">As given by the shell.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where progress, remarks and errors go.</param>
    /// <param name="cancellationToken">Stops the command; Ctrl-C does the same.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        // System.CommandLine takes the words of its own help and errors from the language of the thread.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-Hans");
        var parsed = Root().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(problem.Message);
            }

            await error.WriteLineAsync("用法见：gazette --help");
            return ExitCodes.Unusable;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (UnusableInputException problem)
        {
            await error.WriteLineAsync(problem.Message);
            return ExitCodes.Unusable;
        }
    }

    private static RootCommand Root() => new("温州市人民政府公报：解析、入库、检查、检索、导出。")
    {
        ParseCommand.Create(),
    };
}
