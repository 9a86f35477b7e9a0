namespace Gazette.Storage.Writing;

/// <summary>The file an issue was read from.</summary>
public sealed record IssueSource
{
    /// <summary>Its name, without folder.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The program that read it and the corrections it read it with; opaque, compared for equality only.</summary>
    public required string ParserVersion { get; init; }

    /// <summary>The decoded text. Its line n (split at line feeds only) is the line n of every <c>SourceSpan</c>.</summary>
    public required string RawText { get; init; }

    /// <summary>
    /// Whether the file may take the place of an issue that came from a file of another name. Without it such a file is refused:
    /// that two files claim the same issue is more often a misread number than a wish.
    /// </summary>
    public bool ReplacesOtherFile { get; init; }
}
