using Gazette.Cli.Help;
using Gazette.Cli.Output;

namespace Gazette.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] Names = ["parse", "ingest", "remove", "check", "search", "export"];

    public static TheoryData<string> Commands { get; } = [.. Names];

    [Fact]
    public async Task The_overview_names_every_command()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(Names, command => Assert.Contains($"  {command}", run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Each_command_explains_itself_in_Chinese_with_examples(string command)
    {
        var run = await CommandRun.OfAsync(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"用法：gazette {command}", run.Output, StringComparison.Ordinal);
        Assert.Contains($"示例：\n  gazette {command}", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Show help", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_example_is_a_command_line_that_is_accepted(string command)
    {
        var help = (await CommandRun.OfAsync(command, "--help")).Output;
        var examples = help.ReplaceLineEndings("\n").Split('\n').Where(l => l.StartsWith("  gazette ", StringComparison.Ordinal));

        Assert.All(examples, example =>
        {
            var words = example.Trim().Split(" > ")[0].Split(' ')[1..];
            Assert.Empty(UsageProblems.Of(GazetteCommandLine.Read(words, new CliConsole(TextWriter.Null, TextWriter.Null))));
        });
    }

    [Fact]
    public async Task Without_a_command_the_help_is_shown_as_an_error()
    {
        var run = await CommandRun.OfAsync();

        run.IsRefusedNaming("gazette", "用法");
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("publish", "不认识的参数：publish")]
    [InlineData("parse a.txt --xml", "不认识的选项：--xml")]
    [InlineData("parse --nope x", "不认识的选项：--nope")] // Not x, which is the file.
    [InlineData("search 房票 --yaer 2020", "不认识的选项：--yaer")] // Not searched for.
    [InlineData("parse", "缺少参数 FILE")]
    [InlineData("ingest", "缺少参数 PATH")]
    [InlineData("search", "缺少参数 QUERY")]
    [InlineData("export out", "缺少选项 --format")]
    public async Task Wrong_usage_says_what_is_wrong_and_where_to_read_on(string commandLine, string problem) =>
        (await CommandRun.OfAsync(commandLine.Split(' '))).IsRefusedNaming("--help", problem);
}
