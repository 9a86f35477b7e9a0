namespace Gazette.Loading;

/// <summary>The files behind the paths a person gives.</summary>
public static class IssueFiles
{
    /// <summary>
    /// A file stands for itself, a folder for its <c>*.txt</c> files in the order of their names (not those of folders inside).
    /// Each file comes once; a path that leads to none comes with the reason.
    /// </summary>
    public static IReadOnlyList<(string Path, string? Reason)> Find(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Find).DistinctBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal)];

    private static IEnumerable<(string Path, string? Reason)> Find(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return [(".", "路径为空；应为文件或文件夹。")];
        }

        if (!Directory.Exists(path))
        {
            return [(path, File.Exists(path) ? null : "找不到文件或文件夹；应为一期公报的文本文件（.txt），或存放这类文件的文件夹。")];
        }

        try
        {
            var files = Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).ToList();
            return files.Count == 0
                ? [(path, "文件夹中没有公报文本（*.txt）。")]
                : files.Select(file => (file, (string?)null));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [(path, $"文件夹无法读取，请检查访问权限（{exception.Message}）。")];
        }
    }
}
