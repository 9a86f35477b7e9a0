namespace Gazette.Documents;

/// <summary>One item of an issue (条目), of any kind. A 条 of a regulation is a provision, never an article.</summary>
public sealed record Article
{
    /// <summary>Place in the issue, 1-based, in the order of the raw text.</summary>
    public required int Sequence { get; init; }

    /// <summary>The section it stands in (栏目).</summary>
    public required IssueSection Section { get; init; }

    /// <summary>What it is.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>The full printed title, issuer first, line breaks out; null when the page prints none.</summary>
    public string? Title { get; init; }

    /// <summary>发文字号 of an official document.</summary>
    public DocumentNumber? DocumentNumber { get; init; }

    /// <summary>规范性文件统一编号 of a normative document.</summary>
    public FilingCode? FilingCode { get; init; }

    /// <summary>发文机关, several for a joint document, in printed order.</summary>
    public IReadOnlyList<string> Issuers { get; init; } = [];

    /// <summary>成文日期, of the signature block.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The day of which a news item tells (6月5日，…), with its evidence; null when the text gives none.</summary>
    public DatedFact? ReportedOn { get; init; }

    /// <summary>主送机关, without the closing colon.</summary>
    public string? Addressees { get; init; }

    /// <summary>Title of the document that an 印发…的通知 carries.</summary>
    public string? AttachedTitle { get; init; }

    /// <summary>Titles of annexes announced or printed (附件).</summary>
    public IReadOnlyList<string> Annexes { get; init; } = [];

    /// <summary>First day in force (自…起施行), with its evidence; null when not stated.</summary>
    public DatedFact? EffectiveOn { get; init; }

    /// <summary>Last day in force, stated or counted from a term (有效期N年), with its evidence; null when not stated.</summary>
    public DatedFact? ExpiresOn { get; init; }

    /// <summary>Document numbers in the text, in reading order, repeals among them; not the article's own.</summary>
    public IReadOnlyList<DocumentCitation> Citations { get; init; } = [];

    /// <summary>Documents that the text repeals by title alone.</summary>
    public IReadOnlyList<TitleRepeal> TitleRepeals { get; init; } = [];

    /// <summary>Documents whose term the text extends or that it keeps in force.</summary>
    public IReadOnlyList<TermExtension> TermExtensions { get; init; } = [];

    /// <summary>Filing codes in the text, in reading order, not the article's own.</summary>
    public IReadOnlyList<FilingCodeCitation> FilingCodeCitations { get; init; } = [];

    /// <summary>The body in reading order, title lines left out.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>Appointments and removals (人事任免).</summary>
    public IReadOnlyList<Appointment> Appointments { get; init; } = [];

    /// <summary>Posts that end together without being named one by one.</summary>
    public IReadOnlyList<CollectiveRemoval> CollectiveRemovals { get; init; } = [];

    /// <summary>Rows of the statistics table.</summary>
    public IReadOnlyList<StatisticsRow> Statistics { get; init; } = [];

    /// <summary>Entries of the chronicle, by day.</summary>
    public IReadOnlyList<ChronicleEntry> Chronicle { get; init; } = [];

    /// <summary>Rows of the catalogue.</summary>
    public IReadOnlyList<CatalogueRow> Catalogue { get; init; } = [];

    /// <summary>Where each of its facts was read, a source a field that is known and printed.</summary>
    public IReadOnlyList<FieldSource> Sources { get; init; } = [];

    /// <summary>Every line that is the article's, in ascending order: title block, body, signature.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }
}
