using Gazette.Documents;

namespace Gazette.Testing;

/// <summary>Issues made of a few articles, as if printed one below the other.</summary>
public static class Issues
{
    /// <summary>
    /// An issue of these articles in this order. Each takes a line for its title, if it has one, then a line a block; records and
    /// citations without lines of their own stand on the article's lines.
    /// </summary>
    public static Issue Of(int? year, int? number, params Article[] articles)
    {
        var line = 1;
        var placed = new List<Article>();
        foreach (var (index, article) in articles.Index())
        {
            var first = line;
            line += article.Title is null ? 0 : 1;
            var blocks = article.Blocks.Select(block => block with { Lines = [SourceSpan.Of(line++)] }).ToList();
            IReadOnlyList<SourceSpan> lines = [new SourceSpan(first, Math.Max(first, line - 1))];
            placed.Add(article with
            {
                Sequence = index + 1,
                Blocks = blocks,
                Lines = lines,
                Citations = [.. article.Citations.Select(c => c with { Lines = lines })],
                Catalogue = [.. article.Catalogue.Select(c => c with { Lines = lines })],
            });
            line = Math.Max(line, first + 1);
        }

        return new Issue { Identity = new IssueIdentity { Year = year, Number = number }, Articles = placed };
    }

    /// <summary>The raw text of an issue made by <see cref="Of"/>: titles and blocks, a line each.</summary>
    public static string RawText(Issue issue) => string.Join(
        '\n',
        issue.Articles.SelectMany(a => (IEnumerable<string>)
        [
            .. a.Title is null ? [] : new[] { a.Title },
            .. a.Blocks.Select(b => b.Text),
            .. a.Title is null && a.Blocks.Count == 0 ? [""] : Array.Empty<string>(),
        ]));
}
