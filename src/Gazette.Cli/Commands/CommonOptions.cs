using System.CommandLine;

namespace Gazette.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary><c>--database FILE</c>.</summary>
    public static Option<string?> Database() => new("--database")
    {
        Description = "数据库文件；不写则用设置 Gazette__Database，再不然用 data/gazette.db",
        HelpName = "FILE",
    };
}
