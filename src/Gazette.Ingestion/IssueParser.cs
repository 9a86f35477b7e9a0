using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Audit;
using Gazette.Ingestion.Bodies;
using Gazette.Ingestion.Corrections;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;
using Gazette.Ingestion.Records;
using Gazette.Ingestion.References;
using Gazette.Ingestion.TitleBlocks;

namespace Gazette.Ingestion;

/// <summary>Raw text of an issue in, articles out. Pure: same text and corrections, same issue; never throws on content.</summary>
/// <remarks>
/// The stages, in order. Furniture goes first, for it interrupts everything else; starts need title blocks, so those are found with
/// the layout; a title block is read only when the article's own lines are known; bodies need titles out of the way.
/// </remarks>
public static class IssueParser
{
    /// <summary>Parses the text of one issue.</summary>
    /// <param name="text">The decoded text; any line ends, any content.</param>
    /// <param name="corrections">What people have set right in it; null for nothing.</param>
    public static Issue Parse(string text, IssueCorrections? corrections = null)
    {
        corrections ??= IssueCorrections.None;
        var layout = PageLayoutReader.Read(LineReader.Read(text));
        var (fitting, refused) = CorrectionGuard.Check(corrections, layout);
        var found = ArticleStartFinder.Find(layout);
        var starts = StartCorrections.Apply(found, layout, fitting);
        var (identity, identitySources) = IssueIdentityReader.Read(layout);
        var articles = ArticleSplitter.Split(layout, starts)
            .Select((cut, index) => Read(cut, index + 1, layout, identity, corrections, fitting))
            .ToList();
        var issue = new Issue
        {
            Identity = identity,
            IdentitySources = identitySources,
            Articles = [.. articles.Select(a => a.Article)],
            Furniture = [.. layout.Furniture.Select(f => new PageFurniture(SourceSpan.Of(f.Source.Number), f.Source.Text))],
            Diagnostics =
            [
                .. corrections.Unreadable,
                .. refused,
                .. StartCorrections.Needless(found, layout, fitting, corrections),
                .. LayoutDiagnostics.Of(layout, starts, identity),
                .. articles.SelectMany(a => a.Diagnostics),
            ],
        };
        return issue with { Diagnostics = [.. issue.Diagnostics.Concat(IssueAuditor.Audit(issue)).OrderBy(d => d.Lines)] };
    }

    /// <summary>
    /// One article: title block, body, records, references, each corrected before the next is read. Records come before references,
    /// which may be read from what they leave.
    /// </summary>
    private static RecordReading Read(
        ArticleCut cut, int sequence, PageLayout layout, IssueIdentity identity, IssueCorrections file, IReadOnlyList<Correction> fitting)
    {
        var corrections = ArticleCorrections.Of(cut, fitting, file);
        var draft = FieldCorrections.Apply(DraftBuilder.Build(cut, layout), corrections);
        var read = FieldCorrections.Apply(BodyBuilder.Build(draft), corrections);
        var body = ParagraphCorrections.Apply(read, draft.Kind, corrections, file, layout);
        var reading = RecordReader.Read(Compose(sequence, draft, body), draft, identity);
        var article = FieldCorrections.Apply(WithDates(ReferenceReader.Read(reading.Article, draft)), corrections);
        return new RecordReading(article, [.. corrections.Refused, .. body.Diagnostics, .. reading.Diagnostics]);
    }

    private static Article WithDates(Article article) => article with
    {
        Sources = [.. article.Sources, .. Source(ArticleField.EffectiveOn, article.EffectiveOn), .. Source(ArticleField.ExpiresOn, article.ExpiresOn)],
    };

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
