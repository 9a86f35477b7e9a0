namespace Gazette.Ingestion.Bodies;

/// <summary>A boxed panel (专栏) among the lines of a part.</summary>
/// <param name="First">Index of the first line of its title.</param>
/// <param name="TitleLines">How many lines the title has.</param>
/// <param name="Last">Index of its last line.</param>
/// <param name="IsContinued">Whether it goes on with the panel before it (专栏1（续）).</param>
/// <param name="Column">Width of the column it stands in; 0 when it is set wider, or text is not hard-wrapped.</param>
/// <param name="IsCertain">Whether its end is known; else it is its title only, and what follows stays where it stands.</param>
internal sealed record Panel(int First, int TitleLines, int Last, bool IsContinued, int Column, bool IsCertain);
