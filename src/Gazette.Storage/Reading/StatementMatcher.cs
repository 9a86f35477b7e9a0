using Gazette.Documents;
using Gazette.Storage.Entities;

namespace Gazette.Storage.Reading;

/// <summary>
/// Finds the statements that mean a document. By number a document is meant beyond doubt. By title it is when the title is its own in
/// full, issuer and all, or when both documents come from one authority (the office of a government speaks for it); never when it is
/// not older than the statement, for a new version often bears the title of the one it repeals. Only official documents repeal and
/// extend: what an interpretation or a news item says of it is possible only.
/// </summary>
internal sealed class StatementMatcher<T>(IEnumerable<T> statements)
    where T : Statement
{
    private readonly ILookup<string, T> _stated = statements.ToLookup(statement => statement.Name, StringComparer.Ordinal);

    /// <summary>The statements on a document, those beyond doubt first, one a stating article.</summary>
    public IEnumerable<(T Statement, bool IsCertain)> Of(ArticleRow document)
    {
        var title = TitleInText.Fold(document.Title ?? "");
        return Statement.NamesOf(document.Title, document.Issuers, document.AttachedTitle, document.DocumentNumber?.Normal).SelectMany(name => _stated[name])
            .Where(statement => statement.By.Id != document.Id && !(statement.Number is null && document.IssuedOn >= statement.From))
            .Select(statement => (Statement: statement, IsCertain: IsCertain(statement, document, title)))
            .OrderByDescending(found => found.IsCertain)
            .ThenBy(found => found.Statement.From)
            .DistinctBy(found => found.Statement.By.Id);
    }

    private static bool IsCertain(T statement, ArticleRow document, string title)
    {
        if (!statement.By.Kind.IsOfficialDocument() || document.IssuedOn > statement.From)
        {
            return false;
        }

        return statement.Number is not null
            || document.IssuedOn is not null && statement.From is not null
                && (NamesIssuer(document, title) && TitleInText.Fold(statement.Title!) == title || SharesIssuer(statement.By, document));
    }

    private static bool NamesIssuer(ArticleRow document, string title) =>
        document.Issuers.Any(issuer => title.StartsWith(issuer, StringComparison.Ordinal));

    private static bool SharesIssuer(ArticleRow one, ArticleRow other) => one.Issuers.Select(Authority).Intersect(other.Issuers.Select(Authority)).Any();

    private static string Authority(string issuer) =>
        issuer.EndsWith("办公室", StringComparison.Ordinal) ? issuer[..^3] : issuer.EndsWith("办公厅", StringComparison.Ordinal) ? issuer[..^3] : issuer;
}
