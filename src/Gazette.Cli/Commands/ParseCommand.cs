using System.CommandLine;
using System.Text;
using Gazette.Cli.Help;
using Gazette.Cli.Input;
using Gazette.Cli.Output;
using Gazette.Documents.Wire;

namespace Gazette.Cli.Commands;

/// <summary><c>parse FILE [--json]</c>: what the parser makes of one issue; touches no database.</summary>
internal static class ParseCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CliConsole console)
    {
        var file = new Argument<string>("FILE") { Description = "一期公报的文本文件" };
        var json = new Option<bool>("--json") { Description = "输出 JSON，供其他程序使用" };
        var corrections = CommonOptions.Corrections();
        var command = new DescribedCommand("parse", "解析一期公报并显示结果，不写数据库。")
        {
            Remarks = "文本可以是 UTF-8、UTF-16 或 GB18030（GBK）编码，自动识别。",
            Examples =
            [
                new("parse data/issues/2020-09.txt", "看一期公报解析成了哪些文章，有哪些地方需要查看"),
                new("parse data/issues/2020-09.txt --json > 2020-09.json", "把解析结果存成 JSON"),
            ],
        };
        command.Add(file);
        command.Add(json);
        command.Add(corrections);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(console, parsed.GetRequiredValue(file), parsed.GetValue(json), parsed.GetValue(corrections), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliConsole console, string path, bool json, string? corrections, CancellationToken cancellationToken)
    {
        var file = await ParsedFile.ReadAsync(path, corrections, cancellationToken);
        if (json)
        {
            await console.Output.WriteLineAsync(Encoding.UTF8.GetString(WireJson.Write(WireIssueDocument.From(file.Issue))));
        }
        else
        {
            IssueReport.Write(console, path, file.Issue);
        }

        return await Remarks.NotUnderstoodAsync(console, [(path, file.Issue)]) ? ExitCodes.NeedsALook : ExitCodes.Done;
    }
}
