using Gazette.Web.Addresses;

namespace Gazette.Web.Pages.Search;

/// <summary>Reads the address of a page of results.</summary>
internal static class SearchForm
{
    /// <summary>The address as far as it makes sense; what doesn't is remarked on in <paramref name="parameters"/>.</summary>
    public static SearchAddress Read(IQueryCollection query, PageParameters parameters)
    {
        parameters.Expect(query, SearchAddress.Parameters);
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
            HasAnnex = parameters.Switch(Value(SearchAddress.AnnexParameter), "有附件"),
            HasTable = parameters.Switch(Value(SearchAddress.TableParameter), "有表格"),
            Sort = parameters.Sort(Value(SearchAddress.SortParameter)),
            IsLiteral = parameters.Switch(Value(SearchAddress.ExactParameter), "只查原词"),
        };

        string? Value(string name) => query[name].FirstOrDefault();
    }
}
