using Gazette.Search.Analysis;

namespace Gazette.Search.Indexing;

/// <summary>Terms that stand one after the other in one field.</summary>
public sealed record IndexPhrase
{
    private IndexPhrase(IReadOnlyList<string> terms, bool isPrefix)
    {
        Terms = terms;
        IsPrefix = isPrefix;
    }

    /// <summary>The terms, at least one, made by <see cref="ChineseAnalyzer"/>.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>Whether the last term may go on: a single Chinese character at the end, which opens pairs in the index.</summary>
    public bool IsPrefix { get; }

    /// <summary>
    /// Whether it is a word of two Chinese characters, which doesn't stand where only the end of one word and the begin of another spell
    /// it (入学 in 深入学习).
    /// </summary>
    public bool IsWord { get; private init; }

    /// <summary>
    /// The phrase that is found exactly where the tokens stand in a text: within a run its pairs, between runs the closing
    /// character as well, at the end nothing that would ask the run to end there.
    /// </summary>
    /// <exception cref="ArgumentException">There is no token.</exception>
    public static IndexPhrase Of(IReadOnlyList<Token> tokens)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Count);
        var terms = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ChineseAnalyzer.IsPair(tokens, i))
            {
                terms.Add(tokens[i].Text + tokens[i + 1].Text);
            }
            else if (i < tokens.Count - 1 || !EndsPair(tokens))
            {
                terms.Add(tokens[i].Text);
            }
        }

        return new IndexPhrase(terms, tokens[^1].IsIdeograph && !EndsPair(tokens));
    }

    /// <summary>The same as <see cref="Of"/>; two Chinese characters are taken as a word.</summary>
    /// <exception cref="ArgumentException">There is no token.</exception>
    public static IndexPhrase OfWord(IReadOnlyList<Token> tokens)
    {
        var phrase = Of(tokens);
        return tokens.Count == 2 && EndsPair(tokens) ? new IndexPhrase(phrase.Terms, phrase.IsPrefix) { IsWord = true } : phrase;
    }

    /// <summary>By value.</summary>
    public bool Equals(IndexPhrase? other) => other is not null && IsPrefix == other.IsPrefix && IsWord == other.IsWord && Terms.SequenceEqual(other.Terms);

    /// <inheritdoc />
    public override int GetHashCode() => Terms.Aggregate(IsPrefix ? 1 : 0, HashCode.Combine);

    /// <inheritdoc />
    public override string ToString() => string.Join(' ', Terms) + (IsPrefix ? "*" : "");

    private static bool EndsPair(IReadOnlyList<Token> tokens) => tokens.Count > 1 && ChineseAnalyzer.IsPair(tokens, tokens.Count - 2);
}
