using Gazette.Documents;
using Gazette.Storage.Reading;

namespace Gazette.Web.Tests.Fakes;

/// <summary>The relations of articles, answered from <see cref="SampleIssue"/>.</summary>
internal sealed class SampleRelations : IRelationReader
{
    public async Task<ArticleRelations> RelationsAsync(StoredArticle article, CancellationToken cancellationToken)
    {
        var others = SampleIssue.All.Where(other => other.Summary.Id != article.Summary.Id).ToList();
        var around = others.Where(other => other.Summary.Issue == article.Summary.Issue).Select(other => other.Summary).ToList();
        var numbers = article.Article.Citations.Select(c => c.DocumentNumber).Concat(article.Article.Catalogue.Select(row => row.DocumentNumber)).ToHashSet();
        var number = article.Summary.DocumentNumber;
        return new ArticleRelations
        {
            Previous = around.Find(other => other.Sequence == article.Summary.Sequence - 1),
            Next = around.Find(other => other.Sequence == article.Summary.Sequence + 1),
            Held = others.Where(other => other.Summary.DocumentNumber is { } own && numbers.Contains(own))
                .ToDictionary(other => other.Summary.DocumentNumber!.ToString(), other => other.Summary),
            Listed = others.SelectMany(other => other.Article.Catalogue).Where(row => numbers.Contains(row.DocumentNumber))
                .DistinctBy(row => row.DocumentNumber).ToDictionary(row => row.DocumentNumber.ToString(), row => row.Title),
            Titled = others.SelectMany(other => DocumentNames.Of(other.Summary.Title, other.Summary.Issuers, other.Article.AttachedTitle).Select(name => (name, other.Summary)))
                .DistinctBy(found => found.name).ToDictionary(found => found.name, found => found.Summary),
            Mentions = number is null ? []
                : [.. (await new SampleReader().MentionsAsync(number.Agency, number.Year, number.Sequence, cancellationToken)).Where(m => m.In.Id != article.Summary.Id)],
            Interpretations = [],
        };
    }
}
