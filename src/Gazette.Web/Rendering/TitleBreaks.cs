namespace Gazette.Web.Rendering;

/// <summary>
/// Cuts a title where print would break it: after each issuing authority, and before the subtitle of a headline (a space), so that a
/// line ends at the end of a sense (GB/T 9704—2012, 7.3.1: 回行时词意完整).
/// </summary>
public static class TitleBreaks
{
    /// <summary>The parts of a title, in order; joined they are the title without its spaces.</summary>
    /// <param name="title">The full title.</param>
    /// <param name="issuers">The issuing authorities it may begin with.</param>
    public static IReadOnlyList<string> Of(string title, IReadOnlyList<string> issuers) =>
        [.. title.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(part =>
        {
            var issuer = issuers.FirstOrDefault(issuer => part.StartsWith(issuer, StringComparison.Ordinal));
            return issuer is null || issuer.Length == part.Length ? new[] { part } : [issuer, part[issuer.Length..]];
        })];
}
