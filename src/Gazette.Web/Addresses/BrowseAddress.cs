using System.Globalization;
using Gazette.Documents;
using Microsoft.AspNetCore.Http.Extensions;

namespace Gazette.Web.Addresses;

/// <summary>The address of a page of a list without words; what stands at its default is left out. Filters bear the names they have in a search.</summary>
public sealed record BrowseAddress
{
    /// <summary>Name of the filter by validity; its values are wire names.</summary>
    public const string ValidityParameter = "validity";

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
    public override string ToString()
    {
        var query = new QueryBuilder();
        Add(query, SearchAddress.KindParameter, Kind?.WireName());
        Add(query, SearchAddress.IssuerParameter, Issuer);
        Add(query, SearchAddress.YearParameter, Year?.ToString(CultureInfo.InvariantCulture));
        Add(query, ValidityParameter, Validity?.WireName());
        Add(query, TopicParameter, Topic);
        Add(query, SearchAddress.PageParameter, Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null);
        return GazetteAddresses.Browse + query;
    }

    private static void Add(QueryBuilder query, string name, string? value)
    {
        if (value is not null)
        {
            query.Add(name, value);
        }
    }
}
