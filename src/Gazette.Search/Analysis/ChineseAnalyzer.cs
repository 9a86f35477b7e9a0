namespace Gazette.Search.Analysis;

/// <summary>
/// Turns text into terms, the same way for the index and for the query: overlapping pairs of Chinese characters with the last
/// character of a run as a closing term, and whole words and numbers. Every substring of a text can so be found as a phrase,
/// rare names and new words too, and no dictionary decides what a word is.
/// </summary>
/// <remarks>E.g. 全市5G基站 → 全市, 市, 5g, 基站, 站. Safe for use by several threads.</remarks>
public sealed class ChineseAnalyzer(SimplifiedScript script)
{
    /// <summary>Raise it whenever the same text gives other terms: indexes made before are then rebuilt.</summary>
    private const int Revision = 1;

    /// <summary>Names what the terms depend on: rules and tables. An index holds the version it was made with.</summary>
    public string Version { get; } = $"{Revision}-{script.Fingerprint}";

    /// <summary>The tokens of a text in order. Any string is fine, lone surrogates included.</summary>
    public IReadOnlyList<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length);
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Puts the tokens of a text in place of what a list holds, so that one list serves many texts.</summary>
    internal void Tokenize(string text, List<Token> tokens)
    {
        tokens.Clear();
        new Tokenizer(text, script, tokens).Run();
    }

    /// <summary>The terms of a text in order, one for each token.</summary>
    public IReadOnlyList<Term> Analyze(string text) => Analyze(Tokenize(text));

    /// <summary>The terms of tokens in order, one for each.</summary>
    public static IReadOnlyList<Term> Analyze(IReadOnlyList<Token> tokens)
    {
        var terms = new Term[tokens.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            terms[i] = IsPair(tokens, i)
                ? new Term(tokens[i].Text + tokens[i + 1].Text, tokens[i].Start, tokens[i + 1].End)
                : new Term(tokens[i].Text, tokens[i].Start, tokens[i].End);
        }

        return terms;
    }

    /// <summary>Whether the token and the one after it are neighbouring Chinese characters.</summary>
    internal static bool IsPair(IReadOnlyList<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i].IsIdeograph && tokens[i + 1].IsIdeograph && !tokens[i + 1].StartsRun;
}
