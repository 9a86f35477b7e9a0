namespace Gazette.Cli.Input;

/// <summary>Turns what a clerk names into files: a file is itself, a folder is the *.txt files in it.</summary>
internal static class IssuePaths
{
    /// <summary>The files, each once: in the order named, those of a folder by name.</summary>
    /// <exception cref="UnusableInputException">A path leads nowhere, or a folder holds no issue.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return File.Exists(path)
                ? [path]
                : throw new UnusableInputException($"{path}：找不到文件或文件夹。应为一期公报的文本文件（.txt），或存放这类文件的文件夹。");
        }

        try
        {
            var files = Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).ToList();
            return files.Count > 0
                ? files
                : throw new UnusableInputException($"{path}：文件夹中没有公报文本（*.txt）。");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path}：无法读取文件夹，请检查访问权限（{problem.Message}）。");
        }
    }
}
