using Gazette.Documents;
using Gazette.Ingestion;
using Gazette.Ingestion.Decoding;
using Gazette.Loading;

namespace Gazette.Cli.Input;

/// <summary>A file with the raw text of one issue, read and parsed.</summary>
/// <param name="Path">As given.</param>
/// <param name="Text">The decoded text.</param>
/// <param name="Issue">What it holds.</param>
/// <param name="Corrections">How many things people want set right in it.</param>
internal sealed record ParsedFile(string Path, string Text, Issue Issue, int Corrections)
{
    /// <summary>Reads and parses a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="corrections">Folder of corrections; null for the one beside the folder of the file.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="UnusableInputException">There is no such file, it can't be read, or it holds no text.</exception>
    public static async Task<ParsedFile> ReadAsync(string path, string? corrections, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableInputException($"{path}：是文件夹。此处应为一期公报的文本文件（.txt）。");
        }

        if (!File.Exists(path))
        {
            throw new UnusableInputException($"{path}：找不到文件。应为一期公报的文本文件（.txt）。");
        }

        var (file, reason) = await IssueFileReader.ReadAsync(path, cancellationToken);
        if (file?.Decoded is not { IsReadable: true } decoded)
        {
            throw new UnusableInputException($"{path}:1: {reason ?? file?.Decoded.Unreadable?.Explain()}");
        }

        var corrected = await CorrectionFiles.ReadAsync(path, corrections, cancellationToken);
        var issue = IssueParser.Parse(decoded.Text, corrected.Corrections);
        return new ParsedFile(
            path, decoded.Text, issue with { Diagnostics = [.. decoded.Diagnostics, .. issue.Diagnostics] }, corrected.Corrections.Count);
    }
}
