using System.Security.Cryptography;
using Gazette.Ingestion.Decoding;

namespace Gazette.Loading;

/// <summary>Reads a file as text, with the fingerprint of its bytes.</summary>
public static class IssueFileReader
{
    // A printed issue is well under a megabyte of text; a file beyond this is something else.
    private const long MaximumLength = 64 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <returns>The file, or the reason why it can't be read, in Chinese.</returns>
    public static async Task<(IssueFile? File, string? Reason)> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > MaximumLength)
            {
                return (null, $"文件过大（{length / 1024 / 1024} MB）：一期公报的文本不会超过 {MaximumLength / 1024 / 1024} MB。");
            }

            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            return (new IssueFile(Path.GetFileName(path), TextDecoder.Decode(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes))), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, $"文件无法读取：{FileProblems.Explain(exception)}。");
        }
    }
}

/// <summary>A file as read.</summary>
/// <param name="Name">Without folder.</param>
/// <param name="Decoded">Its text, or why it is none.</param>
/// <param name="Sha256">64 hexadecimal digits in lower case.</param>
public sealed record IssueFile(string Name, DecodedText Decoded, string Sha256);
