namespace Gazette.Storage.Reading;

/// <summary>What browsing needs of an article beside what lists show: what its topic can be told from.</summary>
/// <param name="Summary">Id, issue and what lists show.</param>
/// <param name="AttachedTitle">Title of the document that an 印发…的通知 carries; null without.</param>
/// <param name="Headings">The headings of its body, run-in ones too, in reading order.</param>
public sealed record HeldArticle(ArticleSummary Summary, string? AttachedTitle, IReadOnlyList<string> Headings);
