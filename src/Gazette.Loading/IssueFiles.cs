namespace Gazette.Loading;

/// <summary>The files behind the paths a person gives.</summary>
public static class IssueFiles
{
    /// <summary>
    /// A file stands for itself, a folder for its <c>*.txt</c> files in the order of their names (not those of folders inside, nor hidden
    /// ones). Each file comes once; a path that leads to none comes with the reason. A file called README describes a folder of issues and
    /// is none.
    /// </summary>
    public static IReadOnlyList<(string Path, string? Reason)> Find(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Find).DistinctBy(file => Path.GetFullPath(file.Path), StringComparer.Ordinal)];

    /// <summary>What <see cref="Find(IEnumerable{string})"/> leaves of the folders among these paths: files and folders.</summary>
    public static IReadOnlyList<string> Left(IEnumerable<string> paths) =>
    [
        .. paths.Where(Directory.Exists).SelectMany(folder => Directory.GetFileSystemEntries(folder, "*", new EnumerationOptions()))
            .Where(entry => Directory.Exists(entry) || !IsIssue(entry)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Path, string? Reason)> Find(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return [(".", "路径为空；应为文件或文件夹。")];
        }

        if (!Directory.Exists(path))
        {
            return [(path, !File.Exists(path) ? "找不到文件或文件夹；应为一期公报的文本文件（.txt），或存放这类文件的文件夹。"
                : IsReadme(path) ? "是文件夹的说明，不是公报文本。" : null)];
        }

        try
        {
            var files = Directory.GetFiles(path, "*", new EnumerationOptions { IgnoreInaccessible = false }).Where(IsIssue).Order(StringComparer.Ordinal).ToList();
            return files.Count == 0
                ? [(path, "文件夹中没有公报文本（*.txt）。")]
                : files.Select(file => (file, (string?)null));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [(path, $"文件夹无法读取：{FileProblems.Explain(exception)}。")];
        }
    }

    private static bool IsIssue(string file) => Path.GetExtension(file).Equals(".txt", StringComparison.OrdinalIgnoreCase) && !IsReadme(file);

    private static bool IsReadme(string file) => Path.GetFileNameWithoutExtension(file).Equals("README", StringComparison.OrdinalIgnoreCase);
}
