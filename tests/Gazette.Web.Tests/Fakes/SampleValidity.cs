using Gazette.Documents;
using Gazette.Storage.Reading;
using Gazette.Testing;

namespace Gazette.Web.Tests.Fakes;

/// <summary>The facts on validity, answered from <see cref="SampleIssue"/>: repeals by number, and by the very title.</summary>
internal sealed class SampleValidity : IValidityReader
{
    public Task<IReadOnlyDictionary<long, ValidityFacts>> FactsAsync(IReadOnlyCollection<long>? rowIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<long, ValidityFacts>>(SampleIssue.All
            .Where(stored => stored.Summary.Kind.IsOfficialDocument() && rowIds?.Contains(stored.Summary.RowId) != false)
            .ToDictionary(stored => stored.Summary.RowId, stored => Facts.Of(stored.Article, [.. RepealsOf(stored)], new DateOnly(2020, 11, 20))));

    private static IEnumerable<Repeal> RepealsOf(StoredArticle document) => SampleIssue.All.SelectMany(by => by.Article.Citations
        .Where(citation => citation.IsRepealed && citation.DocumentNumber == document.Summary.DocumentNumber)
        .Select(citation => new Repeal
        {
            By = by.Summary.Id,
            ByTitle = by.Summary.Title,
            ByNumber = by.Summary.DocumentNumber,
            From = by.Article.EffectiveOn?.Date ?? by.Article.IssuedOn,
            IsCertain = by.Summary.Kind.IsOfficialDocument(),
            Sentence = citation.RepealSentence ?? citation.Printed,
            Lines = citation.Lines,
        }));
}
