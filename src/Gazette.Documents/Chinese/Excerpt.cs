namespace Gazette.Documents.Chinese;

/// <summary>Short quotations for messages.</summary>
public static class Excerpt
{
    private const int Longest = 30;

    /// <summary>The text without blanks at its ends; a long one is cut and ends in ….</summary>
    public static string Of(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length <= Longest)
        {
            return trimmed;
        }

        var end = char.IsHighSurrogate(trimmed[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(trimmed.AsSpan(0, end), "…");
    }
}
