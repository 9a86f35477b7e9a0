using FsCheck;
using FsCheck.Fluent;

namespace Gazette.Search.Tests.Support;

/// <summary>Texts such as nobody should have to fear: syntax of FTS, SQL and HTML, controls, halves of surrogates, among Chinese.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "「", "'", "--", "-", "－", "*", "^", "(", ")", "{title} :", ":", "AND", "OR", "NOT", "NEAR(", ", 10)", ";",
        "'; DROP TABLE search_text; --", "<script>alert(1)</script>", "&lt;", "%", "_", "\\", "\0", "\u0007", "\u200b", "\ufeff",
        "\ud800", "\udc00", "😀", "𠮷", "\u0301", " ", "　", "\t", "\r\n", "温政办", "〔2020〕", "94号", "养老服务", "的", "吗", "5G", "2.0",
        "1,000", "+", "税", "é", "ﬁ", "㎡", "①", "ZJCC01-2020-0017", "2020年", new string('长', 400), new string('a', 10_000),
    ];

    public static Arbitrary<string> Texts { get; } = Arb.From(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)),
        text => text.Length < 2 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..]]);
}
