using System.Text.RegularExpressions;
using Gazette.Search.Analysis;

namespace Gazette.Search.Synonyms;

/// <summary>
/// Reads a thesaurus in Solr's format of synonyms: <c>a, b</c> stand for each other, <c>a =&gt; b</c> searches b as well for a. Unlike
/// Solr's, an arrow replaces nothing: what was typed is searched all the same. All or nothing: one bad line and none is taken.
/// A comment <c># ---- 住房 ----</c> opens a field of life; any other heading, such as <c># ==== 地名 ====</c>, ends it. Words that say
/// nothing of the field by themselves stand in a comment <c># 不作主题：修订, 审批</c> below its heading.
/// </summary>
public sealed partial class ThesaurusReader(ChineseAnalyzer analyzer)
{
    private const string Arrow = "=>";
    private const string Form = "应写作“甲, 乙”或“甲 => 乙, 丙”。";
    private static readonly char[] Commas = [',', '，'];

    /// <summary>Reads the lines of a file.</summary>
    /// <param name="lines">The lines, without their ends.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="ThesaurusFormatException">A line can't be read.</exception>
    public Thesaurus Read(IEnumerable<string> lines, string file)
    {
        var synonyms = new Dictionary<string, List<Synonym>>(StringComparer.Ordinal);
        var fields = new OrderedDictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var unspecific = new HashSet<(string Field, string Word)>();
        var field = (string?)null;
        foreach (var (index, line) in lines.Index())
        {
            var text = line.AsSpan().Trim();
            if (text.Length > 0 && text[0] != '#')
            {
                var words = Add(synonyms, line, Fault);
                if (field is not null)
                {
                    fields[field].UnionWith(words);
                }
            }
            else if (Heading().Match(line) is { Success: true } heading)
            {
                field = heading.Groups["field"] is { Success: true, Value: var name } ? name : null;
                if (field is not null)
                {
                    fields.TryAdd(field, new HashSet<string>(StringComparer.Ordinal));
                }
            }
            else if (field is not null && Unspecific().Match(line) is { Success: true } said)
            {
                unspecific.UnionWith(Words(said.Groups["words"].Value, Fault).Select(word => (field, Key(word))));
            }

            ThesaurusFormatException Fault(string problem) => new(file, index + 1, problem);
        }

        return new Thesaurus(
            synonyms.ToDictionary(s => s.Key, s => (IReadOnlyList<Synonym>)s.Value, StringComparer.Ordinal),
            [.. fields.Select(f => new ThesaurusField(f.Key, f.Value.Where(word => !unspecific.Contains((f.Key, word))).ToHashSet(StringComparer.Ordinal)))]);
    }

    /// <summary>Adds what a line says.</summary>
    /// <returns>Its words, folded.</returns>
    private IEnumerable<string> Add(Dictionary<string, List<Synonym>> synonyms, string line, Func<string, ThesaurusFormatException> fault)
    {
        var sides = line.Split(Arrow);
        if (sides.Length > 2)
        {
            throw fault($"箭头 {Arrow} 只能有一个；{Form}");
        }

        var words = Words(sides[0], fault);
        var others = sides.Length == 2 ? Words(sides[1], fault) : words;
        foreach (var word in words)
        {
            var added = others.Where(o => Key(o) != Key(word)).ToList();
            if (added.Count == 0)
            {
                throw fault($"“{word.Text}”没有别的说法；{Form}");
            }

            if (!synonyms.TryGetValue(Key(word), out var known))
            {
                synonyms[Key(word)] = known = [];
            }

            known.AddRange(added.Where(a => known.All(k => Key(k) != Key(a))));
        }

        return words.Concat(others).Select(Key);
    }

    private List<Synonym> Words(string side, Func<string, ThesaurusFormatException> fault)
    {
        var words = new List<Synonym>();
        foreach (var text in side.Split(Commas, StringSplitOptions.TrimEntries))
        {
            var tokens = analyzer.Tokenize(text);
            if (tokens.Count == 0)
            {
                throw fault($"有一处逗号或箭头旁边没有词；{Form}");
            }

            words.Add(new Synonym(text, tokens));
        }

        return words;
    }

    private static string Key(Synonym word) => string.Concat(word.Tokens.Select(t => t.Text));

    [GeneratedRegex("^\\s*#\\s*(?:-{2,}\\s*(?<field>[^-\\s].*?)\\s*-{2,}|={2,}.*={2,})\\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Heading();

    [GeneratedRegex("^\\s*#\\s*不作主题[：:](?<words>.+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Unspecific();
}
