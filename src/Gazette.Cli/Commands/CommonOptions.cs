using System.CommandLine;
using System.Globalization;

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

    /// <summary><c>--corrections DIR</c>.</summary>
    public static Option<string?> Corrections()
    {
        var option = new Option<string?>("--corrections")
        {
            Description = "校正文件夹；不写则用公报文件夹旁边的 corrections",
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            if (result.GetValue(option) is { } folder && !Directory.Exists(folder))
            {
                result.AddError($"--corrections 应为存放校正文件的文件夹，找不到“{folder}”。");
            }
        });
        return option;
    }

    /// <summary>An option that takes a whole number within bounds; null when it is not given.</summary>
    public static Option<int?> WholeNumber(string name, string description, int least, int most) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && least <= number && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} 应为 {least} 至 {most} 的整数，不能是“{text}”。"));
            return null;
        },
    };
}
