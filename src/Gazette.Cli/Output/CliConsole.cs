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

    /// <summary>Runs long work, with a progress bar when someone watches. The work writes nothing meanwhile: the bar would be torn.</summary>
    public async Task<T> WatchAsync<T>(string what, Func<IProgress<WorkStep>, Task<T>> work)
    {
        if (!IsErrorTerminal)
        {
            return await work(new Progress(_ => { }));
        }

        return await Ansi(Error, isTerminal: true).Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(Markup.Escape(what));
                return work(new Progress(step =>
                {
                    bar.MaxValue = Math.Max(step.Total, 1);
                    bar.Value = step.Done;
                    bar.Description = Markup.Escape($"{what} {step.Current}");
                }));
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

    /// <summary>Tells at once, in order; <see cref="Progress{T}"/> would tell late and from several threads.</summary>
    private sealed class Progress(Action<WorkStep> tell) : IProgress<WorkStep>
    {
        public void Report(WorkStep value) => tell(value);
    }
}
