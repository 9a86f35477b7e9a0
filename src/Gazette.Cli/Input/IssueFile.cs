using Gazette.Documents;
using Gazette.Ingestion;
using Gazette.Ingestion.Decoding;

namespace Gazette.Cli.Input;

/// <summary>A file with the raw text of one issue, read and parsed.</summary>
/// <param name="Path">As given.</param>
/// <param name="Text">The decoded text.</param>
/// <param name="Issue">What it holds.</param>
public sealed record IssueFile(string Path, string Text, Issue Issue)
{
    /// <summary>Reads and parses a file.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it can't be read, or it holds no text.</exception>
    public static async Task<IssueFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var decoded = TextDecoder.Decode(await ReadBytesAsync(path, cancellationToken));
        if (!decoded.IsReadable)
        {
            throw new UnusableInputException($"{path}:1: {decoded.Unreadable.Value.Explain()}");
        }

        var issue = IssueParser.Parse(decoded.Text);
        return new IssueFile(path, decoded.Text, issue with { Diagnostics = [.. decoded.Diagnostics, .. issue.Diagnostics] });
    }

    private static async Task<byte[]> ReadBytesAsync(string path, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new UnusableInputException($"{path}：是文件夹。此处应为一期公报的文本文件（.txt）。");
        }

        if (!File.Exists(path))
        {
            throw new UnusableInputException($"{path}：找不到文件。应为一期公报的文本文件（.txt）。");
        }

        try
        {
            return await File.ReadAllBytesAsync(path, cancellationToken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path}：无法读取，请检查文件的访问权限（{problem.Message}）。");
        }
    }
}
