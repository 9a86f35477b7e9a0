using Spectre.Console;

namespace Gazette.Cli.Output;

/// <summary>Where a command writes: results to one side, everything said about them to the other.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Progress, remarks and errors.</param>
public sealed record CliConsole(TextWriter Output, TextWriter Error)
{
    // Wide enough that a title of usual length keeps to one line in a file or pipe.
    private const int UnlimitedWidth = 200;

    /// <summary>Whether results go to a terminal: only then are they coloured and fitted to its width.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether the other side is a terminal: only then is progress drawn.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The console of this process.</summary>
    public static CliConsole OfProcess() => new(Console.Out, Console.Error)
    {
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
    };

    /// <summary>Writes a table to the results.</summary>
    public void Write(Table table) => Ansi(Output, IsOutputTerminal).Write(table);

    /// <summary>Runs work over a list, with a progress bar when someone watches.</summary>
    public async Task ForEachAsync<T>(string what, IReadOnlyCollection<T> items, Func<T, Task> work)
    {
        if (!IsErrorTerminal)
        {
            foreach (var item in items)
            {
                await work(item);
            }

            return;
        }

        await Ansi(Error, isTerminal: true).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask(Markup.Escape(what), maxValue: items.Count);
                foreach (var item in items)
                {
                    await work(item);
                    bar.Increment(1);
                }
            });
    }

    private static IAnsiConsole Ansi(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
        {
            console.Profile.Width = UnlimitedWidth;
        }

        return console;
    }
}
