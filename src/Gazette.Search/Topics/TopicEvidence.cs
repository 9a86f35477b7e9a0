namespace Gazette.Search.Topics;

/// <summary>Why an article is said to be about a field of life.</summary>
/// <param name="Topic">The field, e.g. 住房.</param>
/// <param name="Word">The word that says so, as printed.</param>
/// <param name="Text">The title or heading it stands in.</param>
/// <param name="IsTitle">Whether <paramref name="Text"/> is the title of the article or of the document it carries.</param>
public sealed record TopicEvidence(string Topic, string Word, string Text, bool IsTitle);
