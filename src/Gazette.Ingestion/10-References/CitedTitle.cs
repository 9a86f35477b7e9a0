namespace Gazette.Ingestion.References;

/// <summary>The title in 《》 that a number follows: 《…的通知》（温政办〔2015〕66号).</summary>
internal static class CitedTitle
{
    /// <summary>The title without its marks; null when none ends directly before the number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numberStart">Offset of the number.</param>
    public static string? Before(string text, int numberStart)
    {
        var end = numberStart - 1;
        while (end >= 0 && (char.IsWhiteSpace(text[end]) || text[end] is '（' or '(' or '〔' or '['))
        {
            end--;
        }

        if (end < 0 || text[end] != '》')
        {
            return null;
        }

        var depth = 0;
        for (var start = end; start >= 0; start--)
        {
            depth += text[start] == '》' ? 1 : text[start] == '《' ? -1 : 0;
            if (depth == 0)
            {
                var title = text[(start + 1)..end].Trim();
                return title.Length == 0 ? null : title;
            }
        }

        return null;
    }
}
