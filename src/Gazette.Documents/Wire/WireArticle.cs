using System.Text.Json.Serialization;

namespace Gazette.Documents.Wire;

/// <summary>An article as other programs read it.</summary>
public sealed record WireArticle
{
    /// <summary>Permanent id; left out where an article has none yet, as in a file only just parsed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    /// <summary>Address of the article's page, relative to the portal; left out together with <see cref="Id"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    /// <summary>The issue it is printed in; left out inside an issue, which says it once.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireIssueIdentity? Issue { get; init; }

    /// <summary>Whether it holds; left out for kinds that have no validity, and where only the file is known.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireValidity? Validity { get; init; }

    /// <summary>Place in the issue, 1-based.</summary>
    public required int Seq { get; init; }

    /// <summary>The section's Chinese name.</summary>
    public required string Section { get; init; }

    /// <summary>Wire name of the kind.</summary>
    public required string Kind { get; init; }

    /// <summary>The printed title.</summary>
    public string? Title { get; init; }

    /// <summary>发文字号 in its normal form.</summary>
    public string? DocNumber { get; init; }

    /// <summary>统一编号 in its normal form.</summary>
    public string? FilingCode { get; init; }

    /// <summary>发文机关.</summary>
    public required IReadOnlyList<string> Issuers { get; init; }

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>The day of which a news item tells.</summary>
    public DateOnly? ReportedOn { get; init; }

    /// <summary>What <see cref="ReportedOn"/> rests on.</summary>
    public WireEvidence? ReportedOnEvidence { get; init; }

    /// <summary>主送机关.</summary>
    public string? Addressees { get; init; }

    /// <summary>Title of the document an 印发…的通知 carries.</summary>
    public string? AttachedTitle { get; init; }

    /// <summary>Titles of annexes.</summary>
    public required IReadOnlyList<string> Annexes { get; init; }

    /// <summary>First day in force.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>What <see cref="EffectiveOn"/> rests on.</summary>
    public WireEvidence? EffectiveOnEvidence { get; init; }

    /// <summary>Last day in force.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>What <see cref="ExpiresOn"/> rests on.</summary>
    public WireEvidence? ExpiresOnEvidence { get; init; }

    /// <summary>Distinct numbers the text abolishes, in reading order.</summary>
    public required IReadOnlyList<string> Repeals { get; init; }

    /// <summary>Distinct other numbers in the text, in reading order.</summary>
    public required IReadOnlyList<string> Citations { get; init; }

    /// <summary>Every mention of a number with its print, title and place.</summary>
    public IReadOnlyList<WireCitation> CitationDetails { get; init; } = [];

    /// <summary>Documents the text abolishes by title alone.</summary>
    public IReadOnlyList<WireTitleRepeal> TitleRepeals { get; init; } = [];

    /// <summary>Documents whose term the text extends or that it keeps in force.</summary>
    public IReadOnlyList<WireTermExtension> TermExtensions { get; init; } = [];

    /// <summary>Distinct filing codes in the text, in reading order.</summary>
    public IReadOnlyList<string> CitedFilingCodes { get; init; } = [];

    /// <summary>Headings of the highest level of the body.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>How many 条 it has; null without any.</summary>
    public int? ArticlesCount { get; init; }

    /// <summary>Its lines, each range written <c>[first,last]</c>.</summary>
    public required IReadOnlyList<SourceSpan> Lines { get; init; }

    /// <summary>The body in reading order.</summary>
    public required IReadOnlyList<WireBlock> Blocks { get; init; }

    /// <summary>The lines each fact was read from, by its name here, each range written <c>[first,last]</c>.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<SourceSpan>> Sources { get; init; }

    /// <summary>What a person has corrected: names of facts, <c>blocks</c> when pieces of the body are among it.</summary>
    public required IReadOnlyList<string> Corrected { get; init; }

    /// <summary>Its appointments; left out inside an issue, which lists those of all articles.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WireAppointment>? Appointments { get; init; }

    /// <summary>Posts that end together without being named one by one; left out inside an issue.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WireCollectiveRemoval>? CollectiveRemovals { get; init; }

    /// <summary>Its statistics rows; left out inside an issue.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WireStatisticsRow>? Statistics { get; init; }

    /// <summary>Its chronicle; left out inside an issue.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WireChronicleDay>? Chronicle { get; init; }

    /// <summary>Its rows of the catalogue; left out inside an issue.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WireCatalogueRow>? Catalogue { get; init; }

    /// <summary>Turns an article into its wire form.</summary>
    public static WireArticle From(Article article)
    {
        var repealed = article.Citations.Where(c => c.IsRepealed).Select(c => c.DocumentNumber).ToHashSet();
        var provisions = article.Blocks.Count(b => b.Kind == BlockKind.Provision);
        return new WireArticle
        {
            Seq = article.Sequence,
            Section = article.Section.Label(),
            Kind = article.Kind.WireName(),
            Title = article.Title,
            DocNumber = article.DocumentNumber?.ToString(),
            FilingCode = article.FilingCode?.ToString(),
            Issuers = article.Issuers,
            IssuedOn = article.IssuedOn,
            ReportedOn = article.ReportedOn?.Date,
            ReportedOnEvidence = WireEvidence.From(article.ReportedOn),
            Addressees = article.Addressees,
            AttachedTitle = article.AttachedTitle,
            Annexes = article.Annexes,
            EffectiveOn = article.EffectiveOn?.Date,
            EffectiveOnEvidence = WireEvidence.From(article.EffectiveOn),
            ExpiresOn = article.ExpiresOn?.Date,
            ExpiresOnEvidence = WireEvidence.From(article.ExpiresOn),
            Repeals = Numbers(article.Citations.Where(c => c.IsRepealed)),
            Citations = Numbers(article.Citations.Where(c => !repealed.Contains(c.DocumentNumber))),
            CitationDetails = [.. article.Citations.Select(WireCitation.From)],
            TitleRepeals = [.. article.TitleRepeals.Select(r => new WireTitleRepeal(r.Title, r.Sentence, r.Lines))],
            TermExtensions = [.. article.TermExtensions.Select(WireTermExtension.From)],
            CitedFilingCodes = [.. article.FilingCodeCitations.Select(c => c.FilingCode.ToString()).Distinct(StringComparer.Ordinal)],
            Headings = Documents.Headings.Top(article.Blocks),
            ArticlesCount = provisions == 0 ? null : provisions,
            Sources = WireSources.From(article.Sources),
            Corrected = WireSources.CorrectedIn(article),
            Lines = article.Lines,
            Blocks = [.. article.Blocks.Select(WireBlock.From)],
        };
    }

    private static string[] Numbers(IEnumerable<DocumentCitation> citations) =>
        [.. citations.Select(c => c.DocumentNumber.ToString()).Distinct(StringComparer.Ordinal)];
}

/// <summary>The sentence a date rests on.</summary>
/// <param name="Sentence">As printed.</param>
/// <param name="Computation">How the date was worked out when it is not printed as one; null otherwise.</param>
/// <param name="Lines">Where it stands, each range written <c>[first,last]</c>.</param>
public sealed record WireEvidence(string Sentence, string? Computation, IReadOnlyList<SourceSpan> Lines)
{
    /// <summary>Turns a dated fact into its evidence; null gives null.</summary>
    public static WireEvidence? From(DatedFact? fact) =>
        fact is null ? null : new(fact.Sentence, fact.Computation, fact.Lines);
}
