using System.Globalization;
using Gazette.Documents;
using Gazette.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gazette.Web.Api;

/// <summary>
/// Reads the query parameters of an API call strictly: a name that is not known, a name given twice and a value that does not
/// fit are faults, because a filter that is silently ignored answers another question than the one asked.
/// </summary>
internal sealed class ParameterReader
{
    /// <summary>Longest text taken, in UTF-16 units: a pasted clause fits, a book does not.</summary>
    public const int LongestText = 1000;

    private readonly IQueryCollection _query;
    private readonly Dictionary<string, string[]> _faults = [];

    /// <summary>Refuses every name that is not among the known ones.</summary>
    public ParameterReader(IQueryCollection query, params string[] known)
    {
        _query = query;
        foreach (var name in query.Keys.Except(known, StringComparer.Ordinal))
        {
            _faults[name] = [$"没有名为“{name}”的参数；可用的参数有：{string.Join("、", known)}。"];
        }
    }

    /// <summary>What is wrong, by parameter name; empty when all is well.</summary>
    public IReadOnlyDictionary<string, string[]> Faults => _faults;

    /// <summary>A text that must be given; it may be empty.</summary>
    public string RequiredText(string name)
    {
        if (!_query.ContainsKey(name))
        {
            Refuse(name, $"缺少参数“{name}”。");
        }

        return OptionalText(name) ?? "";
    }

    /// <summary>A text, or null when it is not given.</summary>
    public string? OptionalText(string name)
    {
        var value = Single(name);
        if (value?.Length > LongestText)
        {
            Refuse(name, $"参数“{name}”太长：最多 {LongestText} 个字符。");
            return null;
        }

        return value;
    }

    /// <summary>A whole number within inclusive bounds, or null when it is not given.</summary>
    public int? Number(string name, int least, int most)
    {
        if (Single(name) is not { } value)
        {
            return null;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && least <= number && number <= most)
        {
            return number;
        }

        Refuse(name, $"参数“{name}”应为 {least} 到 {most} 之间的整数。");
        return null;
    }

    /// <summary>A kind by its wire name, or null when it is not given.</summary>
    public ArticleKind? Kind(string name) => OneOf(name, ArticleKinds.Find, ArticleKinds.All.Select(kind => kind.WireName()));

    /// <summary>A section by its Chinese name, or null when it is not given.</summary>
    public IssueSection? Section(string name) => OneOf(name, IssueSections.Find, IssueSections.All.Select(section => section.Label()));

    /// <summary>Whether a parameter is 1; false when it is 0 or not given.</summary>
    public bool Switch(string name) => Number(name, 0, 1) == 1;

    /// <summary>An issue as 2020-09, or null when it is not given.</summary>
    public IssueNumber? Issue(string name) => OneOf(name, value => IssueNumber.TryParse(value, out var issue) ? issue : (IssueNumber?)null, ["年-期，如 2020-09"]);

    /// <summary>A state of validity by its wire name, or null when it is not given.</summary>
    public ValidityStatus? Validity(string name) => OneOf(name, ValidityStatuses.Find, ValidityStatuses.All.Select(status => status.WireName()));

    /// <summary>An order by its wire name; by relevance when it is not given.</summary>
    public SortOrder Sort(string name) => OneOf(name, SortOrders.Find, SortOrders.All.Select(order => order.WireName())) ?? SortOrder.Relevance;

    /// <summary>All values of a parameter that may be repeated.</summary>
    public IReadOnlyList<string> Repeated(string name, int most)
    {
        var values = _query[name].OfType<string>().ToList();
        if (values.Count == 0)
        {
            Refuse(name, $"缺少参数“{name}”，可重复给出，最多 {most} 个。");
        }
        else if (values.Count > most)
        {
            Refuse(name, $"参数“{name}”最多可给出 {most} 个。");
        }
        else if (values.Any(value => value.Length > LongestText))
        {
            Refuse(name, $"参数“{name}”太长：最多 {LongestText} 个字符。");
        }

        return values;
    }

    /// <summary>The answer to a call with faults: 400, each parameter named (RFC 9457).</summary>
    public ValidationProblem Refusal() => TypedResults.ValidationProblem(
        _faults,
        title: "请求参数有误",
        detail: string.Concat(_faults.Values.SelectMany(messages => messages)));

    private T? OneOf<T>(string name, Func<string, T?> find, IEnumerable<string> values)
        where T : struct
    {
        if (Single(name) is not { } value)
        {
            return null;
        }

        var found = find(value);
        if (found is null)
        {
            Refuse(name, $"参数“{name}”应为下列之一：{string.Join("、", values)}。");
        }

        return found;
    }

    private string? Single(string name)
    {
        if (_query[name] is not { Count: > 1 } values)
        {
            return _query[name];
        }

        Refuse(name, $"参数“{name}”只能给出一次。");
        return values[0];
    }

    private void Refuse(string name, string message) => _faults[name] = [message];
}
