using Gazette.Documents;
using Gazette.Documents.Chinese;
using Gazette.Storage.Reading;
using Gazette.Web.Addresses;

namespace Gazette.Web.Rendering;

/// <summary>
/// The references in the text of an article, as links: numbers and filing codes wherever they lead, titles in 《》 where their
/// document is held; on a contents page the titles that it lists.
/// </summary>
public sealed class ReferenceLinks
{
    private readonly ArticleRelations _relations;
    private readonly ILookup<int, (string Printed, int Start, string Normal)> _numbers;

    /// <summary>Lays the relations of an article over its text.</summary>
    public ReferenceLinks(Article article, ArticleRelations relations)
    {
        _relations = relations;
        _numbers = article.Citations.Select(c => (c.BlockIndex, Number: (c.Printed, c.Start, Normal: c.DocumentNumber.ToString())))
            .Concat(article.FilingCodeCitations.Select(c => (c.BlockIndex, Number: (c.Printed, c.Start, Normal: c.FilingCode.ToString()))))
            .ToLookup(found => found.BlockIndex, found => found.Number);
    }

    /// <summary>Whether the text refers to anything.</summary>
    public bool Any => _numbers.Count + _relations.Titled.Count + _relations.Contents.Count > 0;

    /// <summary>The link of a number or filing code in its normal form.</summary>
    public TextLink Of(string normal, int start = 0, int length = 0) =>
        _relations.Held.TryGetValue(normal, out var held)
            ? new TextLink(start, length, GazetteAddresses.Article(held.Id), ReferenceStanding.Held, Wording.Headline(held))
            : _relations.Listed.TryGetValue(normal, out var title)
                ? new TextLink(start, length, GazetteAddresses.Document(normal), ReferenceStanding.Listed, title)
                : new TextLink(start, length, GazetteAddresses.Document(normal), ReferenceStanding.Unheld, Title: null);

    /// <summary>The document a title means, when it is held; null otherwise.</summary>
    public ArticleSummary? Titled(string title) => _relations.Titled.GetValueOrDefault(TitleInText.Fold(title));

    /// <summary>The links in the text of a block, in order, none within another.</summary>
    /// <param name="index">0-based index of the block.</param>
    /// <param name="text">Its text.</param>
    public IReadOnlyList<TextLink> InBlock(int index, string text) => Apart(
        _numbers[index].Where(number => StandsAt(text, number.Start, number.Printed)).Select(number => Of(number.Normal, number.Start, number.Printed.Length))
            .Concat(Titles(text)).Concat(Listed(index, text)));

    /// <summary>The links in the text of a cell of a table, found by what is printed there.</summary>
    /// <param name="index">0-based index of the table's block.</param>
    /// <param name="cell">Text of the cell.</param>
    public IReadOnlyList<TextLink> InCell(int index, string cell) => Apart(
        _numbers[index].Where(number => number.Printed.Length > 0)
            .Select(number => (number.Normal, number.Printed.Length, Start: cell.IndexOf(number.Printed, StringComparison.Ordinal)))
            .Where(number => number.Start >= 0)
            .Select(number => Of(number.Normal, number.Start, number.Length))
            .Concat(Titles(cell)));

    private IEnumerable<TextLink> Titles(string text)
    {
        foreach (var found in _relations.Titled.Count == 0 ? [] : TitleInText.Find(text))
        {
            if (Titled(found.Title) is { } document)
            {
                yield return new TextLink(found.Start, found.Length, GazetteAddresses.Article(document.Id), ReferenceStanding.Held, Wording.Headline(document));
            }
        }
    }

    /// <summary>The title that a line of a contents page begins with, as a link.</summary>
    private IEnumerable<TextLink> Listed(int index, string text)
    {
        if (_relations.Contents.TryGetValue(index, out var article))
        {
            var end = text.Index().Where(c => !CharacterWidth.IsBlank(c.Item)).ElementAt(TitleInText.Fold(article.Title!).Length - 1).Index + 1;
            yield return new TextLink(0, end, GazetteAddresses.Article(article.Id), ReferenceStanding.Held, Wording.Headline(article));
        }
    }

    private static List<TextLink> Apart(IEnumerable<TextLink> links)
    {
        var apart = new List<TextLink>();
        foreach (var link in links.OrderBy(link => link.Start).ThenByDescending(link => link.Length))
        {
            if (apart.Count == 0 || apart[^1].Start + apart[^1].Length <= link.Start)
            {
                apart.Add(link);
            }
        }

        return apart;
    }

    private static bool StandsAt(string text, int start, string printed) => printed.Length > 0 && start >= 0 && start + printed.Length <= text.Length
        && text.AsSpan(start).StartsWith(printed, StringComparison.Ordinal);
}
