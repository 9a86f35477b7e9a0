using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Layout;
using Gazette.Ingestion.Lines;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>
/// Makes the draft of an article: its title block read, its body in reading order. Title-block lines and page furniture are taken
/// out of the body, so that the sentence they interrupted runs on; the covering notice goes before the document it carries.
/// </summary>
public static class DraftBuilder
{
    /// <summary>Builds the draft of one cut.</summary>
    public static ArticleDraft Build(ArticleCut cut, PageLayout layout)
    {
        var block = TitleBlockReader.Read(cut, layout.Contents?.Titles ?? []);
        var head = cut.Start.TitleLines.Concat(cut.Start.MarkLines).Select(line => line.Index).ToHashSet();
        var body = cut.Lines.Where(line => !head.Contains(line.Index)).ToList();
        return new ArticleDraft
        {
            Section = cut.Start.Section,
            Kind = cut.Start.Section == IssueSection.Documents ? DocumentKinds.Of(block.Title) : cut.Start.Kind,
            TitleBlock = block,
            Parts = Parts(cut, body),
            ColumnWidth = layout.WrappedWidth,
            Lines = Spans(cut),
        };
    }

    /// <summary>The article's spans; blank lines between two of its lines are bridged, furniture is not.</summary>
    private static List<SourceSpan> Spans(ArticleCut cut)
    {
        var spans = new List<SourceSpan>();
        foreach (var line in cut.Lines)
        {
            if (spans.Count > 0 && line.Source.Above == spans[^1].Last)
            {
                spans[^1] = spans[^1] with { Last = line.Number };
            }
            else
            {
                spans.Add(SourceSpan.Of(line.Number));
            }
        }

        return spans;
    }

    private static IReadOnlyList<BodyPart> Parts(ArticleCut cut, List<LayoutLine> body)
    {
        var title = string.Concat(cut.Start.TitleLines.Select(line => line.Squeezed));
        if (cut.Start.Section != IssueSection.Documents || CoveringNotice.Find(title, body) is not { } found)
        {
            return [.. Parts(BodyPartKind.Main, title, [], body)];
        }

        var elsewhere = found.Notice.Concat(found.TitleLines).Select(line => line.Index).ToHashSet();
        var attached = body.Where(line => !elsewhere.Contains(line.Index)).ToList();
        return
        [
            new BodyPart { Kind = BodyPartKind.CoveringNotice, Lines = Sources(found.Notice) },
            .. Parts(BodyPartKind.AttachedDocument, string.Concat(found.TitleLines.Select(line => line.Squeezed)), found.TitleLines, attached),
        ];
    }

    /// <summary>A document and, when it is a decision that amends rules, those rules as printed behind it.</summary>
    private static IEnumerable<BodyPart> Parts(BodyPartKind kind, string title, IReadOnlyList<LayoutLine> titleLines, IReadOnlyList<LayoutLine> lines) =>
        AmendedRules.Split(title, lines).Select((piece, i) => new BodyPart
        {
            Kind = i == 0 ? kind : BodyPartKind.AmendedRules,
            TitleLines = Sources(i == 0 ? titleLines : piece.Title),
            Lines = Sources(piece.Lines),
        });

    private static List<SourceLine> Sources(IReadOnlyList<LayoutLine> lines) => [.. lines.Select(line => line.Source)];
}
