using Gazette.Documents;
using Gazette.Ingestion.Articles;
using Gazette.Ingestion.Layout;

namespace Gazette.Ingestion.TitleBlocks;

/// <summary>Reads title, number, filing code and issuers from the lines that were found to be an article's title block.</summary>
public static class TitleBlockReader
{
    /// <summary>Reads the block.</summary>
    /// <param name="cut">The article, with its title and mark lines.</param>
    /// <param name="known">Titles from the contents list, without blanks; empty when the issue prints none.</param>
    public static TitleBlock Read(ArticleCut cut, IReadOnlyList<string> known)
    {
        var start = cut.Start;
        var marks = start.MarkLines.Select(line => HeadMarks.Read(line.Text) ?? UnderTitle(start, line.Text)).ToList();
        var (title, issuers) = ReadTitle(start, known);
        return new TitleBlock
        {
            Title = title,
            Issuers = issuers.Count > 0 ? issuers : StatedIssuer.Of(cut),
            DocumentNumber = marks.Select(mark => mark?.DocumentNumber).FirstOrDefault(number => number is not null),
            FilingCode = marks.Select(mark => mark?.FilingCode).FirstOrDefault(code => code is not null),
            Lines = SourceSpan.Cover(start.TitleLines.Concat(start.MarkLines).Select(line => line.Number)),
        };
    }

    private static HeadMarks? UnderTitle(ArticleStart start, string text) =>
        start.TitleLines.Count > 0 ? HeadMarks.ReadUnder(start.TitleLines[^1].Text, text) : null;

    private static (string? Title, IReadOnlyList<string> Issuers) ReadTitle(ArticleStart start, IReadOnlyList<string> known)
    {
        if (start.TitleLines.Count == 0)
        {
            return (start.SuppliedTitle, []);
        }

        return start.Section switch
        {
            IssueSection.Documents => Official(start.TitleLines),
            IssueSection.NewsBriefs or IssueSection.Feature => (TitleText.Headline(start.TitleLines, known), []),
            _ => (TitleText.Join(start.TitleLines), []),
        };
    }

    /// <summary>Issuers come first, joint ones set apart by one blank; the subject follows without.</summary>
    private static (string Title, IReadOnlyList<string> Issuers) Official(IReadOnlyList<LayoutLine> lines)
    {
        var issuers = new List<string>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IssuingBodyLines.SplitAtSubject(lines[i].Text) is { } split)
            {
                issuers.AddRange(split.Names);
                var subject = split.Subject + string.Concat(lines.Skip(i + 1).Select(line => line.Squeezed));
                return (string.Join(' ', issuers) + subject, issuers);
            }

            issuers.AddRange(IssuingBodyLines.Names(lines[i].Text));
        }

        var title = TitleText.Join(lines);
        return (title, issuers.Count > 0 ? issuers : IssuingBodyLines.BodyOfBareTitle(title));
    }
}
