using Gazette.Documents;
using Gazette.Storage.Entities;

namespace Gazette.Storage.Reading;

/// <summary>A repeal as a text states it: of a number, or of a title alone.</summary>
/// <param name="By">The repealing article, without its lists.</param>
/// <param name="Number">The normal form of the number; null for a title.</param>
/// <param name="Title">The title; null for a number.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Lines">Where it stands.</param>
internal sealed record StatedRepeal(ArticleRow By, string? Number, string? Title, string Sentence, IReadOnlyList<SourceSpan> Lines);

/// <summary>
/// Finds the repeals that hit a document. By number a document is meant beyond doubt. By title it is when the title is its own in
/// full, issuer and all, or when both documents come from one authority (the office of a government speaks for it); never when it is
/// not older than the repeal, for a new version often bears the title of the one it repeals. Only official documents repeal: what
/// an interpretation or a news item says of a repeal is a possible one.
/// </summary>
internal sealed class RepealMatcher(IEnumerable<StatedRepeal> repeals)
{
    private readonly ILookup<string, StatedRepeal> _stated = repeals.ToLookup(repeal => repeal.Number ?? TitleInText.Fold(repeal.Title!), StringComparer.Ordinal);

    /// <summary>The repeals of a document, those beyond doubt first, one a repealing article.</summary>
    public IReadOnlyList<Repeal> RepealsOf(ArticleRow document)
    {
        var title = TitleInText.Fold(document.Title ?? "");
        return
        [
            .. Names(document).SelectMany(name => _stated[name])
                .Where(repeal => repeal.By.Id != document.Id && !(repeal.Title is not null && document.IssuedOn >= From(repeal.By)))
                .Select(repeal => ToRepeal(repeal, IsCertain(repeal, document, title)))
                .OrderByDescending(repeal => repeal.IsCertain)
                .ThenBy(repeal => repeal.From)
                .DistinctBy(repeal => repeal.By),
        ];
    }

    private static IEnumerable<string> Names(ArticleRow document)
    {
        var titles = DocumentNames.Of(document.Title, document.Issuers, document.AttachedTitle);
        return document.DocumentNumber is { } number ? titles.Prepend(number.Normal) : titles;
    }

    private static bool IsCertain(StatedRepeal repeal, ArticleRow document, string title)
    {
        if (!repeal.By.Kind.IsOfficialDocument() || document.IssuedOn > From(repeal.By))
        {
            return false;
        }

        return repeal.Title is not { } stated
            || document.IssuedOn is not null && From(repeal.By) is not null
                && (NamesIssuer(document, title) && TitleInText.Fold(stated) == title || SharesIssuer(repeal.By, document));
    }

    private static bool NamesIssuer(ArticleRow document, string title) =>
        document.Issuers.Any(issuer => title.StartsWith(issuer, StringComparison.Ordinal));

    private static bool SharesIssuer(ArticleRow one, ArticleRow other) => one.Issuers.Select(Authority).Intersect(other.Issuers.Select(Authority)).Any();

    private static string Authority(string issuer) =>
        issuer.EndsWith("办公室", StringComparison.Ordinal) ? issuer[..^3] : issuer.EndsWith("办公厅", StringComparison.Ordinal) ? issuer[..^3] : issuer;

    private static DateOnly? From(ArticleRow by) => by.EffectiveOn?.Date ?? by.IssuedOn;

    private static Repeal ToRepeal(StatedRepeal repeal, bool isCertain) => new()
    {
        By = IssueMapper.ToId(repeal.By.PermanentId),
        ByTitle = repeal.By.Title,
        ByNumber = IssueMapper.ToNumber(repeal.By.DocumentNumber),
        From = From(repeal.By),
        IsCertain = isCertain,
        Sentence = repeal.Sentence,
        Lines = repeal.Lines,
    };
}
