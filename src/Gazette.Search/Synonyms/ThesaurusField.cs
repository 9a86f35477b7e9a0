namespace Gazette.Search.Synonyms;

/// <summary>A field of life, the heading of a part of the thesaurus: <c># ---- 住房 ----</c>.</summary>
/// <param name="Name">Its name, e.g. 住房.</param>
/// <param name="Words">
/// The words of its lines on either side of the arrow, folded as the analyser folds them; without those said to be no sign of it
/// (<c># 不作主题：</c>).
/// </param>
public sealed record ThesaurusField(string Name, IReadOnlySet<string> Words);
