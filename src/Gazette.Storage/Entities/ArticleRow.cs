using Gazette.Documents;

namespace Gazette.Storage.Entities;

/// <summary>An article; its lists stand in rows of their own.</summary>
internal sealed class ArticleRow
{
    /// <summary>Key for joins, kept when the issue is loaded again; never shown.</summary>
    public long Id { get; set; }

    /// <summary>The public id (<see cref="ArticleId"/>).</summary>
    public required string PermanentId { get; set; }

    public long IssueId { get; set; }

    public IssueRow? Issue { get; set; }

    public int Sequence { get; set; }

    public IssueSection Section { get; set; }

    public ArticleKind Kind { get; set; }

    public string? Title { get; set; }

    public DocumentNumberColumns? DocumentNumber { get; set; }

    public FilingCodeColumns? FilingCode { get; set; }

    public IReadOnlyList<string> Issuers { get; set; } = [];

    public DateOnly? IssuedOn { get; set; }

    public string? Addressees { get; set; }

    public string? AttachedTitle { get; set; }

    public IReadOnlyList<string> Annexes { get; set; } = [];

    public DatedFactColumns? EffectiveOn { get; set; }

    public DatedFactColumns? ExpiresOn { get; set; }

    public DatedFactColumns? ReportedOn { get; set; }

    /// <summary>Where its facts were read.</summary>
    public IReadOnlyList<FieldSource> Sources { get; set; } = [];

    public IReadOnlyList<SourceSpan> Lines { get; set; } = [];

    public List<BlockRow> Blocks { get; set; } = [];

    public List<CitationRow> Citations { get; set; } = [];

    public List<TitleRepealRow> TitleRepeals { get; set; } = [];

    public List<TermExtensionRow> TermExtensions { get; set; } = [];

    public List<FilingCodeCitationRow> FilingCodeCitations { get; set; } = [];

    public List<AppointmentRow> Appointments { get; set; } = [];

    public List<CollectiveRemovalRow> CollectiveRemovals { get; set; } = [];

    public List<IndicatorRow> Statistics { get; set; } = [];

    public List<ChronicleEntryRow> Chronicle { get; set; } = [];

    public List<ListedDocumentRow> Catalogue { get; set; } = [];
}
