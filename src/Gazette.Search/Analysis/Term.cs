namespace Gazette.Search.Analysis;

/// <summary>What the index holds: a pair of neighbouring Chinese characters, the last character of a run, or a word.</summary>
/// <param name="Text">Folded text without white space, quotes or control characters.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the original text, 0-based.</param>
/// <param name="End">Offset after its last UTF-16 unit in the original text.</param>
public readonly record struct Term(string Text, int Start, int End);
