using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gazette.Documents;
using Gazette.Ingestion.Decoding;

namespace Gazette.Ingestion.Tests.Decoding;

public class TextDecoderTests
{
    private const string Sample = "温州市人民政府公报\r\n温政办〔2020〕94号\n本意见自2020年7月1日起施行。△ ３岁以下——±5.0%\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[], string> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample), Sample },
        { "UTF-8", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Sample)], Sample },
        { "UTF-16LE", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sample)], Sample },
        { "UTF-16LE", Encoding.Unicode.GetBytes(Sample), Sample },
        { "UTF-16BE", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Sample)], Sample },
        { "UTF-16BE", Encoding.BigEndianUnicode.GetBytes(Sample), Sample },
        { "GB18030", Gb18030.GetBytes(Sample), Sample },
        { "UTF-8", "plain ASCII\n"u8.ToArray(), "plain ASCII\n" },
        { "UTF-16LE", Encoding.Unicode.GetBytes("温州市人民政府"), "温州市人民政府" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_in_the_encoding_it_was_written_in(string encoding, byte[] bytes, string expected)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.True(decoded.IsReadable);
        Assert.Equal((encoding, expected), (decoded.EncodingName, decoded.Text));
        Assert.Equal(encoding == "UTF-8" ? 0 : 1, decoded.Diagnostics.Count);
    }

    public static TheoryData<UnreadableReason, byte[]> NoText => new()
    {
        { UnreadableReason.Empty, [] },
        { UnreadableReason.Empty, " \r\n\t\n"u8.ToArray() },
        { UnreadableReason.Empty, Encoding.UTF8.GetPreamble() },
        { UnreadableReason.Image, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0] },
        { UnreadableReason.Image, [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10] },
        { UnreadableReason.Pdf, "%PDF-1.7\n"u8.ToArray() },
        { UnreadableReason.Archive, "PK\x03\x04rest"u8.ToArray() },
        { UnreadableReason.OfficeDocument, [0xD0, 0xCF, 0x11, 0xE0, 0xA1] },
        { UnreadableReason.Binary, [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0] },
        { UnreadableReason.Binary, [1, 2, 3, 4, 5, 6, 7] },
        { UnreadableReason.UnknownEncoding, Encoding.Latin1.GetBytes("Ceci n'est pas une gazette : é à ü ç ñ ß") },
    };

    [Theory]
    [MemberData(nameof(NoText))]
    public void What_is_no_text_is_refused_with_its_reason(UnreadableReason reason, byte[] bytes)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal(reason, decoded.Unreadable);
        Assert.Null(decoded.Text);
        Assert.EndsWith("。", reason.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_off_character_leaves_the_rest_readable_and_is_reported()
    {
        var whole = string.Concat(Enumerable.Repeat(Sample, 20));
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(whole + "温").AsSpan(..^1));

        Assert.Equal("UTF-8", decoded.EncodingName);
        Assert.StartsWith(whole, decoded.Text, StringComparison.Ordinal);
        var diagnostic = Assert.Single(decoded.Diagnostics);
        Assert.Equal((DiagnosticCodes.DamagedCharacters, SourceSpan.Of(61)), (diagnostic.Code, diagnostic.Lines));
    }

    [Fact]
    public void Any_bytes_are_either_read_or_refused() =>
        Prop.ForAll<byte[]?>(bytes =>
        {
            var decoded = TextDecoder.Decode(bytes ?? []);
            return decoded.IsReadable != decoded.Unreadable.HasValue;
        }).QuickCheckThrowOnFailure();
}
