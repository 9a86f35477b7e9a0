using Gazette.Search;
using Gazette.Web.Addresses;
using Gazette.Web.Rendering;

namespace Gazette.Web.Pages.Lookup;

/// <summary>How a number of a pasted text is worded and where its row leads.</summary>
public static class NumberTable
{
    /// <summary>What is known, in a word.</summary>
    public static string Label(NumberStatus status) => status switch
    {
        NumberStatus.Found => "已收录",
        NumberStatus.Ambiguous => "有多件",
        NumberStatus.Listed => "只见提及",
        NumberStatus.Unknown => "未见",
        _ => "认不出",
    };

    /// <summary>已收录 3，未见 1: how many of each.</summary>
    public static string Summary(LookedUp found) => string.Join('，', found.Rows
        .CountBy(row => row.Number.Lookup.Status)
        .OrderBy(count => count.Key)
        .Select(count => $"{Label(count.Key)} {count.Value}"))
        + (found.Rows.Count(row => row.DoubleOf is not null) is > 0 and var doubles ? $"；其中重复 {doubles}" : null);

    /// <summary>The title of the document as far as known: printed here, or as a catalogue or citation has it.</summary>
    public static string? Title(NumberLookup lookup) => lookup.Status == NumberStatus.Found
        ? Wording.Headline(lookup.Matches[0])
        : lookup.Mentions.Select(mention => mention.Title).OfType<string>().FirstOrDefault();

    /// <summary>The document, or the page that says what is known; for what is no number, a search for its words.</summary>
    public static string Address(NumberLookup lookup) => lookup switch
    {
        { Status: NumberStatus.Found } => GazetteAddresses.Article(lookup.Matches[0].Id),
        { Normalized: { } normalized } => GazetteAddresses.Document(normalized),
        _ => new SearchAddress { Text = lookup.Input }.ToString(),
    };
}
