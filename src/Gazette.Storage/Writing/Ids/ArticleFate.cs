namespace Gazette.Storage.Writing.Ids;

/// <summary>What became of an article when its issue was read again.</summary>
/// <param name="After">Index of the article it is now, or that now holds most of its text; null when it is gone.</param>
/// <param name="IsSame">Whether it is the same article, which keeps the id; otherwise the id only leads there.</param>
internal readonly record struct ArticleFate(int? After, bool IsSame);
