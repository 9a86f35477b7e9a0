using System.Globalization;
using Gazette.Documents;
using Gazette.Search;

namespace Gazette.Web.Addresses;

/// <summary>The address of a page of search results; what stands at its default is left out.</summary>
public sealed record SearchAddress
{
    /// <summary>Name of the parameter that holds the text.</summary>
    public const string TextParameter = "q";

    /// <summary>Name of the parameter that holds the page of results.</summary>
    public const string PageParameter = "page";

    /// <summary>Name of the year filter.</summary>
    public const string YearParameter = "year";

    /// <summary>Name of the kind filter; its values are wire names.</summary>
    public const string KindParameter = "kind";

    /// <summary>Name of the filter by issuing authority; its values are full names.</summary>
    public const string IssuerParameter = "issuer";

    /// <summary>Name of the filter by issue; its values are as 2020-09.</summary>
    public const string IssueParameter = "issue";

    /// <summary>Name of the filter by section; its values are Chinese names.</summary>
    public const string SectionParameter = "section";

    /// <summary>Name of the filter by validity; its values are wire names.</summary>
    public const string ValidityParameter = "validity";

    /// <summary>Name of the filter for articles with annexes.</summary>
    public const string AnnexParameter = "annex";

    /// <summary>Name of the filter for articles with tables.</summary>
    public const string TableParameter = "table";

    /// <summary>The value of a filter that is only on or off, when it is on.</summary>
    public const string On = "1";

    /// <summary>Name of the parameter that holds the order; its values are wire names.</summary>
    public const string SortParameter = "sort";

    /// <summary>Name of the parameter that asks for the text as typed.</summary>
    public const string ExactParameter = "exact";

    /// <summary>The names of all of them.</summary>
    public static IReadOnlyList<string> Parameters { get; } =
    [
        TextParameter, PageParameter, YearParameter, IssueParameter, KindParameter, SectionParameter, IssuerParameter, ValidityParameter,
        AnnexParameter, TableParameter, SortParameter, ExactParameter,
    ];

    /// <summary>The names of those that a feed takes: it has one order and one page.</summary>
    public static IReadOnlyList<string> FeedParameters { get; } = [.. Parameters.Except([PageParameter, SortParameter])];

    /// <summary>As typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Page of results, 1-based.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Year of the issue.</summary>
    public int? Year { get; init; }

    /// <summary>The issue.</summary>
    public IssueNumber? Issue { get; init; }

    /// <summary>Section of the issue.</summary>
    public IssueSection? Section { get; init; }

    /// <summary>Whether a document holds today.</summary>
    public ValidityStatus? Validity { get; init; }

    /// <summary>Only with annexes.</summary>
    public bool HasAnnex { get; init; }

    /// <summary>Only with tables.</summary>
    public bool HasTable { get; init; }

    /// <summary>The order.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>Kind of article.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Issuing authority.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether to search what was typed and nothing else.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Whether any filter is set.</summary>
    public bool IsFiltered => this is not { Year: null, Issue: null, Section: null, Kind: null, Issuer: null, Validity: null, HasAnnex: false, HasTable: false };

    /// <summary>The address of the feed of what this search finds, newest first.</summary>
    public string Feed => GazetteAddresses.SearchFeed + (this with { Sort = SortOrder.Relevance, Page = 1 }).Query();

    /// <inheritdoc />
    public override string ToString() => GazetteAddresses.SearchPage + Query();

    private string Query() => AddressQuery.Of(
        (TextParameter, Text),
        (YearParameter, Year?.ToString(CultureInfo.InvariantCulture)),
        (IssueParameter, Issue?.ToString()),
        (SectionParameter, Section?.Label()),
        (KindParameter, Kind?.WireName()),
        (IssuerParameter, Issuer),
        (ValidityParameter, Validity?.WireName()),
        (AnnexParameter, HasAnnex ? On : null),
        (TableParameter, HasTable ? On : null),
        (ExactParameter, IsLiteral ? On : null),
        (SortParameter, Sort == SortOrder.Relevance ? null : SortOrders.WireName(Sort)),
        (PageParameter, Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));
}
