namespace Gazette.Testing;

/// <summary>Finds the files of the checkout from wherever a test assembly runs.</summary>
public static class RepositoryFiles
{
    /// <summary>Absolute path of the checkout: the nearest folder upwards that holds <c>Gazette.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Absolute path of a file given by its path inside the checkout.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The real issues, one text file each, sorted by name.</summary>
    public static IReadOnlyList<string> Issues { get; } =
        [.. Directory.GetFiles(PathOf("data", "issues"), "*.txt").Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Gazette.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Gazette.sln above {AppContext.BaseDirectory}: run the tests inside a checkout.");
    }
}
