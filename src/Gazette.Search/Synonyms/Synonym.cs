using Gazette.Search.Analysis;

namespace Gazette.Search.Synonyms;

/// <summary>A word that is searched as well.</summary>
/// <param name="Text">As written in the thesaurus.</param>
/// <param name="Tokens">Its tokens, at least one.</param>
public sealed record Synonym(string Text, IReadOnlyList<Token> Tokens);
