namespace Gazette.Search.Analysis;

/// <summary>
/// Finds the pairs of characters that stand in a text only where two words of the dictionary meet (入学 in 深入学习, 市长 in 城市长期).
/// They are found as part of a longer phrase, but are no evidence of the word they happen to spell.
/// </summary>
/// <remarks>
/// A pair counts as one when both its characters belong to longer words, and to different ones. What the dictionary lacks (names, new
/// words) it cuts into single characters, so that such a pair is never taken for a mere border. Without ICU there are none.
/// </remarks>
internal static class BorderPairs
{
    /// <summary>The pairs, each once, in no order.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    public static IReadOnlyCollection<string> Of(IReadOnlyList<Token> tokens)
    {
        var (across, inside) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var first = 0; first < tokens.Count;)
        {
            var end = first + 1;
            while (end < tokens.Count && ChineseAnalyzer.IsPair(tokens, end - 1))
            {
                end++;
            }

            Sort([.. tokens.Skip(first).Take(end - first).Select(token => token.Text)], across, inside);
            first = end;
        }

        across.ExceptWith(inside);
        return across;
    }

    private static void Sort(IReadOnlyList<string> run, HashSet<string> across, HashSet<string> inside)
    {
        if (run.Count < 2)
        {
            return;
        }

        var ends = WordSegmenter.WordEnds(string.Concat(run)).ToHashSet();
        for (int i = 0, offset = 0; i + 1 < run.Count; offset += run[i++].Length)
        {
            var middle = offset + run[i].Length;
            var isAcross = offset > 0 && !ends.Contains(offset) && ends.Contains(middle) && !ends.Contains(middle + run[i + 1].Length);
            (isAcross ? across : inside).Add(run[i] + run[i + 1]);
        }
    }
}
