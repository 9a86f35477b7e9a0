using Icu;

namespace Gazette.Search.Analysis;

/// <summary>Which characters sound alike without regard to tone, by ICU's table: what an input method offers by mistake.</summary>
/// <remarks>Safe for use by several threads; the table is made at its first use. Without ICU no characters sound alike.</remarks>
public sealed class Pinyin
{
    // The characters of everyday writing stand in Unicode's first block of ideographs.
    private const int First = 0x4E00;
    private const int Last = 0x9FA5;

    private readonly Lazy<(string[] Sounds, ILookup<string, char> Characters)> _table = new(Load);

    /// <summary>The other characters of the same sound; none for what is no such character.</summary>
    public IEnumerable<char> SameSound(char character) =>
        character is >= (char)First and <= (char)Last && _table.Value.Sounds is { Length: > 0 } sounds
            ? _table.Value.Characters[sounds[character - First]].Where(c => c != character)
            : [];

    private static (string[] Sounds, ILookup<string, char> Characters) Load()
    {
        var characters = Enumerable.Range(First, Last - First + 1).Select(c => (char)c).ToArray();
        if (!IcuLibrary.IsAvailable)
        {
            return ([], Array.Empty<char>().ToLookup(_ => ""));
        }

        using var transliterator = Transliterator.CreateInstance("Han-Latin; Latin-ASCII");
        // One character a line, so that no rule for words takes two of them together.
        var sounds = transliterator.Transliterate(string.Join('\n', characters)).Split('\n');
        return sounds.Length == characters.Length
            ? (sounds, characters.ToLookup(c => sounds[c - First], StringComparer.Ordinal))
            : ([], characters.ToLookup(_ => ""));
    }
}
