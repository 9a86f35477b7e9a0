using Gazette.Documents;
using Gazette.Ingestion.Corrections;
using Gazette.Ingestion.Decoding;

namespace Gazette.Loading;

/// <summary>
/// Finds what people have set right in an issue: a file of the same name in the folder of corrections. Corrections name lines of one
/// file, so the file's name decides, not the number of the issue; the words they quote guard against a file of another content.
/// </summary>
public static class CorrectionFiles
{
    /// <summary>Name of the folder beside the folder of the issues.</summary>
    public const string FolderName = "corrections";

    /// <summary>Reads the corrections of an issue; a file that can't be read is reported like a correction that can't.</summary>
    /// <param name="issuePath">The file of the issue.</param>
    /// <param name="directory">The folder that is set; null for the one beside the folder the issue lies in.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<CorrectionsFile> ReadAsync(string issuePath, string? directory, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(issuePath);
        var path = Path.GetFullPath(Path.Combine(FolderFor(issuePath, directory), name));
        if (!File.Exists(path))
        {
            return CorrectionsFile.None;
        }

        var shown = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{name}";
        var (file, reason) = await IssueFileReader.ReadAsync(path, cancellationToken);
        var corrections = file?.Decoded switch
        {
            { IsReadable: true, Text: var text } => CorrectionsReader.Read(text, shown),
            { Unreadable: UnreadableReason.Empty } => IssueCorrections.None,
            var decoded => new IssueCorrections { Name = shown, Unreadable = [Report(shown, reason ?? decoded?.Unreadable?.Explain())] },
        };
        return new CorrectionsFile(corrections, file?.Sha256);
    }

    private static string FolderFor(string issuePath, string? directory) => string.IsNullOrWhiteSpace(directory)
        ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(issuePath))!, "..", FolderName)
        : directory;

    private static Diagnostic Report(string name, string? reason) => new()
    {
        Severity = DiagnosticSeverity.Error,
        Code = DiagnosticCodes.CorrectionRefused,
        Lines = SourceSpan.Of(1),
        Seen = $"校正文件 {name} 无法读取：{reason?.TrimEnd('。')}",
        TakenFor = "其中的校正没有采用；请检查这个文件",
    };
}

/// <summary>The corrections of an issue and the file they stand in.</summary>
/// <param name="Corrections">What it says.</param>
/// <param name="Sha256">SHA-256 of its bytes in lower case; null without file, or when it can't be read.</param>
public sealed record CorrectionsFile(IssueCorrections Corrections, string? Sha256)
{
    /// <summary>No file.</summary>
    public static CorrectionsFile None { get; } = new(IssueCorrections.None, null);
}
