using Gazette.Documents;

namespace Gazette.Ingestion.Corrections;

/// <summary>One thing a person has set right in an issue.</summary>
/// <param name="Place">Where, and what must stand there.</param>
public abstract record Correction(CorrectionPlace Place)
{
    /// <summary>1-based line of the corrections file that says so.</summary>
    public int FileLine => Place.FileLine;

    /// <summary>The lines of the issue it is about, ascending, one span or more.</summary>
    public IReadOnlyList<SourceSpan> Lines => Place.Lines;

    /// <summary>The first line it is about.</summary>
    public int FirstLine => Lines[0].First;

    /// <summary>The words that must stand in those lines; without them the correction is refused.</summary>
    public Quotation Expected => Place.Expected;
}

/// <summary>Where a correction stands and what it is about.</summary>
/// <param name="FileLine">1-based line of the corrections file.</param>
/// <param name="Lines">The lines of the issue, ascending, one span or more.</param>
/// <param name="Expected">The words that must stand in those lines.</param>
public sealed record CorrectionPlace(int FileLine, IReadOnlyList<SourceSpan> Lines, Quotation Expected);

/// <summary>An article begins at the line, or none does.</summary>
/// <param name="Place">Where.</param>
/// <param name="Begins">Which of the two.</param>
/// <param name="Section">The section of the article that begins; null for that of the article around it.</param>
public sealed record StartCorrection(CorrectionPlace Place, bool Begins, IssueSection? Section) : Correction(Place);

/// <summary>A fact of the article that owns the lines.</summary>
/// <param name="Place">Where it is printed, or any place in the article.</param>
/// <param name="Field">Which fact; never <see cref="ArticleField.Start"/>.</param>
/// <param name="Value">What it is, as the person wrote it and fit for the field; null when it has none.</param>
public sealed record FieldCorrection(CorrectionPlace Place, ArticleField Field, string? Value) : Correction(Place);

/// <summary>A paragraph of the body.</summary>
/// <param name="Place">Its lines, or the line it begins or goes on with.</param>
/// <param name="Act">What happens to it.</param>
/// <param name="Text">How it reads, for <see cref="ParagraphAct.Read"/>; empty otherwise.</param>
public sealed record ParagraphCorrection(CorrectionPlace Place, ParagraphAct Act, string Text) : Correction(Place);

/// <summary>What a correction does to a paragraph.</summary>
public enum ParagraphAct
{
    /// <summary>The lines are one paragraph and read as given.</summary>
    Read,

    /// <summary>A paragraph begins at the line.</summary>
    Begin,

    /// <summary>The line goes on the paragraph before it.</summary>
    GoOn,
}
