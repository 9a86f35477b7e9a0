namespace Gazette.Web.Pages.Posts;

/// <summary>The day of which a reader asks who held a post.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Day">The day; null when none is asked, or what is typed is none.</param>
public sealed record AskedDay(string Text, DateOnly? Day)
{
    /// <summary>Nothing asked.</summary>
    public static AskedDay None { get; } = new("", null);

    /// <summary>Whether something is typed that is no day.</summary>
    public bool IsUnreadable => Text.Length > 0 && Day is null;

    /// <summary>Reads what is typed.</summary>
    public static AskedDay Of(string? text) => new(text?.Trim() ?? "", PageParameters.DayIn(text));
}
