namespace Gazette.Ingestion.Bodies;

/// <summary>Finds the heading that a paragraph is or opens with.</summary>
internal static class HeadingReader
{
    /// <summary>A line of its own that is longer than this (in characters) is text, whatever its number.</summary>
    private const int LongestOwnLine = 60;

    /// <summary>Below 一、 a sentence longer than this (in characters) is text that has been numbered, no heading.</summary>
    private const int LongestRunIn = 30;

    /// <summary>With 一、 too: what runs longer than this is a clause, as replies and announcements number them (一、同意…，…).</summary>
    private const int LongestTopRunIn = 36;

    /// <summary>The heading of a paragraph with a ranked number; null when the number only counts the members of a list.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isEnumerated">Whether it stands in an enumeration that a colon introduced or semicolons carry on.</param>
    public static string? Read(Paragraph paragraph, bool isEnumerated)
    {
        if (IsOwnLine(paragraph))
        {
            return paragraph.Text;
        }

        if (IsQuestion(paragraph))
        {
            return paragraph.Text;
        }

        var end = paragraph.Text.AsSpan().IndexOfAny('。', '：', ':');
        if (end <= paragraph.Opening.Number.Length || SentenceEnds.Of(paragraph.Text) == SentenceEnd.Semicolon)
        {
            return null;
        }

        // A colon behind a pause introduces what a sentence says (一、同意设立…，四至范围为：…), one behind 为 the new wording (一、将第五条修改为：“…).
        if (paragraph.Text[end] != '。'
            && (paragraph.Text.AsSpan(0, end).IndexOfAny('，', ',') >= 0 || paragraph.Text.AsSpan(0, end).EndsWith("为", StringComparison.Ordinal)))
        {
            return null;
        }

        var isWholeSentence = end == paragraph.Text.Length - 1;
        var isTooLong = end - paragraph.Opening.Number.Length > (paragraph.Opening.Rank > 4 ? LongestRunIn : LongestTopRunIn);
        return isTooLong || (isEnumerated && isWholeSentence) ? null : paragraph.Text[..end];
    }

    /// <summary>A question that the next paragraph answers heads it as a whole: 一、问：制定《办法》的背景是什么？</summary>
    private static bool IsQuestion(Paragraph paragraph) =>
        paragraph.Text.Length <= LongestOwnLine && paragraph.Text[^1] is '？' or '?' && paragraph.Text.AsSpan().IndexOf('。') < 0;

    /// <summary>Whether the paragraph is nothing but a heading: no sentence ends in it.</summary>
    public static bool IsOwnLine(Paragraph paragraph) =>
        paragraph.Opening.IsRanked
        && paragraph.Text.Length <= LongestOwnLine
        && paragraph.Text.AsSpan().IndexOfAny("。；：;:") < 0
        && SentenceEnds.Of(paragraph.Text) == SentenceEnd.Open;
}
