namespace Gazette.Search;

/// <summary>The numbers in a text, and what is known of each.</summary>
/// <param name="Numbers">In the order of the text, no more than were asked for.</param>
/// <param name="Total">How many stand in the text.</param>
public sealed record TextNumbers(IReadOnlyList<TextNumber> Numbers, int Total);

/// <summary>A number where it stands in a text.</summary>
/// <param name="Line">Its line, 1-based.</param>
/// <param name="Column">Its first character in the line, 1-based, in UTF-16 units.</param>
/// <param name="Written">As written; white space and line breaks within are one blank.</param>
/// <param name="Lookup">What is known of it, without what comes near an unknown one.</param>
public sealed record TextNumber(int Line, int Column, string Written, NumberLookup Lookup);
