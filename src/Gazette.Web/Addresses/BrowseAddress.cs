using System.Globalization;
using Gazette.Documents;

namespace Gazette.Web.Addresses;

/// <summary>The address of a page of a list without words; what stands at its default is left out. Filters bear the names they have in a search.</summary>
public sealed record BrowseAddress
{
    /// <summary>Name of the filter by topic.</summary>
    public const string TopicParameter = "topic";

    /// <summary>Page of the list, 1-based.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Kind of article.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Issuing authority.</summary>
    public string? Issuer { get; init; }

    /// <summary>Year of the issue.</summary>
    public int? Year { get; init; }

    /// <summary>Validity today.</summary>
    public ValidityStatus? Validity { get; init; }

    /// <summary>Field of life.</summary>
    public string? Topic { get; init; }

    /// <summary>Whether any filter is set.</summary>
    public bool IsFiltered => this is not { Kind: null, Issuer: null, Year: null, Validity: null, Topic: null };

    /// <inheritdoc />
    public override string ToString() => GazetteAddresses.Browse + AddressQuery.Of(
        (SearchAddress.KindParameter, Kind?.WireName()),
        (SearchAddress.IssuerParameter, Issuer),
        (SearchAddress.YearParameter, Year?.ToString(CultureInfo.InvariantCulture)),
        (SearchAddress.ValidityParameter, Validity?.WireName()),
        (TopicParameter, Topic),
        (SearchAddress.PageParameter, Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null));
}
