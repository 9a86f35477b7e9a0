using System.Globalization;
using Gazette.Documents;
using Microsoft.AspNetCore.Http.Extensions;

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

    /// <summary>Name of the parameter that asks for the text as typed.</summary>
    public const string ExactParameter = "exact";

    /// <summary>Its value then.</summary>
    public const string Exact = "1";

    /// <summary>As typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>Page of results, 1-based.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Year of the issue.</summary>
    public int? Year { get; init; }

    /// <summary>Kind of article.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Issuing authority.</summary>
    public string? Issuer { get; init; }

    /// <summary>Whether to search what was typed and nothing else.</summary>
    public bool IsLiteral { get; init; }

    /// <inheritdoc />
    public override string ToString()
    {
        var query = new QueryBuilder { { TextParameter, Text } };
        if (Year is { } year)
        {
            query.Add(YearParameter, year.ToString(CultureInfo.InvariantCulture));
        }

        if (Kind is { } kind)
        {
            query.Add(KindParameter, kind.WireName());
        }

        if (Issuer is not null)
        {
            query.Add(IssuerParameter, Issuer);
        }

        if (IsLiteral)
        {
            query.Add(ExactParameter, Exact);
        }

        if (Page > 1)
        {
            query.Add(PageParameter, Page.ToString(CultureInfo.InvariantCulture));
        }

        return GazetteAddresses.SearchPage + query;
    }
}
