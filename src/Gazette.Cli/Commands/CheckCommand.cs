using System.CommandLine;
using Gazette.Cli.Audit;
using Gazette.Cli.Help;
using Gazette.Cli.Input;
using Gazette.Cli.Output;
using Gazette.Loading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gazette.Cli.Commands;

/// <summary><c>check [PATH…]</c>: what a clerk must look at before an issue is published; touches no database.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "公报文本文件或文件夹；不写则检查设置中的公报文件夹",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all") { Description = "连同不必处理的提示一并列出" };
        var corrections = CommonOptions.Corrections();
        var command = new DescribedCommand("check", "列出一期公报中需要人工查看的地方，不写数据库。")
        {
            Remarks = "检查内容：没有读懂的行、无归属的行、发文目录与刊载文件是否一致、引用而未收录的文件。",
            Examples =
            [
                new("check", "检查公报文件夹中的每一期"),
                new("check data/issues/2020-09.txt --all", "检查一期，列出全部提示"),
            ],
        };
        command.Add(paths);
        command.Add(all);
        command.Add(corrections);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(console, parsed.GetValue(paths) ?? [], parsed.GetValue(all), parsed.GetValue(corrections), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliConsole console, string[] named, bool all, string? corrections, CancellationToken cancellationToken)
    {
        if (named.Length == 0)
        {
            await using var services = GazetteServices.Create(database: null);
            var settings = services.GetRequiredService<IOptions<GazetteOptions>>().Value;
            (named, corrections) = ([settings.IssuesDirectory], corrections ?? settings.CorrectionsDirectory);
        }

        var (files, problems) = await console.WatchAsync(
            "正在检查", progress => ReadAsync(IssueFiles.Find(named), corrections, progress, cancellationToken));
        foreach (var problem in problems)
        {
            await console.Error.WriteLineAsync(problem);
        }

        var report = new CheckReport(console, all);
        var places = 0;
        foreach (var file in files)
        {
            places += await report.WriteAsync(file);
        }

        await report.WriteAsync(UnheldCitation.Find(files));
        return await VerdictAsync(console, files.Count, places, problems.Count);
    }

    private static async Task<(List<ParsedFile> Files, List<string> Problems)> ReadAsync(
        IReadOnlyList<(string Path, string? Reason)> paths, string? corrections, IProgress<WorkStep> progress, CancellationToken cancellationToken)
    {
        var files = new List<ParsedFile>();
        var problems = new List<string>();
        foreach (var (index, (path, reason)) in paths.Index())
        {
            progress.Report(new WorkStep(index, paths.Count, Path.GetFileName(path)));
            try
            {
                files.Add(reason is not null ? throw new UnusableInputException($"{path}：{reason}") : await ParsedFile.ReadAsync(path, corrections, cancellationToken));
            }
            catch (UnusableInputException problem)
            {
                problems.Add(problem.Message);
            }
        }

        return (files, problems);
    }

    private static async Task<int> VerdictAsync(CliConsole console, int issues, int places, int unreadable)
    {
        if (places > 0)
        {
            await console.Error.WriteLineAsync($"共 {issues} 期，有 {places} 处需要查看。");
        }

        return unreadable > 0 ? ExitCodes.Unusable : places > 0 ? ExitCodes.NeedsALook : ExitCodes.Done;
    }
}
