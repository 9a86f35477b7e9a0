using System.CommandLine;
using Gazette.Cli.Help;
using Gazette.Cli.Output;
using Gazette.Documents;
using Gazette.Loading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Gazette.Cli.Commands;

/// <summary><c>ingest PATH… [--database FILE]</c>: loads issues into the database; safe to run again.</summary>
internal static class IngestCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliConsole console)
    {
        var paths = new Argument<string[]>("PATH") { Description = "公报文本文件，或存放 *.txt 的文件夹", Arity = ArgumentArity.OneOrMore };
        var database = CommonOptions.Database();
        var replace = new Option<bool>("--replace") { Description = "同一期已由另一文件载入时，以此文件替换" };
        var corrections = CommonOptions.Corrections();
        var command = new DescribedCommand("ingest", "把公报载入数据库，供门户浏览和检索。")
        {
            Remarks = "可以重复执行：没有变化的文件不再载入；改过的文件替换原来那一期，文章网址不变。每期要么全部载入，要么不载入。",
            Examples =
            [
                new("ingest data/issues", "载入文件夹中的每一期"),
                new("ingest 2021-01.txt --database /var/lib/gazette/gazette.db", "载入新的一期到指定的数据库"),
            ],
        };
        command.Add(paths);
        command.Add(database);
        command.Add(replace);
        command.Add(corrections);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            console,
            parsed.GetRequiredValue(paths),
            parsed.GetValue(database),
            new LoadOptions { ReplaceOtherFiles = parsed.GetValue(replace), CorrectionsDirectory = parsed.GetValue(corrections) },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        CliConsole console, string[] paths, string? database, LoadOptions options, CancellationToken cancellationToken)
    {
        BackgroundPriority.Take();
        await using var services = GazetteServices.Create(database);
        var loader = services.GetRequiredService<IssueLoader>();
        var report = await console.WatchAsync("正在载入", progress =>
            loader.LoadAsync(paths, options, new LoadingSteps(progress), cancellationToken));
        foreach (var file in report.Files)
        {
            var writer = file.Outcome == LoadOutcome.Refused ? console.Error : console.Output;
            await writer.WriteLineAsync(Describe(file));
        }

        foreach (var left in IssueFiles.Left(paths))
        {
            await console.Output.WriteLineAsync($"{left}：{(Directory.Exists(left) ? "是文件夹，其中的文件没有读" : "不是公报文本（*.txt）")}，略过");
        }

        var path = services.GetRequiredService<IOptions<GazetteOptions>>().Value.Database;
        await console.Output.WriteLineAsync(
            $"共 {report.Files.Count} 个文件：新载入 {report.Count(LoadOutcome.Loaded)}，更新 {report.Count(LoadOutcome.Replaced)}，未变 {report.Count(LoadOutcome.Unchanged)}，未载入 {report.Count(LoadOutcome.Refused)}。数据库：{path}");
        var needsALook = await Remarks.NotUnderstoodAsync(
            console, report.Files.Where(f => f.Issue is not null).Select(f => (f.Path, f.Issue!)));
        return report.Refused.Any() ? ExitCodes.Unusable : needsALook ? ExitCodes.NeedsALook : ExitCodes.Done;
    }

    private static string Describe(FileReport file) => file.Outcome switch
    {
        LoadOutcome.Loaded => $"{file.Path}：已载入 {Name(file.Issue)}",
        LoadOutcome.Replaced => $"{file.Path}：已更新 {Name(file.Issue)}",
        LoadOutcome.Unchanged => $"{file.Path}：未变，不必再载入",
        _ => $"{file.Path}：未载入。{file.Reason}",
    };

    private static string Name(Issue? issue) => issue is null ? "" : $"{issue.Identity.Name()}，{issue.Articles.Count} 篇";

    /// <summary>Tells the loader's progress as steps of work.</summary>
    private sealed class LoadingSteps(IProgress<WorkStep> steps) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => steps.Report(new WorkStep(value.Done, value.Total, value.Current));
    }
}
