using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;
using Gazette.Ingestion.TitleBlocks;

namespace Gazette.Ingestion;

/// <summary>
/// The stages, in order. Furniture goes first, for it interrupts everything else; starts need title blocks, so those are found with
/// the layout; a title block is read only when the article's own lines are known; bodies need titles out of the way.
/// </summary>
internal static class IssuePipeline
{
    public static Issue Run(IReadOnlyList<SourceLine> lines)
    {
        var layout = PageLayoutReader.Read(lines);
        var contents = ContentsListReader.Find(lines);
        var starts = ArticleStartFinder.Find(layout, contents);
        var cuts = ArticleSplitter.Split(layout, starts);
        var drafts = cuts.Select(cut => DraftBuilder.Build(cut, layout, contents));
        var articles = drafts.Select((draft, index) => (Body: BodyBuilder.Build(draft), Draft: draft, Sequence: index + 1))
            .Select(a => (Article: Compose(a.Sequence, a.Draft, a.Body), a.Draft, a.Body))
            .ToList();
        var identity = IssueIdentityReader.Read(layout);
        return new Issue
        {
            Identity = identity,
            Articles = [.. articles.Select(a => a.Article)],
            Furniture = [.. layout.Furniture.Select(f => new PageFurniture(SourceSpan.Of(f.Source.Number), f.Source.Text))],
            Diagnostics =
            [
                .. LayoutDiagnostics.Of(layout, starts, identity)
                    .Concat(articles.SelectMany(a => a.Body.Diagnostics))
                    .OrderBy(d => d.Lines),
            ],
        };
    }

    private static Article Compose(int sequence, ArticleDraft draft, ArticleBody body) => new()
    {
        Sequence = sequence,
        Section = draft.Section,
        Kind = draft.Kind,
        Title = draft.TitleBlock.Title,
        DocumentNumber = draft.TitleBlock.DocumentNumber,
        FilingCode = draft.TitleBlock.FilingCode,
        Issuers = draft.TitleBlock.Issuers,
        IssuedOn = body.IssuedOn,
        Addressees = body.Addressees,
        AttachedTitle = body.AttachedTitle,
        Annexes = body.Annexes,
        Blocks = body.Blocks,
        Lines = draft.Lines,
    };
}
