using System.Globalization;

namespace Gazette.Web.Pages.Posts;

/// <summary>The day of which a reader asks who held a post.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Day">The day; null when none is asked, or what is typed is none.</param>
public sealed record AskedDay(string Text, DateOnly? Day)
{
    // What a date field sends, and how people write it.
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    /// <summary>Nothing asked.</summary>
    public static AskedDay None { get; } = new("", null);

    /// <summary>Whether something is typed that is no day.</summary>
    public bool IsUnreadable => Text.Length > 0 && Day is null;

    /// <summary>Reads what is typed.</summary>
    public static AskedDay Of(string? text) => string.IsNullOrWhiteSpace(text) ? None : new AskedDay(
        text.Trim(), DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
}
