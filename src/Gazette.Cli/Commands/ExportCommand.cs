using System.CommandLine;
using Gazette.Cli.Export;
using Gazette.Cli.Help;
using Gazette.Cli.Input;
using Gazette.Cli.Output;
using Gazette.Loading;
using Gazette.Storage.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Gazette.Cli.Commands;

/// <summary><c>export --format json|csv DIR</c>: everything in the database, for other programs or for a spreadsheet.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliConsole console)
    {
        var format = new Option<string>("--format") { Description = "json（每期一个文件）或 csv（五张表）", HelpName = "json|csv", Required = true };
        format.Validators.Add(result =>
        {
            if (result.GetValue(format) is not ("json" or "csv"))
            {
                result.AddError("--format 应为 json 或 csv。");
            }
        });
        var folder = new Argument<string>("DIR") { Description = "存放导出文件的文件夹，没有则新建" };
        var database = CommonOptions.Database();
        var command = new DescribedCommand("export", "把数据库中的全部公报导出为 JSON 或 CSV。")
        {
            Remarks = "CSV 为 UTF-8（带标记），可直接用 Excel 打开：documents 文章、appointments 人事任免、statistics 统计指标、"
                + "chronicle 记事、catalogue 发文目录。文件夹中的同名文件会被替换。",
            Examples =
            [
                new("export --format json out", "每期一个 JSON 文件，带文章的永久编号和网址"),
                new("export --format csv out", "五张 CSV 表"),
            ],
        };
        command.Add(folder);
        command.Add(format);
        command.Add(database);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console,
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(format),
            parsed.GetValue(database),
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliConsole console, string folder, string format, string? database, CancellationToken cancellationToken)
    {
        if (File.Exists(folder))
        {
            throw new UnusableInputException($"{folder}：是文件。此处应为存放导出文件的文件夹。");
        }

        await using var services = await GazetteServices.OpenAsync(database, cancellationToken);
        try
        {
            Directory.CreateDirectory(folder);
            var issues = new StoredIssues(services.GetRequiredService<IGazetteReader>());
            var files = await console.WatchAsync("正在导出", progress => format == "json"
                ? JsonExport.WriteAsync(issues, folder, progress, cancellationToken)
                : CsvExport.WriteAsync(issues, folder, progress, cancellationToken));
            await console.Output.WriteLineAsync($"已导出 {files} 个文件到 {Path.GetFullPath(folder)}");
            return ExitCodes.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{folder}：无法写入，应为可写的文件夹（{FileProblems.Explain(problem)}）。");
        }
    }
}
