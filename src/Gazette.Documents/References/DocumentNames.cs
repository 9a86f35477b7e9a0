namespace Gazette.Documents;

/// <summary>What other texts may call a document when they give no number: docs/validity.md, by title.</summary>
public static class DocumentNames
{
    /// <summary>Its title in full, without the issuers it begins with, and that of the document it carries; folded, each once.</summary>
    public static IReadOnlyList<string> Of(string? title, IReadOnlyList<string> issuers, string? attachedTitle)
    {
        var full = TitleInText.Fold(title ?? "");
        var bare = full;
        foreach (var issuer in issuers.Select(TitleInText.Fold))
        {
            bare = bare.StartsWith(issuer, StringComparison.Ordinal) ? bare[issuer.Length..] : bare;
        }

        // 印发《办法》的通知 carries 办法, whose marks are not part of its name.
        return [.. new[] { full, bare, TitleInText.Fold(attachedTitle ?? "").Trim('《', '》') }.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
