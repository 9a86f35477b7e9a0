using Microsoft.Extensions.Options;

namespace Gazette.Loading;

/// <summary>
/// Makes the paths of <see cref="GazetteOptions"/> absolute. A path that is given is relative to the base folder (the content root of
/// the portal, the current folder of the command); one that is not lies in <c>data</c> of the checkout around the base folder or
/// around the program, and without a checkout in <c>data</c> of the base folder.
/// </summary>
internal sealed class GazetteOptionsSetup(string baseFolder) : IPostConfigureOptions<GazetteOptions>
{
    private const string CheckoutMark = "Gazette.sln";

    /// <inheritdoc />
    public void PostConfigure(string? name, GazetteOptions options)
    {
        var root = CheckoutAround(baseFolder) ?? CheckoutAround(AppContext.BaseDirectory) ?? baseFolder;
        options.Database = Absolute(options.Database, Path.Combine(root, "data", "gazette.db"));
        options.IssuesDirectory = Absolute(options.IssuesDirectory, Path.Combine(root, "data", "issues"));
        options.CorrectionsDirectory = Absolute(options.CorrectionsDirectory, Path.Combine(root, "data", CorrectionFiles.FolderName));
        options.Thesaurus = Absolute(options.Thesaurus, Path.Combine(root, "data", "thesaurus.txt"));
    }

    private string Absolute(string path, string whenEmpty) =>
        Path.GetFullPath(string.IsNullOrWhiteSpace(path) ? whenEmpty : path, Path.GetFullPath(baseFolder));

    private static string? CheckoutAround(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, CheckoutMark)))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
