namespace Gazette.Search.Analysis;

/// <summary>The smallest piece of text that search knows: one Chinese character, or one whole word or number.</summary>
/// <param name="Text">Folded: half width, lower case, simplified.</param>
/// <param name="IsIdeograph">A Chinese character (also kana and hangul); otherwise a word of letters and digits.</param>
/// <param name="Start">Offset of its first UTF-16 unit in the original text, 0-based.</param>
/// <param name="End">Offset after its last UTF-16 unit in the original text.</param>
/// <param name="StartsRun">Whether punctuation, a line end or a gap stands before it: no pair of characters spans that.</param>
public readonly record struct Token(string Text, bool IsIdeograph, int Start, int End, bool StartsRun);
