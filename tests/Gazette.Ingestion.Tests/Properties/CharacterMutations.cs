namespace Gazette.Ingestion.Tests.Properties;

/// <summary>What encodings, fonts and word processors do to the characters of an issue.</summary>
internal static class CharacterMutations
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int LongLine = 1 << 20;

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("CRLF", (_, text) => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("CR", (_, text) => text.Replace('\n', '\r')),
        Mutation.OfCharacters("mixed line ends", (random, c) => c == '\n' ? random.Next(4) switch { 0 => "\r\n", 1 => "\r", 2 => "\n\r", _ => "\n" } : null),
        Mutation.OfCharacters("line ends of other kinds", (random, c) => c == '\n' && random.Next(3) == 0 ? random.Next(4) switch { 0 => "\f", 1 => "\u2028", 2 => "\u0085", _ => "\v" } : null),
        Mutation.OfCharacters("tabs for blanks", (_, c) => c == ' ' ? "\t" : null),
        Mutation.OfCharacters("no-break spaces for blanks", (_, c) => c == ' ' ? "\u00a0" : null),
        Mutation.OfCharacters("ideographic spaces for blanks", (_, c) => c == ' ' ? "\u3000" : null),
        Mutation.OfCharacters("full-width digits", (random, c) => char.IsAsciiDigit(c) && random.Next(3) > 0 ? ((char)(c - '0' + '０')).ToString() : null),
        Mutation.OfCharacters("all digits full width", (_, c) => char.IsAsciiDigit(c) ? ((char)(c - '0' + '０')).ToString() : null),
        Mutation.OfCharacters("digits of another script", (random, c) => char.IsAsciiDigit(c) && random.Next(3) > 0 ? ((char)(c - '0' + '\u0660')).ToString() : null),
        Mutation.OfCharacters("larger digits", (random, c) => char.IsAsciiDigit(c) && random.Next(3) > 0 ? "9" : null),
        Mutation.OfCharacters("digits doubled", (random, c) => char.IsAsciiDigit(c) && random.Next(3) == 0 ? new string(c, 2 + random.Next(9)) : null),
        Mutation.OfCharacters("full-width letters", (_, c) => Letters.Contains(c, StringComparison.Ordinal) ? ((char)(c - '!' + '！')).ToString() : null),
        Mutation.OfCharacters("half-width marks", (_, c) => c is >= '！' and <= '～' ? ((char)(c - '！' + '!')).ToString() : null),
        Mutation.OfCharacters("brackets dropped", (random, c) => "（）()《》〔〕“”".Contains(c, StringComparison.Ordinal) && random.Next(2) == 0 ? string.Empty : null),
        Mutation.OfCharacters("brackets turned", (random, c) => random.Next(2) == 0 ? c switch { '（' => "）", '）' => "（", '《' => "》", '》' => "《", '〔' => "〕", '“' => "”", _ => null } : null),
        Mutation.OfCharacters("stops dropped", (random, c) => c is '。' or '；' or '：' && random.Next(2) == 0 ? string.Empty : null),
        Mutation.OfCharacters("stops for commas", (_, c) => c == '，' ? "。" : null),
        Mutation.OfCharacters("characters lost", (random, _) => random.Next(30) == 0 ? string.Empty : null),
        Mutation.OfCharacters("characters unreadable", (random, _) => random.Next(30) == 0 ? "\ufffd" : null),
        Mutation.Strewn("byte order marks", "\ufeff"),
        Mutation.Strewn("NULs and control characters", "\0", "\u0001", "\u001b", "\u007f"),
        Mutation.Strewn("emoji", "\ud83d\ude00", "\ud83c\udde8\ud83c\uddf3"),
        Mutation.Strewn("lone surrogates", "\ud83d", "\ude00"),
        Mutation.Strewn("right-to-left marks", "\u200f", "\u202e", "\u202c"),
        Mutation.Strewn("zero-width characters", "\u200b", "\u200c", "\u200d", "\u2060", "\u0301"),
        Mutation.Strewn("tabs", "\t", "\t\t"),
        Mutation.Strewn("characters of any kind", [.. Enumerable.Range(0, 256).Select(i => ((char)(i * 257)).ToString())]),
        Mutation.Strewn("pieces of print", "\n温政办〔2020〕53号\n", "\n关于养老的意见\n", "\n附件：\n", "\n附件1\n", "\n1日\n", "\n△ 市长参加会议。\n", "第一条 ", "2020年13月45日", "总第99999期", "《", "“", "（", "\n市人民政府决定：\n", "\n 各县（市、区）人民政府：\n", "\n2020年6月3日\n", "·    28    ·\n", "\n2020年第99期文件发布\n"),
    ];

    /// <summary>A line of a megabyte made of one of the text's own; costly, so it comes seldom.</summary>
    public static Mutation HugeLine { get; } = Mutation.OfLines("a line of 1 MB", (random, lines) =>
    {
        var at = random.Next(lines.Count);
        var piece = lines[at].Length > 0 ? lines[at] : "△";
        lines[at] = string.Concat(Enumerable.Repeat(piece, LongLine / piece.Length));
    });
}
