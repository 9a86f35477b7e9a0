using Gazette.Documents;
using Gazette.Ingestion;
using Gazette.Ingestion.Decoding;
using Gazette.Loading;

namespace Gazette.Cli.Input;

/// <summary>A file with the raw text of one issue, read and parsed.</summary>
/// <param name="Path">As given.</param>
/// <param name="Text">The decoded text.</param>
/// <param name="Issue">What it holds.</param>
internal sealed record ParsedFile(string Path, string Text, Issue Issue)
{
    /// <summary>Reads and parses a file.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it can't be read, or it holds no text.</exception>
    public static async Task<ParsedFile> ReadAsync(string path, CancellationToken cancellationToken)
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
        var decoded = file is null ? null : TextDecoder.Decode(file.Bytes);
        if (decoded is not { IsReadable: true })
        {
            throw new UnusableInputException($"{path}:1: {reason ?? decoded?.Unreadable?.Explain()}");
        }

        var issue = IssueParser.Parse(decoded.Text);
        return new ParsedFile(path, decoded.Text, issue with { Diagnostics = [.. decoded.Diagnostics, .. issue.Diagnostics] });
    }
}
