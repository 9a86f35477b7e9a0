using System.Text.RegularExpressions;
using Gazette.Documents;
using Gazette.Search.Analysis;
using Gazette.Search.Synonyms;
using Gazette.Storage.Reading;

namespace Gazette.Search.Topics;

/// <summary>
/// Tells from the words of the thesaurus which fields of life an article is about. One word in its title is enough; of headings it
/// takes two and a fifth of all, for one may be a passing mention; the body is not asked. A word of two fields says nothing, nor does
/// what overlaps a longer one (照护 in 婴幼儿照护, 市长 in 温州市长期护理), nor the name of a body, be it that of an issuing authority or
/// a heading (（七）市生态环境局).
/// </summary>
public sealed partial class TopicFinder
{
    private const int HeadingsNeeded = 2;
    private const int ShareNeeded = 5;
    private const int ShortestWord = 2;

    private readonly Dictionary<string, string?> _topics = new(StringComparer.Ordinal);
    private readonly ChineseAnalyzer _analyzer;
    private readonly int _longest;

    /// <param name="thesaurus">Its fields are the topics.</param>
    /// <param name="analyzer">Folds texts as the thesaurus was folded.</param>
    public TopicFinder(Thesaurus thesaurus, ChineseAnalyzer analyzer)
    {
        _analyzer = analyzer;
        Topics = [.. thesaurus.Fields.Select(field => field.Name)];
        foreach (var field in thesaurus.Fields)
        {
            foreach (var word in field.Words.Where(word => word.Length >= ShortestWord))
            {
                // Null for a word of more than one field.
                _topics[word] = _topics.ContainsKey(word) ? null : field.Name;
            }
        }

        _longest = _topics.Keys.Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The topics there are, in the order of the thesaurus.</summary>
    public IReadOnlyList<string> Topics { get; }

    /// <summary>The topics of an article with what each rests on, in the order of the text; none for records and lists.</summary>
    public IReadOnlyList<TopicEvidence> Find(HeldArticle article)
    {
        var summary = article.Summary;
        if (!summary.Kind.IsOfficialDocument()
            && summary.Kind is not (ArticleKind.Interpretation or ArticleKind.Brief or ArticleKind.Feature))
        {
            return [];
        }

        var titles = new[] { summary.Title, article.AttachedTitle }.OfType<string>().SelectMany(title => Words(title, summary.Issuers, isTitle: true));
        var needed = Math.Max(HeadingsNeeded, (article.Headings.Count + ShareNeeded - 1) / ShareNeeded);
        var headings = article.Headings.Where(heading => !BodyName().IsMatch(heading)).SelectMany(heading => Words(heading, [], isTitle: false))
            .GroupBy(evidence => evidence.Topic)
            .Where(topic => topic.Select(evidence => evidence.Text).Distinct(StringComparer.Ordinal).Count() >= needed)
            .SelectMany(topic => topic);
        return [.. titles.Concat(headings).DistinctBy(evidence => evidence.Topic)];
    }

    private IEnumerable<TopicEvidence> Words(string text, IReadOnlyList<string> issuers, bool isTitle)
    {
        var asked = issuers.Aggregate(text, (rest, issuer) => rest.Replace(issuer, new string('\n', issuer.Length), StringComparison.Ordinal));
        var tokens = _analyzer.Tokenize(asked);
        var words = Enumerable.Range(0, tokens.Count)
            .Select(first => (First: first, Found: LongestAt(tokens, first)))
            .Where(word => word.Found.Count > 0)
            .Select(word => (word.First, End: word.First + word.Found.Count, word.Found.Topic))
            .ToList();
        return words
            .Where(word => word.Topic is not null
                && !words.Exists(other => other.First < word.End && word.First < other.End && other.End - other.First > word.End - word.First))
            .Select(word => new TopicEvidence(word.Topic!, text[tokens[word.First].Start..tokens[word.End - 1].End], text, isTitle));
    }

    private (int Count, string? Topic) LongestAt(IReadOnlyList<Token> tokens, int first)
    {
        var (count, topic, word) = (0, (string?)null, "");
        for (var last = first; last < tokens.Count && (last == first || !tokens[last].StartsRun); last++)
        {
            word += tokens[last].Text;
            if (word.Length > _longest)
            {
                break;
            }

            if (_topics.TryGetValue(word, out var known))
            {
                (count, topic) = (last - first + 1, known);
            }
        }

        return (count, topic);
    }

    [GeneratedRegex("(?:局|委|办|厅|院|部|委员会|办公室|政府|公司|中心|集团)$", RegexOptions.NonBacktracking)]
    private static partial Regex BodyName();
}
