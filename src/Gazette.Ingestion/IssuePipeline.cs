using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Audit;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;
using Gazette.Ingestion.Records;
using Gazette.Ingestion.References;
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
        var starts = ArticleStartFinder.Find(layout);
        var cuts = ArticleSplitter.Split(layout, starts);
        var (identity, identitySources) = IssueIdentityReader.Read(layout);
        var drafts = cuts.Select(cut => DraftBuilder.Build(cut, layout));
        var articles = drafts.Select((draft, index) => (Body: BodyBuilder.Build(draft), Draft: draft, Sequence: index + 1))
            .Select(a => Read(Compose(a.Sequence, a.Draft, a.Body), a.Draft, a.Body, identity))
            .ToList();
        var issue = new Issue
        {
            Identity = identity,
            IdentitySources = identitySources,
            Articles = [.. articles.Select(a => a.Article)],
            Furniture = [.. layout.Furniture.Select(f => new PageFurniture(SourceSpan.Of(f.Source.Number), f.Source.Text))],
            Diagnostics = [.. LayoutDiagnostics.Of(layout, starts, identity), .. articles.SelectMany(a => a.Diagnostics)],
        };
        return issue with { Diagnostics = [.. issue.Diagnostics.Concat(IssueAuditor.Audit(issue)).OrderBy(d => d.Lines)] };
    }

    /// <summary>Records first: references may be read from what they leave.</summary>
    private static RecordReading Read(Article article, ArticleDraft draft, ArticleBody body, IssueIdentity identity)
    {
        var reading = RecordReader.Read(article, draft, identity);
        var read = ReferenceReader.Read(reading.Article, draft);
        var dates = Source(ArticleField.EffectiveOn, read.EffectiveOn).Concat(Source(ArticleField.ExpiresOn, read.ExpiresOn));
        return new RecordReading(read with { Sources = [.. read.Sources, .. dates] }, [.. body.Diagnostics, .. reading.Diagnostics]);
    }

    private static IEnumerable<FieldSource> Source(ArticleField field, DatedFact? fact) =>
        fact is null ? [] : [new FieldSource(field, fact.Lines)];

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
        Sources = [.. draft.TitleBlock.Sources, .. body.Sources],
        Lines = draft.Lines,
    };
}
