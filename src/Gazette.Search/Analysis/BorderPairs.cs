using System.Text;

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
    // Set between what is no pair, so that the text is cut into words at one go: an iterator of ICU for each clause takes longer than its words.
    private const char Gap = '\n';

    /// <summary>The pairs, each once, in no order.</summary>
    /// <param name="tokens">The tokens of the text.</param>
    public static IReadOnlyCollection<string> Of(IReadOnlyList<Token> tokens)
    {
        var (across, inside) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var (text, starts) = Joined(tokens);
        var ends = WordSegmenter.WordEnds(text).ToHashSet();
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (ChineseAnalyzer.IsPair(tokens, i))
            {
                var (start, middle, end) = (starts[i], starts[i + 1], starts[i + 1] + tokens[i + 1].Text.Length);
                var isAcross = start > 0 && !ends.Contains(start) && ends.Contains(middle) && !ends.Contains(end);
                (isAcross ? across : inside).Add(tokens[i].Text + tokens[i + 1].Text);
            }
        }

        across.ExceptWith(inside);
        return across;
    }

    private static (string Text, int[] Starts) Joined(IReadOnlyList<Token> tokens)
    {
        var (text, starts) = (new StringBuilder(), new int[tokens.Count]);
        for (var i = 0; i < tokens.Count; i++)
        {
            starts[i] = text.Length;
            text.Append(tokens[i].Text);
            if (!ChineseAnalyzer.IsPair(tokens, i))
            {
                text.Append(Gap);
            }
        }

        return (text.ToString(), starts);
    }
}
