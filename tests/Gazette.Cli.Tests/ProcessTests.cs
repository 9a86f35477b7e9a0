using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Gazette.Cli.Tests;

/// <summary>The command as a process of its own, as a shell starts it.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Output_is_UTF8_without_byte_order_mark_also_in_a_locale_without_it()
    {
        var (exitCode, output, error) = await RunAsync("parse", RealIssues.September2020, "--json");
        using var issue = JsonDocument.Parse(output);

        Assert.True(exitCode is 0 or 1, error);
        Assert.Equal((byte)'{', output[0]);
        Assert.Equal("文件发布", issue.RootElement.GetProperty("articles")[0].GetProperty("section").GetString());
    }

    [Fact]
    public async Task An_error_goes_to_standard_error_alone()
    {
        var (exitCode, output, error) = await RunAsync("parse", "没有这个文件.txt");

        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Contains("没有这个文件.txt：找不到文件", error, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(GazetteCommandLine).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "C", ["LANG"] = "C" },
        };
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }
}
