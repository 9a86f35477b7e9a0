namespace Gazette.Ingestion.Layout;

/// <summary>
/// The printed lines of a title block (版头与标题) that stand together: marks (number, filing code) and title, in whatever order
/// they were extracted. A block without title lines is a mark that stands alone.
/// </summary>
public sealed record DocumentHead
{
    /// <summary>Index of its first printed line.</summary>
    public required int First { get; init; }

    /// <summary>Index of its last printed line.</summary>
    public required int Last { get; init; }

    /// <summary>The lines of the title, issuers first, in order; empty for a mark alone.</summary>
    public IReadOnlyList<LayoutLine> TitleLines { get; init; } = [];

    /// <summary>The lines of number and filing code.</summary>
    public IReadOnlyList<LayoutLine> MarkLines { get; init; } = [];

    /// <summary>Whether it is an entry in a list of documents (to be repealed, say), which opens no article.</summary>
    public bool IsListed { get; init; }

    /// <summary>The title without white space, for comparisons.</summary>
    public string SqueezedTitle => string.Concat(TitleLines.Select(line => line.Squeezed));
}
