using System.Security.Cryptography;
using System.Text;
using Icu;

namespace Gazette.Search.Analysis;

/// <summary>
/// Traditional characters to simplified ones (繁 → 简), character by character, by ICU's own table. Without ICU on the machine
/// every character stays as it is; <see cref="Fingerprint"/> tells such an index from another.
/// </summary>
public sealed class SimplifiedScript
{
    // Unified ideographs and their extension A: where the characters of both scripts stand.
    private const int First = 0x3400;
    private const int Last = 0x9FFF;

    private readonly char[] _map;
    private readonly string[] _texts;

    private SimplifiedScript(char[] map)
    {
        _map = map;
        _texts = [.. map.Select(c => c.ToString())];
        Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(map)))[..8];
    }

    /// <summary>Eight hexadecimal digits that differ when the table does.</summary>
    public string Fingerprint { get; }

    /// <summary>The table without a single change.</summary>
    public static SimplifiedScript Unchanged => new([.. Characters()]);

    /// <summary>Asks ICU for the table; <see cref="Unchanged"/> when the machine has none.</summary>
    public static SimplifiedScript Load()
    {
        if (!IcuLibrary.IsAvailable)
        {
            return Unchanged;
        }

        using var transliterator = Transliterator.CreateInstance("Traditional-Simplified");
        var source = Characters().ToArray();
        // One character a line: no rule that looks at neighbours can take two of them together.
        var folded = transliterator.Transliterate(string.Join('\n', source)).Split('\n');
        return folded.Length == source.Length
            ? new([.. folded.Select((text, i) => text.Length == 1 ? text[0] : source[i])])
            : Unchanged;
    }

    /// <summary>The simplified form of a character, or the character itself.</summary>
    public char Fold(char character) => character is >= (char)First and <= (char)Last ? _map[character - First] : character;

    /// <summary>The same as a string, without making a new one for a Chinese character.</summary>
    internal string FoldToText(char character) =>
        character is >= (char)First and <= (char)Last ? _texts[character - First] : character.ToString();

    private static IEnumerable<char> Characters() => Enumerable.Range(First, Last - First + 1).Select(c => (char)c);
}
