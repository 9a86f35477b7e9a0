using Gazette.Documents;
using Gazette.Search;
using Gazette.Web.Addresses;

namespace Gazette.Web.Api;

/// <summary>The parameters of a search by a program: what they are, and how they are read.</summary>
internal static class SearchParameters
{
    private const int FirstYear = 1900;
    private const int LastYear = 2999;
    private const int LargestPage = 100;

    /// <summary>The search that is asked for; what doesn't make sense is among the faults of <paramref name="parameters"/>.</summary>
    public static SearchRequest Read(ParameterReader parameters) => new()
    {
        Text = parameters.RequiredText(SearchAddress.TextParameter),
        Page = parameters.Number(SearchAddress.PageParameter, 1, ApiRoutes.LastPage) ?? 1,
        Size = parameters.Number(ApiRoutes.SizeParameter, 1, LargestPage) ?? 10,
        Year = parameters.Number(SearchAddress.YearParameter, FirstYear, LastYear),
        Issue = parameters.Issue(SearchAddress.IssueParameter),
        Kind = parameters.Kind(SearchAddress.KindParameter),
        Section = parameters.Section(SearchAddress.SectionParameter),
        Issuer = parameters.OptionalText(SearchAddress.IssuerParameter),
        Validity = parameters.Validity(SearchAddress.ValidityParameter),
        HasAnnex = parameters.Switch(SearchAddress.AnnexParameter),
        HasTable = parameters.Switch(SearchAddress.TableParameter),
        Sort = parameters.Sort(SearchAddress.SortParameter),
        IsLiteral = parameters.Switch(SearchAddress.ExactParameter),
    };

    /// <summary>How they are described.</summary>
    public static ApiParameter[] Described { get; } =
    [
        new(SearchAddress.TextParameter, "检索词：事项、文号或人名。") { IsRequired = true },
        new(SearchAddress.YearParameter, "只要这一年各期所载的。") { Range = (FirstYear, LastYear) },
        new(SearchAddress.IssueParameter, "只要这一期所载的，如 2020-09。"),
        new(SearchAddress.KindParameter, "类别。") { Values = ArticleKinds.All.Select(kind => kind.WireName()) },
        new(SearchAddress.SectionParameter, "栏目。") { Values = IssueSections.All.Select(section => section.Label()) },
        new(SearchAddress.IssuerParameter, "发文机关的全称。"),
        new(SearchAddress.ValidityParameter, "时效，按今天算。") { Values = ValidityStatuses.All.Select(status => status.WireName()) },
        new(SearchAddress.AnnexParameter, "1：只要有附件的。") { Range = (0, 1) },
        new(SearchAddress.TableParameter, "1：只要有表格的。") { Range = (0, 1) },
        new(SearchAddress.SortParameter, "排序；不写则按相关程度。") { Values = SortOrders.All.Select(order => order.WireName()) },
        new(SearchAddress.ExactParameter, "1：只查原词，不查近义词。") { Range = (0, 1) },
        new(SearchAddress.PageParameter, "第几页，从 1 起。") { Range = (1, ApiRoutes.LastPage) },
        new(ApiRoutes.SizeParameter, "每页几条；不写则 10。") { Range = (1, LargestPage) },
    ];
}
