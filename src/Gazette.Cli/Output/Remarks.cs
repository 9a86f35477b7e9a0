using Gazette.Documents;

namespace Gazette.Cli.Output;

/// <summary>What is said beside the results when something needs a look.</summary>
internal static class Remarks
{
    /// <summary>Names, a line each, what the parser did not understand.</summary>
    /// <returns>Whether there was any.</returns>
    public static async Task<bool> NotUnderstoodAsync(CliConsole console, IEnumerable<(string Path, Issue Issue)> files)
    {
        var any = false;
        foreach (var (path, issue) in files)
        {
            foreach (var diagnostic in issue.Diagnostics.Where(d => d.IsNotUnderstood()))
            {
                any = true;
                await console.Error.WriteLineAsync(diagnostic.Describe(path));
            }
        }

        return any;
    }
}
