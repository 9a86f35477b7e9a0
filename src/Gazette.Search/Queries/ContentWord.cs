using Gazette.Documents.Chinese;
using Gazette.Search.Analysis;

namespace Gazette.Search.Queries;

/// <summary>A word or name of a query that means something by itself: a word of the dictionary, or characters in a row that it leaves alone.</summary>
/// <param name="Clause">Where it stands.</param>
/// <param name="Range">Its tokens.</param>
internal sealed record ContentWord(QueryClause Clause, Range Range)
{
    /// <summary>Of how many tokens a word of two characters and a third behind it are a name (乐清湾), which two of them are not.</summary>
    public const int CompoundLength = 3;

    // A clause of words up to this long is one idea (最低工资); a longer one says several things, and is rarely printed just so.
    private const int LongestName = 6;

    /// <summary>Its first token, 0-based.</summary>
    public int First => Range.GetOffsetAndLength(Clause.Tokens.Count).Offset;

    /// <summary>How many tokens it has.</summary>
    public int Length => Range.GetOffsetAndLength(Clause.Tokens.Count).Length;

    /// <summary>The token behind its last.</summary>
    public int End => First + Length;

    /// <summary>The word, folded.</summary>
    public string Text => string.Concat(Clause.Tokens.Take(Range).Select(token => token.Text));

    // Characters in a row that the dictionary leaves alone.
    private bool IsRun => Length > 1 && Clause.Words[First] != Clause.Words[First + 1];

    /// <summary>
    /// What may be said to stand nowhere: a whole clause when it is made of words, else its words. Next to a character that was left over
    /// the dictionary may have cut amiss (人|均可|支配).
    /// </summary>
    public static IEnumerable<ContentWord> NamesIn(QueryClause clause)
    {
        var words = WordsIn(clause).ToList();
        var isName = words.Sum(word => word.Length) == clause.Tokens.Count && clause.Tokens.Count <= LongestName;
        return isName ? [new ContentWord(clause, Range.All)] : words.Where(word => word.IsRun || !word.IsBesideLeftover(words));
    }

    /// <summary>Whether a clause is such a name, or a word as long.</summary>
    public static bool IsCompound(QueryClause clause) =>
        clause.Tokens.Count == CompoundLength && !IsNumeral(clause.Text) && !clause.Tokens.Any(IsOfGrammar);

    /// <summary>Whether a character is one of grammar or a verb of no subject of its own (能, 当).</summary>
    public static bool IsOfGrammar(Token token) => token.Text is [var character] && (FunctionWords.Has(character) || FunctionWords.IsLightVerb(character));

    private static IEnumerable<ContentWord> WordsIn(QueryClause clause) => IsCompound(clause)
        ? [new ContentWord(clause, Range.All)]
        : clause.WordRanges().Select(range => new ContentWord(clause, range).Trimmed())
            .Where(word => word.Length > 1 && !IsNumeral(word.Text) && !clause.Tokens.Take(word.Range).All(IsOfGrammar));

    private bool IsBesideLeftover(IReadOnlyList<ContentWord> words) =>
        (First > 0 && !words.Any(other => other.End == First) && !IsOfGrammar(Clause.Tokens[First - 1]))
        || (End < Clause.Tokens.Count && !words.Any(other => other.First == End) && !IsOfGrammar(Clause.Tokens[End]));

    // 房票能 before 转让, 买电动车: a verb at the border of characters that the dictionary leaves alone belongs to no name.
    private ContentWord Trimmed()
    {
        if (!IsRun)
        {
            return this;
        }

        var (first, end) = (First, End);
        while (first < end && IsOfGrammar(Clause.Tokens[first]))
        {
            first++;
        }

        while (end > first && IsOfGrammar(Clause.Tokens[end - 1]))
        {
            end--;
        }

        return new ContentWord(Clause, first..end);
    }

    private static bool IsNumeral(string text) => text.All(c => ChineseNumerals.IsNumeral(c) || c is '第' or '号');
}
