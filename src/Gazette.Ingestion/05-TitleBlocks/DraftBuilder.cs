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
            Parts = Parts(cut, layout, body),
            ColumnWidth = layout.WrappedWidth,
            Lines = Spans(layout, cut),
        };
    }

    /// <summary>The article's spans; blank lines between two of its lines are bridged, furniture is not.</summary>
    private static List<SourceSpan> Spans(PageLayout layout, ArticleCut cut)
    {
        var spans = new List<SourceSpan>();
        foreach (var line in cut.Lines)
        {
            if (spans.Count > 0 && IsBlankBetween(layout, spans[^1].Last, line.Number))
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

    private static bool IsBlankBetween(PageLayout layout, int upper, int lower)
    {
        var line = upper + 1;
        while (line < lower && layout.Source[line - 1].IsBlank)
        {
            line++;
        }

        return line == lower;
    }

    private static IReadOnlyList<BodyPart> Parts(ArticleCut cut, PageLayout layout, List<LayoutLine> body)
    {
        var title = string.Concat(cut.Start.TitleLines.Select(line => line.Squeezed));
        if (cut.Start.Section != IssueSection.Documents || CoveringNotice.Find(title, body) is not { } found)
        {
            return [new BodyPart { Kind = BodyPartKind.Main, Lines = WithBlanks(layout, body) }];
        }

        var elsewhere = found.Notice.Concat(found.TitleLines).Select(line => line.Index).ToHashSet();
        var attached = body.Where(line => !elsewhere.Contains(line.Index)).ToList();
        return
        [
            new BodyPart { Kind = BodyPartKind.CoveringNotice, Lines = WithBlanks(layout, found.Notice) },
            new BodyPart
            {
                Kind = BodyPartKind.AttachedDocument,
                TitleLines = [.. found.TitleLines.Select(line => line.Source)],
                Lines = WithBlanks(layout, attached),
            },
        ];
    }

    /// <summary>The lines with the blank lines that stand directly before them; none before the first.</summary>
    private static List<SourceLine> WithBlanks(PageLayout layout, IReadOnlyList<LayoutLine> lines)
    {
        var result = new List<SourceLine>(lines.Count == 0 ? 0 : lines[^1].Number - lines[0].Number + 1);
        foreach (var line in lines)
        {
            var blank = line.Number - 2;
            while (result.Count > 0 && blank >= 0 && layout.Source[blank].IsBlank)
            {
                blank--;
            }

            while (++blank < line.Number - 1 && result.Count > 0)
            {
                result.Add(layout.Source[blank]);
            }

            result.Add(line.Source);
        }

        return result;
    }
}
