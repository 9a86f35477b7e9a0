using Gazette.Ingestion.Chinese;

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

    /// <summary>Prepares a sentence.</summary>
    public static DatedText Of(string sentence)
    {
        var folded = FoldedText.Of(sentence).Text;
        var dates = ChineseDates.Find(folded).Take(MostDates).ToList();
        var text = folded;
        for (var i = dates.Count - 1; i >= 0; i--)
        {
            text = $"{text[..dates[i].Start]}{(char)(FirstDate + i)}{text[dates[i].End..]}";
        }

        return new DatedText(text, dates);
    }

    /// <summary>The date that a character of the text stands for; null for any other character.</summary>
    public DateOnly? DateOf(ReadOnlySpan<char> placeholder) =>
        placeholder.Length == 1 && placeholder[0] - FirstDate is >= 0 and var index && index < _dates.Count ? _dates[index].Date : null;
}
