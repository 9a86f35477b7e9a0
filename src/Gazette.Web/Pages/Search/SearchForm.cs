using Gazette.Web.Addresses;

namespace Gazette.Web.Pages.Search;

/// <summary>Reads the address of a page of results.</summary>
internal static class SearchForm
{
    /// <summary>The address as far as it makes sense; what doesn't is remarked on in <paramref name="parameters"/>.</summary>
    public static SearchAddress Read(IQueryCollection query, PageParameters parameters)
    {
        return new SearchAddress
        {
            Text = Value(SearchAddress.TextParameter)?.Trim() ?? "",
            Page = parameters.Page(Value(SearchAddress.PageParameter)),
            Year = parameters.Year(Value(SearchAddress.YearParameter)),
            Issue = parameters.Issue(Value(SearchAddress.IssueParameter)),
            Section = parameters.Section(Value(SearchAddress.SectionParameter)),
            Kind = parameters.Kind(Value(SearchAddress.KindParameter)),
            Issuer = PageParameters.Text(Value(SearchAddress.IssuerParameter)),
            Validity = parameters.Validity(Value(SearchAddress.ValidityParameter)),
            HasAnnex = Value(SearchAddress.AnnexParameter) == SearchAddress.On,
            HasTable = Value(SearchAddress.TableParameter) == SearchAddress.On,
            Sort = parameters.Sort(Value(SearchAddress.SortParameter)),
            IsLiteral = Value(SearchAddress.ExactParameter) == SearchAddress.On,
        };

        string? Value(string name) => query[name].FirstOrDefault();
    }
}
