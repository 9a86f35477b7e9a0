using Icu;

namespace Gazette.Search.Analysis;

/// <summary>
/// Cuts Chinese into dictionary words, by ICU: a query, to tell function words from content (能 in 能领多少, but not in 新能源), and a text,
/// to tell where two words meet (<see cref="BorderPairs"/>). Without ICU the whole text is one word.
/// </summary>
internal static class WordSegmenter
{
    private static readonly Locale Chinese = new("zh-CN");

    /// <summary>Offsets at which a word ends, ascending; the last is the length of the text.</summary>
    /// <param name="text">Folded text without white space or lone surrogates.</param>
    public static IReadOnlyList<int> WordEnds(string text)
    {
        if (text.Length == 0 || !IcuLibrary.IsAvailable)
        {
            return text.Length == 0 ? [] : [text.Length];
        }

        return [.. BreakIterator.GetWordBoundaries(Chinese, text, includeSpacesAndPunctuation: true).Select(b => b.End)];
    }
}
