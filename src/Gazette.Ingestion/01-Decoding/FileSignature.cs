namespace Gazette.Ingestion.Decoding;

/// <summary>The first bytes by which files that are no text are known.</summary>
internal static class FileSignature
{
    /// <summary>What the bytes are by their signature; null when they have none of these.</summary>
    public static UnreadableReason? Recognize(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8))
        {
            return UnreadableReason.Pdf;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return UnreadableReason.OfficeDocument;
        }

        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || bytes.StartsWith("Rar!"u8)
            || bytes.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]))
        {
            return UnreadableReason.Archive;
        }

        var isImage = bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) // PNG
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) // JPEG
            || bytes.StartsWith("GIF8"u8)
            || bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) // TIFF
            || bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8);
        return isImage ? UnreadableReason.Image : null;
    }
}
