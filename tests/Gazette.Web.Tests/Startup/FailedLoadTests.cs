using System.Diagnostics;
using Gazette.Testing;

namespace Gazette.Web.Tests.Startup;

/// <summary>The portal as a process, started with what it can't work with.</summary>
public sealed class FailedLoadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gazette-web-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_folder_of_issues_that_is_not_there_ends_the_portal_with_a_sentence()
    {
        var missing = Path.Combine(_folder, "nowhere");

        var (exitCode, error) = await RunAsync(missing, Path.Combine(_folder, "gazette.db"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"找不到公报文件夹 {missing}。", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_database_that_cannot_be_opened_ends_the_portal_with_a_sentence()
    {
        var (exitCode, error) = await RunAsync(RepositoryFiles.PathOf("data", "issues"), database: _folder);

        Assert.Equal(1, exitCode);
        Assert.StartsWith($"数据库 {_folder} ", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("gazette.example")]
    [InlineData("ftp://gazette.example")]
    [InlineData("https://gazette.example/gongbao")]
    [InlineData("https://user@gazette.example")]
    public async Task A_public_address_that_is_no_root_of_a_portal_ends_the_portal_with_a_sentence(string setting)
    {
        var (exitCode, error) = await RunAsync(
            RepositoryFiles.PathOf("data", "issues"), Path.Combine(_folder, "gazette.db"), "--Gazette:BaseAddress", setting);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("设置 Gazette:BaseAddress ", error, StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    private static async Task<(int ExitCode, string Error)> RunAsync(string issues, string database, params string[] more)
    {
        string[] arguments =
        [
            typeof(Program).Assembly.Location,
            "--urls", "http://127.0.0.1:0",
            "--contentRoot", RepositoryFiles.PathOf("src", "Gazette.Web"),
            "--Gazette:IssuesDirectory", issues,
            "--Gazette:Database", database,
            .. more,
        ];
        using var portal = Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = portal.StandardOutput.ReadToEndAsync();
        var error = await portal.StandardError.ReadToEndAsync();
        await output;
        await portal.WaitForExitAsync();
        return (portal.ExitCode, error);
    }
}
