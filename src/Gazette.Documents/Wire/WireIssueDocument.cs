using System.Text.Json.Serialization;

namespace Gazette.Documents.Wire;

/// <summary>
/// An issue as other programs read it: what <c>parse --json</c> prints and <c>export --format json</c> writes.
/// The records of this folder exist for their names: a property's name in snake case is the name on the wire, which programs
/// outside rely on. Adding one is free; renaming or removing one breaks them.
/// </summary>
public sealed record WireIssueDocument
{
    /// <summary>Which issue it is.</summary>
    public required WireIssueIdentity Issue { get; init; }

    /// <summary>The articles in printed order.</summary>
    public required IReadOnlyList<WireArticle> Articles { get; init; }

    /// <summary>Appointments of all articles.</summary>
    public required IReadOnlyList<WireAppointment> Appointments { get; init; }

    /// <summary>Posts that end together without being named one by one, of all articles.</summary>
    public IReadOnlyList<WireCollectiveRemoval> CollectiveRemovals { get; init; } = [];

    /// <summary>Statistics rows of all articles.</summary>
    public required IReadOnlyList<WireStatisticsRow> Statistics { get; init; }

    /// <summary>The chronicle, one entry a day.</summary>
    public required IReadOnlyList<WireChronicleDay> Chronicle { get; init; }

    /// <summary>Rows of the catalogue.</summary>
    public required IReadOnlyList<WireCatalogueRow> Catalogue { get; init; }

    /// <summary>Lines that belong to no article.</summary>
    public required IReadOnlyList<WireFurniture> Furniture { get; init; }

    /// <summary>What a clerk may want to look at.</summary>
    public required IReadOnlyList<WireDiagnostic> Diagnostics { get; init; }

    /// <summary>Turns a parsed issue into its wire form.</summary>
    public static WireIssueDocument From(Issue issue) => new()
    {
        Issue = WireIssueIdentity.From(issue.Identity) with { Sources = WireSources.From(issue.IdentitySources) },
        Articles = [.. issue.Articles.Select(WireArticle.From)],
        Appointments = [.. issue.Articles.SelectMany(a => a.Appointments).Select(WireAppointment.From)],
        CollectiveRemovals = [.. issue.Articles.SelectMany(a => a.CollectiveRemovals).Select(WireCollectiveRemoval.From)],
        Statistics = [.. issue.Articles.SelectMany(a => a.Statistics).Select(WireStatisticsRow.From)],
        Chronicle = WireChronicleDay.From(issue.Articles.SelectMany(a => a.Chronicle)),
        Catalogue = [.. issue.Articles.SelectMany(a => a.Catalogue).Select(WireCatalogueRow.From)],
        Furniture = [.. issue.Furniture.Select(f => new WireFurniture(f.Lines, f.Text))],
        Diagnostics = [.. issue.Diagnostics.Select(WireDiagnostic.From)],
    };
}

/// <summary>Which issue it is; what is unknown is null.</summary>
/// <param name="Year">Year of the issue.</param>
/// <param name="Number">Number within the year.</param>
/// <param name="Serial">总第N期.</param>
/// <param name="PublicationDate">出版日期.</param>
public sealed record WireIssueIdentity(int? Year, int? Number, int? Serial, DateOnly? PublicationDate)
{
    /// <summary>The lines each of them was read from, by name; left out where the identity only says which issue is meant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyList<SourceSpan>>? Sources { get; init; }

    /// <summary>Turns the identity of an issue into its wire form.</summary>
    public static WireIssueIdentity From(IssueIdentity identity) =>
        new(identity.Year, identity.Number, identity.SerialNumber, identity.PublishedOn);
}

/// <summary>Lines that belong to no article.</summary>
/// <param name="Lines">The lines, written <c>[first,last]</c>.</param>
/// <param name="Text">What they say.</param>
public sealed record WireFurniture(SourceSpan Lines, string Text);

/// <summary>Something to look at.</summary>
/// <param name="Severity"><c>info</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Line">The first line it is about.</param>
/// <param name="Code">One of <see cref="DiagnosticCodes"/>.</param>
/// <param name="Message">What was seen and what it was taken for, in Chinese.</param>
/// <param name="Lines">All the lines it is about, written <c>[first,last]</c>.</param>
/// <param name="Seen">What was seen, in Chinese.</param>
/// <param name="TakenFor">What it was taken for and what can be done, in Chinese.</param>
public sealed record WireDiagnostic(
    string Severity, int Line, string Code, string Message, SourceSpan Lines, string Seen, string TakenFor)
{
    /// <summary>Turns a diagnostic into its wire form.</summary>
    public static WireDiagnostic From(Diagnostic diagnostic) => new(
        diagnostic.Severity switch
        {
            DiagnosticSeverity.Info => "info",
            DiagnosticSeverity.Warning => "warning",
            _ => "error",
        },
        diagnostic.Lines.First,
        diagnostic.Code,
        diagnostic.Message,
        diagnostic.Lines,
        diagnostic.Seen,
        diagnostic.TakenFor);
}
