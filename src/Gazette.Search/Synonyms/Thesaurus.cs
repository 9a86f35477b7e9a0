using Gazette.Search.Analysis;

namespace Gazette.Search.Synonyms;

/// <summary>Which words are searched along with a word: everyday for official, old for new, short for full. Immutable.</summary>
public sealed class Thesaurus
{
    private readonly Dictionary<string, IReadOnlyList<Synonym>> _synonyms;
    private readonly int _longest;

    /// <param name="synonyms">By word, folded as the analyser folds it, without white space.</param>
    /// <param name="fields">The fields of life it is divided into; none by default.</param>
    internal Thesaurus(IReadOnlyDictionary<string, IReadOnlyList<Synonym>> synonyms, IReadOnlyList<ThesaurusField>? fields = null)
    {
        Fields = fields ?? [];
        _synonyms = new(synonyms, StringComparer.Ordinal);
        _longest = _synonyms.Keys.Select(k => k.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>A thesaurus that knows no word.</summary>
    public static Thesaurus Empty { get; } = new(new Dictionary<string, IReadOnlyList<Synonym>>());

    /// <summary>The fields of life it is divided into, in the order of the file; words under no such heading belong to none.</summary>
    public IReadOnlyList<ThesaurusField> Fields { get; }

    /// <summary>How many words it knows.</summary>
    public int Count => _synonyms.Count;

    /// <summary>The words it knows, folded.</summary>
    public IEnumerable<string> Words => _synonyms.Keys;

    /// <summary>The words for a word, folded; none when it isn't known.</summary>
    public IReadOnlyList<Synonym> Of(string word) => _synonyms.GetValueOrDefault(word, []);

    /// <summary>How many tokens the longest known word has that begins at a token; 0 when none does.</summary>
    /// <param name="tokens">Tokens without a break between them.</param>
    /// <param name="first">Where it must begin.</param>
    /// <param name="isWord">Says of a first and a last token whether a word may stand there.</param>
    public int LongestAt(IReadOnlyList<Token> tokens, int first, Func<int, int, bool> isWord)
    {
        var (longest, text) = (0, "");
        for (var last = first; last < tokens.Count && text.Length < _longest; last++)
        {
            text += tokens[last].Text;
            if (_synonyms.ContainsKey(text) && isWord(first, last))
            {
                longest = last - first + 1;
            }
        }

        return longest;
    }
}
