using System.Text;
using Gazette.Documents;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.Decoding;

/// <summary>
/// Bytes of an issue → text. Tries, in this order: byte order mark, UTF-8, UTF-16 without mark, GB18030 (which holds GBK and
/// GB2312). Never throws on content.
/// </summary>
public static class TextDecoder
{
    // GB18030 is in the code pages, which .NET does not register by itself; taken directly, so that nothing global changes.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance
        .GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly (byte[] Mark, Encoding Encoding, string Name)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8, "UTF-8"),
        ([0xFF, 0xFE], Encoding.Unicode, "UTF-16LE"),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode, "UTF-16BE"),
    ];

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="bytes">All of the file.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (FileSignature.Recognize(bytes) is { } reason)
        {
            return new DecodedText { Unreadable = reason };
        }

        foreach (var (mark, encoding, name) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return Check(encoding.GetString(bytes[mark.Length..]), name);
            }
        }

        var hasNul = bytes.Contains((byte)0);
        if (!hasNul && TryUtf8(bytes) is { } utf8)
        {
            return Check(utf8, "UTF-8");
        }

        if (TryUtf16(bytes) is var (text, encodingName))
        {
            return Check(text, encodingName);
        }

        if (hasNul)
        {
            return new DecodedText { Unreadable = UnreadableReason.Binary };
        }

        return TryGb18030(bytes) is { } gb
            ? Check(gb, "GB18030")
            : new DecodedText { Unreadable = TextPlausibility.LooksBinary(bytes) ? UnreadableReason.Binary : UnreadableReason.UnknownEncoding };
    }

    // A few broken bytes, as a cut-off transfer leaves them, don't make UTF-8 another encoding: GB18030 text read as UTF-8
    // breaks at nearly every character.
    private static string? TryUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.Count(c => c == '\ufffd');
        var wide = text.Count(c => c >= '\u0080');
        return broken == 0 || broken <= wide / 100 ? text : null;
    }

    private static (string Text, string Name)? TryUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0)
        {
            return null;
        }

        var little = Encoding.Unicode.GetString(bytes);
        if (TextPlausibility.IsChinese(little))
        {
            return (little, "UTF-16LE");
        }

        var big = Encoding.BigEndianUnicode.GetString(bytes);
        return TextPlausibility.IsChinese(big) ? (big, "UTF-16BE") : null;
    }

    private static string? TryGb18030(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = Gb18030.GetString(bytes);
            return TextPlausibility.IsChinese(text) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static DecodedText Check(string text, string encodingName)
    {
        var content = text.TrimStart('\ufeff');
        if (string.IsNullOrWhiteSpace(content))
        {
            return new DecodedText { Unreadable = UnreadableReason.Empty };
        }

        if (TextPlausibility.LooksBinary(content))
        {
            return new DecodedText { Unreadable = UnreadableReason.Binary };
        }

        return new DecodedText { Text = content, EncodingName = encodingName, Diagnostics = [.. Report(content, encodingName)] };
    }

    private static IEnumerable<Diagnostic> Report(string text, string encodingName)
    {
        if (encodingName != "UTF-8")
        {
            yield return new Diagnostic
            {
                Severity = DiagnosticSeverity.Info,
                Code = DiagnosticCodes.Converted,
                Lines = SourceSpan.Of(1),
                Seen = $"文件编码为 {encodingName}",
                TakenFor = "已转换为 UTF-8，不必处理",
            };
        }

        var broken = text.IndexOf('\ufffd', StringComparison.Ordinal);
        if (broken >= 0)
        {
            yield return new Diagnostic
            {
                Severity = DiagnosticSeverity.Warning,
                Code = DiagnosticCodes.DamagedCharacters,
                Lines = SourceSpan.Of(text.AsSpan(0, broken).Count('\n') + 1),
                Seen = $"有 {text.Count(c => c == '\ufffd')} 个字符已损坏，第一个在“{Around(text, broken)}”",
                TakenFor = "损坏的字符显示为 \ufffd；请对照印本，换用没有损坏的文本",
            };
        }
    }

    /// <summary>The line's words around a place in it.</summary>
    private static string Around(string text, int at)
    {
        var first = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at) is var next and >= 0 ? next : text.Length;
        var from = Math.Max(first, at - 10);
        return Excerpt.Of(text[from..end]);
    }
}
