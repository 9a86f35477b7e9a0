using System.Text;
using Gazette.Documents.Chinese;

namespace Gazette.Ingestion.References;

/// <summary>
/// A sentence made ready for patterns: folded, and each complete date in it one character, so that a pattern says "date" where
/// a reader does.
/// </summary>
internal sealed class DatedText
{
    /// <summary>Class of the characters that stand for dates, for use in patterns (private use area).</summary>
    public const string DateClass = "[\ue000-\ue0ff]";

    private const char FirstDate = '\ue000';
    private const int MostDates = 256;

    private readonly IReadOnlyList<DateMention> _dates;

    private DatedText(string text, IReadOnlyList<DateMention> dates) => (Text, _dates) = (text, dates);

    /// <summary>The text for patterns.</summary>
    public string Text { get; }

    /// <summary>Whether a complete date stands in it.</summary>
    public bool HasDate => _dates.Count > 0;

    /// <summary>Whether several stand in it, so that it may name a span.</summary>
    public bool HasDates => _dates.Count > 1;

    /// <summary>Prepares a sentence.</summary>
    public static DatedText Of(string sentence)
    {
        var folded = CharacterWidth.Fold(CharacterWidth.Squeeze(sentence));
        var found = ChineseDates.Find(folded);
        if (found.Count == 0)
        {
            return new DatedText(folded, found);
        }

        var dates = found.Take(MostDates).ToList();
        var text = new StringBuilder(folded.Length);
        var end = 0;
        for (var i = 0; i < dates.Count; i++)
        {
            text.Append(folded, end, dates[i].Start - end).Append((char)(FirstDate + i));
            end = dates[i].End;
        }

        return new DatedText(text.Append(folded, end, folded.Length - end).ToString(), dates);
    }

    /// <summary>A stretch of it, with its dates.</summary>
    public DatedText Between(int start, int end) => new(Text[start..end], _dates);

    /// <summary>The date that a character of the text stands for; null for any other character.</summary>
    public DateOnly? DateOf(ReadOnlySpan<char> placeholder) =>
        placeholder.Length == 1 && placeholder[0] - FirstDate is >= 0 and var index && index < _dates.Count ? _dates[index].Date : null;
}
