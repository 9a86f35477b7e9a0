using Gazette.Cli.Input;
using Gazette.Documents;

namespace Gazette.Cli.Audit;

/// <summary>A document cited whose text none of the issues looked at holds, although it comes from an agency they publish.</summary>
/// <param name="DocumentNumber">Its number.</param>
/// <param name="Title">The title given with it; null without.</param>
/// <param name="IsListed">Whether a catalogue lists it.</param>
/// <param name="Path">The file that cites it first.</param>
/// <param name="Line">The line in that file.</param>
internal sealed record UnheldCitation(DocumentNumber DocumentNumber, string? Title, bool IsListed, string Path, int Line)
{
    /// <summary>
    /// All such citations, one a number. Documents of other agencies (the State Council, the province) are left out: this gazette
    /// does not publish them, so there is nothing to complete. What only a catalogue lists is not cited.
    /// </summary>
    public static IReadOnlyList<UnheldCitation> Find(IReadOnlyCollection<ParsedFile> files)
    {
        var articles = files.SelectMany(f => f.Issue.Articles).ToList();
        var held = articles.Select(a => a.DocumentNumber).OfType<DocumentNumber>().ToHashSet();
        var listed = articles.SelectMany(a => a.Catalogue).Select(r => r.DocumentNumber).ToHashSet();
        var agencies = held.Select(n => n.Agency).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. files.SelectMany(f => f.Issue.Articles.Where(a => a.Kind != ArticleKind.Catalogue).SelectMany(a => a.Citations), (f, c) => (f.Path, Citation: c))
                .Where(x => agencies.Contains(x.Citation.DocumentNumber.Agency) && !held.Contains(x.Citation.DocumentNumber))
                .GroupBy(x => x.Citation.DocumentNumber)
                .Select(g => new UnheldCitation(
                    g.Key,
                    g.Select(x => x.Citation.Title).FirstOrDefault(t => t is not null),
                    listed.Contains(g.Key),
                    g.First().Path,
                    g.First().Citation.Lines is [var first, ..] ? first.First : 1))
                .OrderBy(u => u.DocumentNumber.Agency, StringComparer.Ordinal)
                .ThenBy(u => u.DocumentNumber.Year)
                .ThenBy(u => u.DocumentNumber.Sequence),
        ];
    }
}
