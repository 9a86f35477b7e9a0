using Gazette.Cli.Output;

namespace Gazette.Cli.Tests;

/// <summary>What a command line answered: the real entry point, run in this process with captured writers.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await GazetteCommandLine.RunAsync(arguments, new CliConsole(output, error));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    public void IsRefusedNaming(string place, string because)
    {
        Assert.Equal(2, ExitCode);
        Assert.Contains(place, Error, StringComparison.Ordinal);
        Assert.Contains(because, Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Output + Error, StringComparison.Ordinal);
    }
}
