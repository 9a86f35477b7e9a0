using System.Text;
using Gazette.Documents;
using Gazette.Ingestion;

namespace Gazette.Cli;

/// <summary>A file with the raw text of one issue, read and parsed.</summary>
/// <param name="Path">As given.</param>
/// <param name="Issue">What it holds.</param>
public sealed record IssueFile(string Path, Issue Issue)
{
    /// <summary>Reads and parses a file.</summary>
    /// <exception cref="UnusableInputException">There is no such file, it can't be read, or it holds no text.</exception>
    public static async Task<IssueFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new UnusableInputException($"{path}：找不到文件。应为一期公报的文本文件（.txt）。");
        }

        try
        {
            var text = await File.ReadAllTextAsync(path, Encoding.UTF8, cancellationToken);
            return new IssueFile(path, IssueParser.Parse(text));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{path}：无法读取（{problem.Message}）。");
        }
    }
}
