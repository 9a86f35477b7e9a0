using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Gazette.Cli.Help;

/// <summary>Writes help in Chinese; System.CommandLine's own keeps English headings and knows no examples.</summary>
internal sealed class ChineseHelpAction : SynchronousCommandLineAction
{
    private const string Program = "gazette";

    // Long enough for the longest name here, so that descriptions line up.
    private const int NameWidth = 22;

    /// <summary>Puts this help in place of the built-in one.</summary>
    public static void ReplaceIn(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Action = new ChineseHelpAction();
                    help.Description = "显示本帮助";
                    break;
                case VersionOption version:
                    version.Description = "显示版本";
                    break;
            }
        }
    }

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCodes.Done;
    }

    /// <summary>Writes the help of a command.</summary>
    public static void Write(Command command, TextWriter output)
    {
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"用法：{Usage(command)}");
        Section(output, "命令", command.Subcommands.Select(c => (c.Name, c.Description)));
        Section(output, "参数", command.Arguments.Select(a => (a.Name, a.Description)));
        Section(output, "选项", AllOptions(command).Select(o => (Written(o), o.Description)));
        if (command is DescribedCommand described)
        {
            WriteExamples(described, output);
        }

        output.WriteLine();
        output.WriteLine("退出码：0 完成；1 已完成，但有内容需要人工查看（说明见标准错误输出）；2 用法有误或输入无法读取。");
        if (command.Subcommands.Count > 0)
        {
            output.WriteLine($"各命令的详细说明：{Program} 命令 --help");
        }
    }

    private static void WriteExamples(DescribedCommand command, TextWriter output)
    {
        if (command.Remarks is not null)
        {
            output.WriteLine();
            output.WriteLine(command.Remarks);
        }

        output.WriteLine();
        output.WriteLine("示例：");
        foreach (var example in command.Examples)
        {
            output.WriteLine($"  {Program} {example.CommandLine}");
            output.WriteLine($"      {example.Purpose}");
        }
    }

    private static string Usage(Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            return $"{Program} 命令 [选项]";
        }

        var required = command.Options.Where(o => o.Required).Select(Written);
        var arguments = command.Arguments.Select(Written);
        return string.Join(' ', [Program, command.Name, .. required, .. arguments, "[选项]"]);
    }

    private static string Written(Argument argument)
    {
        var name = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}…" : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Written(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => a is "-h").Append(option.Name));
        return option.HelpName is null ? names : $"{names} {option.HelpName}";
    }

    private static IEnumerable<Option> AllOptions(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(o => o.Recursive)))
        .Where(o => !o.Hidden);

    private static void Section(TextWriter output, string heading, IEnumerable<(string Name, string? Description)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{heading}：");
        foreach (var (name, description) in list)
        {
            output.WriteLine($"  {name.PadRight(NameWidth)}{description}");
        }
    }
}
