using System.CommandLine;
using System.Text;
using Gazette.Documents.Wire;

namespace Gazette.Cli.Commands;

/// <summary><c>parse FILE [--json]</c>: what the parser makes of one issue; touches no database.</summary>
public static class ParseCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "一期公报的文本文件" };
        var json = new Option<bool>("--json") { Description = "输出 JSON，供其他程序使用" };
        var command = new Command("parse", "解析一期公报并显示结果，不写数据库。") { file, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var issue = await IssueFile.ReadAsync(parsed.GetRequiredValue(file), cancellationToken);
            var output = parsed.InvocationConfiguration.Output;
            await output.WriteLineAsync(Encoding.UTF8.GetString(WireJson.Write(WireIssueDocument.From(issue.Issue))));
            return ExitCodes.Done;
        });
        return command;
    }
}
