using System.Diagnostics.CodeAnalysis;
using Gazette.Documents;

namespace Gazette.Ingestion.Decoding;

/// <summary>Bytes read as text, or the reason why they can't be.</summary>
public sealed record DecodedText
{
    /// <summary>The text without byte order mark, line ends as received; null when unreadable.</summary>
    public string? Text { get; init; }

    /// <summary>UTF-8, UTF-16LE, UTF-16BE or GB18030; null when unreadable.</summary>
    public string? EncodingName { get; init; }

    /// <summary>Why there is no text; null when there is.</summary>
    public UnreadableReason? Unreadable { get; init; }

    /// <summary>That the text was converted, or that some bytes were damaged (each stands as U+FFFD).</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Whether there is a text.</summary>
    [MemberNotNullWhen(true, nameof(Text), nameof(EncodingName))]
    [MemberNotNullWhen(false, nameof(Unreadable))]
    public bool IsReadable => Text is not null;
}
